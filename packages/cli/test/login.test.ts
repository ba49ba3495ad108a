import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeDirectory, run, writePrivate } from './cli.ts'
import { loginEnvironment, runHere, startServer } from './world.ts'

describe('a login and what follows', () => {
  test.each(['3.0', '3.1', '4.0'])(
    'at API %s it logs in, tells who it is, gives the token and logs out',
    async (version) => {
      const { url, key, server } = await startServer()
      const directory = join(makeDirectory(), 'config')
      const env = { ...loginEnvironment(url, key, directory), LOOKERSDK_API_VERSION: version }
      const login = await run(['login'], { env })
      expect(login).toMatchObject({ code: 0, err: '' })
      expect(login.out).toMatch(
        new RegExp(`^Logged in to ${url} \\(API ${version}\\) as profile "default", until \\S+Z\\.\n$`)
      )

      // From here on the environment may say something else: a token goes only to where it is from.
      const after = { env: { LOOKERTS_CONFIG_DIR: directory, LOOKERSDK_BASE_URL: 'http://127.0.0.1:9' } }
      const who = await run(['whoami', '--json'], after)
      expect(who).toMatchObject({ code: 0, err: '' })
      expect(JSON.parse(who.out)).toEqual({
        profile: 'default',
        user_id: '1',
        display_name: 'Admin User',
        base_url: url,
        api_version: version,
        workspace_id: 'production',
        token_ends_at: expect.stringMatching(/^\d{4}-.*Z$/)
      })
      expect((await run(['whoami'], after)).out).toMatch(
        /^user +Admin User \(id 1\)\nbase URL +http:.*\(in 59 min\)\n$/s
      )

      const { out: token } = await run(['token'], after)
      expect(token).toMatch(/^\S+\n$/)
      const asks = () => server.fetch(`${url}/api/4.0/user`, { headers: { authorization: `Bearer ${token.trim()}` } })
      expect((await asks()).status).toBe(200)
      expect(await run(['logout'], after)).toMatchObject({
        code: 0,
        out: `Logged out of profile "default" at ${url}.\n`,
        err: ''
      })
      expect((await asks()).status).toBe(401)
      expect(readdirSync(directory)).toEqual([])
    }
  )

  test('without a token whoami, token and logout say how to log in, with status 4', async () => {
    const env = { LOOKERTS_CONFIG_DIR: join(makeDirectory(), 'config') }
    for (const command of ['whoami', 'token', 'logout']) {
      expect(await run([command], { env })).toMatchObject({
        code: 4,
        out: '',
        err: 'lookerts: profile "default" is not logged in: run lookerts login\n'
      })
    }
    expect(await run(['logout', '--all'], { env })).toMatchObject({
      code: 0,
      out: 'No profile is logged in.\n',
      err: ''
    })
  })

  test('a token that is dead at the server is status 4, and can be logged out all the same', async () => {
    const { url, key, server } = await startServer()
    const env = loginEnvironment(url, key, makeDirectory())
    await runHere(['login', '--profile', 'p'], { env })
    const { out: token } = await runHere(['token', '--profile', 'p'], { env })
    await server.fetch(`${url}/api/4.0/logout`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token.trim()}` }
    })
    expect(await runHere(['whoami', '--profile', 'p'], { env })).toMatchObject({
      code: 4,
      out: '',
      err: `${url} no longer takes the token of profile "p": run lookerts login --profile p\n`
    })
    expect(await runHere(['logout', '--profile', 'p'], { env })).toMatchObject({ code: 0, err: '' })
    expect(await runHere(['logout', '--profile', 'p'], { env })).toMatchObject({ code: 4 })
  })

  test.each([401, 404])('a logout that the server answers with %i has ended all the same', async (status) => {
    const answer = { message: status === 401 ? 'Requires authentication.' : 'Not found' }
    const server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const directory = makeDirectory()
    const token = { baseUrl, apiVersion: '4.0', accessToken: 'dead', endsAt: null, allowInsecureHttp: false }
    writePrivate(join(directory, 'default.json'), JSON.stringify(token))
    const env = { LOOKERTS_CONFIG_DIR: directory }
    expect(await runHere(['logout'], { env })).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(directory)).toEqual([])
  })

  test('a token whose time is over is status 4 without a word to the server', async () => {
    const directory = makeDirectory()
    const token = {
      baseUrl: 'http://127.0.0.1:9',
      apiVersion: '4.0',
      accessToken: 'gone',
      endsAt: '2020-01-01T00:00:00.000Z',
      allowInsecureHttp: false
    }
    writePrivate(join(directory, 'default.json'), JSON.stringify(token))
    const env = { LOOKERTS_CONFIG_DIR: directory }
    for (const command of ['whoami', 'token']) {
      expect(await runHere([command], { env })).toMatchObject({
        code: 4,
        out: '',
        err: 'the token of profile "default" ended at 2020-01-01T00:00:00.000Z: run lookerts login\n'
      })
    }
    expect(await runHere(['logout'], { env })).toMatchObject({ code: 0, err: '' })
  })

  test('a token that the server may still take is kept when the server cannot be reached, unless --local is given', async () => {
    const { url, key, server } = await startServer()
    const env = loginEnvironment(url, key, makeDirectory())
    await runHere(['login'], { env })
    await server.close()
    const { code, err } = await runHere(['logout'], { env })
    expect(code).toBe(1)
    expect(err).toBe(
      `${url} cannot be reached (ECONNREFUSED): check the base URL, and that the server runs; to forget the token all the same, add --local\n`
    )
    expect(await runHere(['token'], { env })).toMatchObject({ code: 0 })
    expect(await runHere(['logout', '--local'], { env })).toMatchObject({
      code: 0,
      out: `Forgot the token of profile "default" at ${url}.\n`
    })
    expect(await runHere(['token'], { env })).toMatchObject({ code: 4 })
  })
})

describe('several profiles', () => {
  test('each has its token; LOOKERTS_PROFILE chooses one, and --profile goes before it', async () => {
    const { url, key } = await startServer()
    const directory = makeDirectory()
    const env = loginEnvironment(url, key, directory)
    for (const profile of ['one', 'Two']) await runHere(['login', '--profile', profile], { env })
    await runHere(['login'], { env: { ...env, LOOKERTS_PROFILE: 'three' } })
    expect(readdirSync(directory).toSorted()).toEqual(['one.json', 'three.json', 'two.json'])
    const token = async (args: string[], profile?: string) =>
      (await runHere(['token', ...args], { env: { ...env, LOOKERTS_PROFILE: profile } })).out
    expect(await token([], 'TWO')).toBe(await token(['--profile', 'two'], 'one'))
    expect(await token([], 'one')).not.toBe(await token([], 'two'))
    expect(await runHere(['token'], { env })).toMatchObject({
      code: 4,
      err: 'profile "default" is not logged in (there are: one, three, two): run lookerts login\n'
    })
    const { out } = await runHere(['logout', '--all'], { env })
    expect(out.split('\n').length).toBe(4)
    expect(readdirSync(directory)).toEqual([])
  })

  test('--all goes on past a profile that cannot be logged out, and tells it at the end', async () => {
    const { url, key } = await startServer()
    const directory = makeDirectory()
    const env = loginEnvironment(url, key, directory)
    for (const profile of ['a', 'c']) await runHere(['login', '--profile', profile], { env })
    writePrivate(join(directory, 'b.json'), 'damaged')
    const { code, err } = await runHere(['logout', '--all'], { env })
    expect(code).toBe(1)
    expect(err).toBe(
      `${join(directory, 'b.json')} is damaged: run lookerts login --profile b to replace it, or delete it\n`
    )
    expect(readdirSync(directory)).toEqual(['b.json'])
  })

  test.each(['../x', 'a/b', '.hidden', 'con\u0000', 'a'.repeat(65), '-x', 'ü'])(
    'the name %j is refused',
    async (name) => {
      for (const [args, env] of [
        [[`--profile=${name}`], {}],
        [[], { LOOKERTS_PROFILE: name }]
      ] as const) {
        const { code, err } = await runHere(['token', ...args], { env })
        expect(code).toBe(2)
        expect(err).toMatch(/^(--profile|LOOKERTS_PROFILE) must be a name of letters, digits/)
      }
    }
  )
})
