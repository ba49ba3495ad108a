import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ApiKey } from '../src/index.ts'
import { tokens } from '../src/kinds.ts'
import { openService } from './open-service.ts'
import { startProgram, type Program } from './start-program.ts'
import { startServer } from './start-server.ts'

let data: string

beforeEach(async () => (data = await mkdtemp(join(tmpdir(), 'lookerts-data-'))))
afterEach(() => rm(data, { recursive: true, force: true }))

test('Users, keys, tokens and workspaces are there again after a restart, and what was ended stays ended', async () => {
  const before = await startServer({ data })
  const { id, key, token } = await before.makeUser({ first_name: 'Ann' })
  const admin = await before.login()
  await before.api('PATCH', '/api/4.0/session', { token, json: { workspace_id: 'dev' } })
  const ended = await before.login()
  await before.api('DELETE', '/api/4.0/logout', { token: ended })
  await before[Symbol.asyncDispose]()

  await using after = await startServer({ data })
  expect(await after.server.ready()).toBeUndefined()
  expect((await after.api('GET', '/api/4.0/user', { token })).body).toMatchObject({ id, first_name: 'Ann' })
  expect((await after.api('GET', '/api/4.0/session', { token })).body).toMatchObject({ workspace_id: 'dev' })
  expect((await after.api('GET', '/api/4.0/user', { token: admin })).body).toMatchObject({ id: '1' })
  expect((await after.api('GET', '/api/4.0/user', { token: ended })).status).toBe(401)
  for (const form of [key, before.key]) {
    expect((await after.api('POST', '/api/4.0/login', { form: { ...form } })).status).toBe(200)
  }
  expect((await after.api('POST', '/api/4.0/users', { token: admin, json: {} })).body).toMatchObject({ id: '3' })
  after.clock.nowMs += 3_600_000
  expect((await after.api('GET', '/api/4.0/user', { token })).status).toBe(401)
})

test('A data directory can be read by its owner only', async () => {
  const directory = join(data, 'a', 'b')
  await using server = await startServer({ data: directory })
  expect(server.url).toContain('127.0.0.1')
  expect((await stat(directory)).mode & 0o777).toBe(0o700)
  const files = await readdir(directory)
  expect(files).toEqual(expect.arrayContaining(['lookerts.db', 'secret.key']))
  expect(files).not.toContain('secret.key.new')
  for (const file of files) expect([file, (await stat(join(directory, file))).mode & 0o077]).toEqual([file, 0])
})

describe('A start that was killed before it was done is made good by the next', () => {
  test.each([
    ['the key but no database', ['lookerts.db', 'lookerts.db-wal', 'lookerts.db-shm']],
    ['neither', ['lookerts.db', 'lookerts.db-wal', 'lookerts.db-shm', 'secret.key']]
  ])('when there is %s', async (_, lost) => {
    await (await startServer({ data }))[Symbol.asyncDispose]()
    for (const file of lost) await rm(join(data, file), { force: true })
    await writeFile(join(data, 'secret.key.new'), 'half a k')
    await using server = await startServer({ data })
    expect(server.key.client_id).not.toBe('')
    await server.login()
  })

  test('when there is an empty database and no key', async () => {
    await writeFile(join(data, 'lookerts.db'), '')
    await using server = await startServer({ data })
    expect(await server.login()).toMatch(/^lka_/)
  })
})

test('Nothing that was acknowledged is lost when the process is killed in the middle of logins and changes', async () => {
  const journal = {
    tokens: new Set<string>(),
    ended: new Set<string>(),
    users: new Map<string, string>(),
    keys: [] as ApiKey[]
  }
  let key: ApiKey | undefined
  for (let kills = 0; kills < 3; kills++) {
    const program = await startProgram({ data })
    key ??= program.key
    await verify(program, journal)
    const writers = Array.from({ length: 8 }, (_, at) =>
      write(program, key!, `${kills}-${at}`, journal).catch(() => {})
    )
    await sleep(250 + kills * 130)
    await program.kill()
    await Promise.all(writers)
  }
  await using program = await startProgram({ data })
  await verify(program, journal)
  expect(journal.tokens.size).toBeGreaterThan(20)
  expect(journal.ended.size).toBeGreaterThan(20)
  expect(journal.users.size).toBeGreaterThan(20)
  expect(journal.keys.length).toBeGreaterThan(20)
}, 60_000)

interface Journal {
  readonly tokens: Set<string>
  readonly ended: Set<string>
  readonly users: Map<string, string>
  readonly keys: ApiKey[]
}

/** Changes what it can until the server is gone, and notes down only what was answered. */
async function write(program: Program, key: ApiKey, name: string, journal: Journal): Promise<never> {
  for (let round = 0; ; round++) {
    const login = await program.api<{ access_token: string }>('POST', '/api/4.0/login', { form: { ...key } })
    const token = login.body.access_token
    journal.tokens.add(token)
    const json = { first_name: `${name}-${round}` }
    const { id } = (await program.api<{ id: string }>('POST', '/api/4.0/users', { token, json })).body
    journal.users.set(id, json.first_name)
    const made = await program.api<ApiKey>('POST', `/api/4.0/users/${id}/credentials_api3`, { token })
    journal.keys.push(made.body)
    if (round % 2 === 0) continue
    journal.tokens.delete(token)
    if ((await program.api('DELETE', '/api/4.0/logout', { token })).status === 204) journal.ended.add(token)
  }
}

async function verify(program: Program, { tokens, ended, users, keys }: Journal): Promise<void> {
  if (tokens.size === 0) return
  for (const token of tokens) expect((await program.api('GET', '/api/4.0/user', { token })).status).toBe(200)
  for (const token of ended) expect((await program.api('GET', '/api/4.0/user', { token })).status).toBe(401)
  const [token] = tokens
  const found = await program.api<{ id: string; first_name: string }[]>('GET', '/api/4.0/users', { token: token! })
  const names = new Map(found.body.map(({ id, first_name }) => [id, first_name]))
  for (const [id, name] of users) expect([id, names.get(id)]).toEqual([id, name])
  for (const { client_id, client_secret } of keys.slice(-20)) {
    expect((await program.api('POST', '/api/4.0/login', { form: { client_id, client_secret } })).status).toBe(200)
  }
}

test('Tokens that ran out are forgotten within a minute, and no others (#14)', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const server = await startServer({ data })
  for (let logins = 0; logins < 3; logins++) await server.login()
  server.clock.nowMs += 3_600_001
  const token = await server.login()
  await vi.advanceTimersByTimeAsync(60_000)
  vi.useRealTimers()
  expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(200)
  await server[Symbol.asyncDispose]()
  const { service, close } = await openService({ data })
  expect(await service.store.count(tokens)).toBe(1)
  await close()
})

test('The key of the data directory is as long as its digest, and only in its own file', async () => {
  await (await startServer({ data }))[Symbol.asyncDispose]()
  const key = await readFile(join(data, 'secret.key'), 'utf8')
  expect(key).toMatch(/^[0-9a-f]{64}\n$/)
  const database = await readFile(join(data, 'lookerts.db'), 'latin1')
  expect(database).not.toContain(key.trim())
  expect(database).not.toContain(Buffer.from(key.trim(), 'hex').toString('latin1'))
})
