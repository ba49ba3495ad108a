import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeDirectory, run, writePrivate } from './cli.ts'
import { loginEnvironment, runHere, startServer } from './world.ts'

describe('where the settings of a login come from', () => {
  test('a credentials file holds what serve printed, and standard input can be one', async () => {
    const { url, key } = await startServer()
    const directory = makeDirectory()
    const text = `${JSON.stringify({ base_url: url, ...key })}\n`
    const file = writePrivate(join(directory, 'key.json'), text)
    const env = { LOOKERTS_CONFIG_DIR: join(directory, 'config') }
    expect(await run(['login', '--credentials-file', file], { env })).toMatchObject({ code: 0, err: '' })
    expect(await run(['login', '--credentials-file', '-'], { env, input: text })).toMatchObject({ code: 0, err: '' })
  })

  test('the secret alone can come from standard input', async () => {
    const { url, key } = await startServer()
    const { LOOKERSDK_CLIENT_SECRET, ...env } = loginEnvironment(url, key, makeDirectory())
    const input = `${LOOKERSDK_CLIENT_SECRET}\nmore\n`
    expect(await run(['login', '--client-secret-stdin'], { env, input })).toMatchObject({ code: 0, err: '' })
    expect(await run(['login', '--client-secret-stdin'], { env, input: '' })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^lookerts: standard input holds no secret: /)
    })
  })

  test('looker.ini is read from the working directory, or by its name and section', async () => {
    const { url, key } = await startServer()
    const cwd = makeDirectory()
    const lines = (name: string): string =>
      `[${name}]\nbase_url=${url}\nclient_id="${key.client_id}"\nclient_secret=${key.client_secret}\nverify_ssl=True\ntimeout=60\n`
    writePrivate(join(cwd, 'looker.ini'), lines('Looker'))
    const other = writePrivate(join(cwd, 'other.ini'), `${lines('Test')}api_version=3.1\n`)
    const env = { LOOKERTS_CONFIG_DIR: join(cwd, 'config') }
    expect(await run(['login'], { env, cwd })).toMatchObject({ code: 0, err: '' })
    const named = await run(['login', '--ini', other, '--section', 'Test'], { env })
    expect(named).toMatchObject({ code: 0, err: '', out: expect.stringContaining('(API 3.1)') })
    expect(await run(['login', '--ini', other], { env })).toMatchObject({
      code: 2,
      err: `lookerts: ${other} has no section [Looker], only [Test]: choose one with --section\n`
    })
  })

  test('the environment goes before looker.ini, which is told; a flag goes before both (#80)', async () => {
    const { url, key } = await startServer()
    const directory = makeDirectory()
    const ini = writePrivate(
      join(directory, 'looker.ini'),
      `[Looker]\nbase_url=http://127.0.0.1:9\nclient_id=other\nclient_secret=other\napi_version=3.0\n`
    )
    const env = loginEnvironment(url, key, directory)
    const fromEnvironment = await runHere(['login', '--ini', ini], { env })
    expect(fromEnvironment).toMatchObject({ code: 0, out: expect.stringContaining(`${url} (API 3.0)`) })
    expect(fromEnvironment.err).toBe(
      `warning: ${ini} [Looker] says otherwise, but the environment goes first: LOOKERSDK_BASE_URL, LOOKERSDK_CLIENT_ID, LOOKERSDK_CLIENT_SECRET\n`
    )
    const wrong = { ...env, LOOKERSDK_BASE_URL: 'http://127.0.0.1:9', LOOKERSDK_API_VERSION: '3.1' }
    expect(await runHere(['login', '--base-url', url, '--api-version', '4.0'], { env: wrong })).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${url} (API 4.0)`),
      err: ''
    })
    const file = writePrivate(join(directory, 'key.json'), JSON.stringify(key))
    const wrongKey = { ...env, LOOKERSDK_CLIENT_ID: 'x', LOOKERSDK_CLIENT_SECRET: 'y' }
    expect(await runHere(['login', '--credentials-file', file], { env: wrongKey })).toMatchObject({ code: 0 })
  })

  test('a looker.ini that only lies there does not say where a secret from elsewhere is sent', async () => {
    const cwd = makeDirectory()
    writePrivate(join(cwd, 'looker.ini'), '[Looker]\nbase_url=http://127.0.0.1:9\n')
    const env = {
      LOOKERTS_CONFIG_DIR: join(cwd, 'config'),
      LOOKERSDK_CLIENT_ID: 'id',
      LOOKERSDK_CLIENT_SECRET: 's3cret'
    }
    expect(await run(['login'], { env, cwd })).toMatchObject({
      code: 2,
      err: 'lookerts: no base URL: give --base-url, set LOOKERSDK_BASE_URL, or name a file with --ini or --credentials-file\n'
    })
  })

  test('in a terminal what is missing is asked for', async () => {
    const { url, key } = await startServer()
    const env = { LOOKERTS_CONFIG_DIR: makeDirectory() }
    const answers = [key.client_id, key.client_secret]
    expect(await runHere(['login', '--base-url', url], { env, answers })).toMatchObject({
      code: 0,
      asked: ['Client id: ', `Client secret for ${url}: `]
    })
    expect(await runHere(['login', '--base-url', url], { env, answers: ['', ''] })).toMatchObject({ code: 2 })
  })

  test.each([
    [{}, /^no base URL: give --base-url/],
    [{ LOOKERSDK_BASE_URL: 'https://l' }, /^no client_id: name a file with --credentials-file or --ini/],
    [{ LOOKERSDK_BASE_URL: 'https://l', LOOKERSDK_CLIENT_ID: 'id' }, /^no client_secret: name a file/],
    [{ LOOKERSDK_BASE_URL: '', LOOKERSDK_CLIENT_ID: 'id' }, /^no base URL/],
    [{ LOOKERSDK_API_VERSION: '5.0' }, /^api_version from the environment must be 3\.0, 3\.1 or 4\.0$/],
    [{ LOOKERSDK_TIMEOUT: 'soon' }, /^timeout from the environment must be a number of seconds above 0$/],
    [{ LOOKERSDK_TIMEOUT: '-1' }, /^timeout from the environment must be/]
  ])('with %j and nobody to ask, one line says what is missing or wrong', async (env, line) => {
    const { code, out, err } = await runHere(['login'], { env: { LOOKERTS_CONFIG_DIR: makeDirectory(), ...env } })
    expect([code, out]).toEqual([2, ''])
    expect(err.trimEnd()).toMatch(line)
  })

  test('verify_ssl=false is told to be ignored', async () => {
    const { url, key } = await startServer()
    const env = { ...loginEnvironment(url, key, makeDirectory()), LOOKERSDK_VERIFY_SSL: 'false' }
    const { code, err } = await runHere(['login'], { env })
    expect(code).toBe(0)
    expect(err).toMatch(/^warning: verify_ssl from the environment is ignored, certificates are always checked/)
  })

  test.each(['640', '604', '660'])(
    'files with a key that others can read (mode %s) are warned of (#80)',
    async (mode) => {
      const { url, key } = await startServer()
      const directory = makeDirectory()
      const env = { LOOKERTS_CONFIG_DIR: join(directory, 'config') }
      const json = writePrivate(join(directory, 'key.json'), JSON.stringify({ base_url: url, ...key }))
      const ini = writePrivate(
        join(directory, 'looker.ini'),
        `[Looker]\nbase_url=${url}\nclient_id=${key.client_id}\nclient_secret=${key.client_secret}`
      )
      for (const [flag, file] of [
        ['--credentials-file', json],
        ['--ini', ini]
      ] as const) {
        expect(await runHere(['login', flag, file], { env })).toMatchObject({ code: 0, err: '' })
        chmodSync(file, Number.parseInt(mode, 8))
        expect(await runHere(['login', flag, file], { env })).toMatchObject({
          code: 0,
          err: `warning: ${file} holds a secret and is open to other users; run: chmod 600 ${file}\n`
        })
      }
    }
  )

  test.each([
    ['--ini', 'looker.ini', '[Looker\nclient_secret=s3cret', 1, /looker\.ini:1 is no section: write \[Looker\]/],
    ['--ini', 'looker.ini', '[Looker]\ns3cret', 1, /looker\.ini:2 is no setting/],
    ['--credentials-file', 'key.json', '{"client_id":"s3cret",}', 1, /key\.json(:1)? is not JSON/],
    ['--credentials-file', 'key.json', 'null', 1, /key\.json holds no API key/],
    ['--credentials-file', 'key.json', '{"client_id":1,"client_secret":"s3cret"}', 1, /key\.json holds no API key/],
    ['--credentials-file', 'key.json', '{"client_id":"","client_secret":"s3cret"}', 1, /key\.json holds no API key/],
    ['--credentials-file', '.', '', 1, /cannot be read \(EISDIR\): check that it is a file/],
    ['--ini', 'missing.ini', undefined, 2, /there is no file .*missing\.ini: check the path/]
  ])('%s %s with %j is told with its place', async (flag, name, text, status, line) => {
    const directory = makeDirectory()
    const file = join(directory, name)
    if (text) writePrivate(file, text)
    const { code, out, err } = await runHere(['login', flag, file], {
      env: { LOOKERTS_CONFIG_DIR: join(directory, 'config') }
    })
    expect([code, out]).toEqual([status, ''])
    expect(err.trimEnd()).toMatch(line)
    expect(err).not.toContain('s3cret')
  })
})
