import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createServer, readSeed, StoreError, type ServerOptions } from '../src/index.ts'
import { startServer } from './start-server.ts'

let data: string

beforeEach(async () => (data = await mkdtemp(join(tmpdir(), 'lookerts-start-'))))
afterEach(() => rm(data, { recursive: true, force: true }))

describe('Options that cannot work are refused at once, by name', () => {
  test.each<[string, unknown, RegExp]>([
    ['mode', 'production', /^mode must be 'emulator' or 'serve'$/],
    ['tokenLifetimeSeconds', 0, /^tokenLifetimeSeconds must be a whole number above 0$/],
    ['tokenLifetimeSeconds', 1.5, /tokenLifetimeSeconds/],
    ['tokenLifetimeSeconds', Number.NaN, /tokenLifetimeSeconds/],
    ['publicUrl', 'looker.example.com', /^publicUrl must be an address without a path/],
    ['publicUrl', 'https://looker.example.com/', /publicUrl/],
    ['publicUrl', 'https://looker.example.com?x', /publicUrl/],
    ['publicUrl', 'https://user:secret@looker.example.com', /publicUrl/],
    ['publicUrl', 'http://[', /publicUrl/],
    ['publicUrl', 'http://a b', /publicUrl/],
    ['data', '', /^data must name a directory$/]
  ])('%s: %j', (name, value, message) => {
    expect(() => createServer({ [name]: value } as ServerOptions)).toThrow(message)
    expect(() => createServer({ [name]: value } as ServerOptions)).toThrow(TypeError)
  })
})

describe('Serve mode', () => {
  test('takes no seed, since its secrets are known (#23)', () => {
    expect(() => createServer({ mode: 'serve', seed: {} })).toThrow(
      /a seed holds known secrets and is for the emulator/
    )
  })

  test('refuses a data directory that was seeded (#23)', async () => {
    const seed = { users: [{ credentials_api3: [{ client_id: 'known', client_secret: 'known' }] }] }
    await (await startServer({ data, seed }))[Symbol.asyncDispose]()
    const server = createServer({ mode: 'serve', data })
    await expect(server.ready()).rejects.toThrow(StoreError)
    await expect(server.ready()).rejects.toThrow(/holds API keys of a seed, whose secrets are known/)
    await server.close()
    await using emulator = await startServer({ data })
    await emulator.login({ client_id: 'known', client_secret: 'known' })
  })

  test('serves no plain HTTP to other machines, unless it is told that something before it does TLS (#46)', async () => {
    const strict = createServer({ mode: 'serve', log: false })
    for (const host of ['0.0.0.0', '::', '', '10.1.2.3', 'localhost.example.com']) {
      await expect(strict.listen({ host, port: 0 })).rejects.toThrow(
        /put a TLS proxy before the server, or allow insecure/
      )
    }
    await expect(strict.listen({ port: 0 })).resolves.toMatchObject({ host: '127.0.0.1' })
    await strict.close()
    const lenient = createServer({ mode: 'serve', allowInsecureHttp: true, log: false })
    await expect(lenient.listen({ host: '0.0.0.0', port: 0 })).resolves.toMatchObject({ host: '0.0.0.0' })
    await lenient.close()
  })
})

test('A server listens on this machine only unless it is told otherwise (#46)', async () => {
  await using server = createServer()
  const { url, host, port } = await server.listen({ port: 0 })
  expect(host).toBe('127.0.0.1')
  expect(url).toBe(`http://127.0.0.1:${port}`)
})

test('A port in use, or an address of another machine, is a plain error, and the server can listen elsewhere', async () => {
  const taken = createHttpServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  await using server = createServer()
  const { port } = taken.address() as AddressInfo
  await expect(server.listen({ port })).rejects.toThrow(/EADDRINUSE/)
  await expect(server.listen({ host: '192.0.2.1', port: 0 })).rejects.toThrow(/EADDRNOTAVAIL/)
  await expect(server.listen({ port: 70_000 })).rejects.toThrow(RangeError)
  const { url } = await server.listen({ port: 0 })
  expect((await fetch(`${url}/alive`)).status).toBe(200)
  taken.close()
})

describe('There is no account that is known beforehand (#23)', () => {
  test('each first start makes an admin with a key of its own', async () => {
    await using one = await startServer()
    await using other = await startServer({ data })
    expect(one.key.client_id).not.toBe(other.key.client_id)
    for (const server of [one, other]) {
      const token = await server.login()
      expect((await server.api('GET', '/api/4.0/users', { token })).body).toMatchObject([{ id: '1', role_ids: ['2'] }])
    }
    for (const client_id of ['admin', 'Admin', 'test', 'looker', '']) {
      const form = { client_id, client_secret: client_id }
      expect([400, 404]).toContain((await one.api('POST', '/api/4.0/login', { form })).status)
    }
  })

  test('the key is shown at that start only', async () => {
    const first = createServer({ data })
    const key = await first.ready()
    expect(key).toEqual({ client_id: expect.any(String) as string, client_secret: expect.any(String) as string })
    expect(await first.ready()).toEqual(key)
    await first.close()
    const second = createServer({ data })
    expect(await second.ready()).toBeUndefined()
    await second.close()
  })

  test('whoever lost the key can have another for the first admin, and the old one still works', async () => {
    const first = await startServer({ data })
    await first[Symbol.asyncDispose]()
    await using second = await startServer({ data, newKey: true })
    expect(second.key.client_id).not.toBe(first.key.client_id)
    for (const key of [first.key, second.key]) {
      const token = await second.login(key)
      expect((await second.api('GET', '/api/4.0/user', { token })).body).toMatchObject({ id: '1' })
    }
  })

  test('asking for another key of an empty server makes one, not two', async () => {
    await using server = await startServer({ newKey: true })
    const token = await server.login()
    expect((await server.api('GET', '/api/4.0/users/1/credentials_api3', { token })).body).toHaveLength(1)
  })
})

describe('A seed', () => {
  test('gives an empty emulator its users and keys, once', async () => {
    const seed = readSeed(JSON.parse(await readFile(new URL('seed.json', import.meta.url), 'utf8')))
    for (let starts = 0; starts < 2; starts++) {
      await using server = await startServer({ data, seed })
      const token = await server.login({ client_id: 'bot', client_secret: 'bots secret' })
      expect((await server.api('GET', '/api/4.0/users?fields=id,first_name,role_ids', { token })).body).toEqual([
        { id: '1', first_name: 'Admin', role_ids: ['2'] },
        { id: '2', first_name: 'Bot', role_ids: ['2'] },
        { id: '3', first_name: '', role_ids: [] }
      ])
    }
  })

  test.each<[unknown, string]>([
    [[], 'The seed must be an object'],
    [null, 'The seed must be an object'],
    [{ user: [] }, 'The seed has no "user"; it may have users'],
    [{ users: {} }, 'users must be a list'],
    [{ users: [1] }, 'users[0] must be an object'],
    [{ users: [{}, { name: 'x' }] }, 'users[1] has no "name"; it may have first_name'],
    [{ users: [{ first_name: 1 }] }, 'users[0].first_name must be a string'],
    [{ users: [{ is_disabled: 'no' }] }, 'users[0].is_disabled must be a boolean'],
    [{ users: [{ roles: 'Admin' }] }, 'users[0].roles must be a list'],
    [{ users: [{ roles: [{}] }] }, 'users[0].roles[0] must be a name or an id'],
    [{ users: [{ credentials_api3: {} }] }, 'users[0].credentials_api3 must be a list'],
    [{ users: [{ credentials_api3: [{ client_id: 'a' }] }] }, 'users[0].credentials_api3[0].client_secret is missing'],
    [
      { users: [{ credentials_api3: [{ client_id: '', client_secret: 'b' }] }] },
      'credentials_api3[0].client_id is missing'
    ],
    [JSON.parse('{"__proto__":{"users":[]}}'), 'The seed has no "__proto__"; it may have users']
  ])('such as %j is refused with the place: %s', (value, message) => {
    expect(() => readSeed(value)).toThrow(message)
  })

  test('that a program made wrongly is refused the same way', async () => {
    const server = createServer({ data, seed: { users: [{ roles: ['admin'] }] } })
    await expect(server.ready()).rejects.toThrow(
      'users[0].roles[0] is neither the id nor the name of a role that there is'
    )
    await server.close()
    await using next = await startServer({ data })
    expect(await next.login()).toMatch(/^lka_/)
  })

  test('with one client id twice is refused, and nothing of it is kept', async () => {
    const key = { client_id: 'same', client_secret: 'x' }
    const server = createServer({ data, seed: { users: [{ credentials_api3: [key, key] }] } })
    await expect(server.ready()).rejects.toThrow(/client_id/)
    await server.close()
    await using next = await startServer({ data })
    expect((await next.api('GET', '/api/4.0/users', { token: await next.login() })).body).toHaveLength(1)
  })
})
