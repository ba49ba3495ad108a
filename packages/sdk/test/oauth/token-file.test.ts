import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LookerConfigError } from '../../src/node/config-error.ts'
import { fileTokenStore } from '../../src/node/token-file.ts'
import { toStoreKey } from '../../src/oauth/digest.ts'
import { expectNoSecret, reasonOf } from './leaks.ts'
import { makeDirectory, run } from './programs.ts'
import { clientId, startStubOAuth } from './stub-oauth.ts'

const token = { accessToken: 'canary-access', refreshToken: 'canary-refresh', expiresAtMs: 7 }
const modeOf = (path: string): number => statSync(path).mode & 0o7777

async function stored(): Promise<{ directory: string; file: string; store: ReturnType<typeof fileTokenStore> }> {
  const directory = join(makeDirectory(), 'a', 'tokens')
  const store = fileTokenStore({ directory })
  await store.update('key', async () => token)
  return { directory, file: join(directory, 'key.json'), store }
}

test('a token stands in a file for its owner alone, and goes with it', async () => {
  const { directory, file, store } = await stored()
  expect([modeOf(directory), modeOf(file)]).toEqual([0o700, 0o600])
  expect(readdirSync(directory)).toEqual(['key.json'])
  expect(await store.read('key')).toEqual(token)
  expect(await store.read('other')).toBeUndefined()
  expectNoSecret([store, await store.read('key')])
  expect(await store.update('key', async () => undefined)).toBeUndefined()
  expect(readdirSync(directory)).toEqual([])
})

test('nothing is made by reading', async () => {
  const directory = join(makeDirectory(), 'none')
  expect(await fileTokenStore({ directory }).read('key')).toBeUndefined()
  expect(existsSync(directory)).toBe(false)
})

test('a change that fails changes nothing and lets go of the lock', async () => {
  const { directory, store } = await stored()
  expect(await reasonOf(store.update('key', () => Promise.reject(new Error('no'))))).toMatchObject({ message: 'no' })
  expect(await store.read('key')).toEqual(token)
  expect(readdirSync(directory)).toEqual(['key.json'])
})

test.each(['', '.', '../up', 'a/b', '.hidden', 'a\\b', 'a\n', 'x'.repeat(152)])('%j is no key', async (key) => {
  const { store } = await stored()
  expect(await reasonOf(store.read(key))).toBeInstanceOf(TypeError)
  expect(await reasonOf(store.update(key, async () => token))).toBeInstanceOf(TypeError)
})

describe('a file is not used', () => {
  test.each(['0644', '0640', '0604', '0620', '0601'])('with mode %s', async (mode) => {
    const { file, store } = await stored()
    chmodSync(file, Number.parseInt(mode, 8))
    const error = await reasonOf(store.read('key'))
    expect(error).toBeInstanceOf(LookerConfigError)
    expect(error.message).toContain(`chmod 600 ${file}`)
    expect(await reasonOf(store.update('key', async () => undefined))).toBeInstanceOf(LookerConfigError)
    expect(existsSync(file)).toBe(true)
  })

  test('through a symbolic link', async () => {
    const { directory, file, store } = await stored()
    const elsewhere = join(directory, 'elsewhere')
    renameSync(file, elsewhere)
    symlinkSync(elsewhere, file)
    expect((await reasonOf(store.read('key'))).message).toContain('symbolic link')
    expect(await reasonOf(store.update('key', async () => undefined))).toBeInstanceOf(LookerConfigError)
    expect(readFileSync(elsewhere, 'utf8')).toContain('canary-access')
  })

  test('when it is a directory', async () => {
    const { directory, store } = await stored()
    mkdirSync(join(directory, 'folder.json'))
    expect((await reasonOf(store.read('folder'))).message).toContain('not a file')
  })

  test.each(['', '{', '{"accessToken":1}', '{"accessToken":"canary-tor'])('when it holds %j', async (text) => {
    const { file, store } = await stored()
    writeFileSync(file, text)
    const error = await reasonOf(store.read('key'))
    expect(error.message).toBe(`${file} is damaged: delete it and log in again`)
    expectNoSecret(error)
  })
})

describe('a directory is not used', () => {
  test('that others can change', async () => {
    const { directory, store } = await stored()
    chmodSync(directory, 0o770)
    expect((await reasonOf(store.read('key'))).message).toContain(`chmod 700 ${directory}`)
    expect(await reasonOf(store.update('key', async () => token))).toBeInstanceOf(LookerConfigError)
  })

  test('that is a link', async () => {
    const { directory } = await stored()
    const link = `${directory}-link`
    symlinkSync(directory, link)
    const store = fileTokenStore({ directory: link })
    expect((await reasonOf(store.read('key'))).message).toContain('links are not followed')
  })

  test('that is a file', async () => {
    const { file } = await stored()
    expect(await reasonOf(fileTokenStore({ directory: file }).update('key', async () => token))).toBeInstanceOf(
      LookerConfigError
    )
  })
})

test('the draft of a process that died is removed by the next change, a young one is not', async () => {
  const { directory, store } = await stored()
  const [old, young] = ['key.json.1.draft', 'key.json.2.draft'].map((name) => join(directory, name))
  writeFileSync(old!, 'x')
  writeFileSync(young!, 'x')
  utimesSync(old!, Date.now() / 1000 - 120, Date.now() / 1000 - 120)
  await store.update('key', async () => token)
  expect([existsSync(old!), existsSync(young!)]).toEqual([false, true])
})

test('a process that lost its lock does not undo what the next one did', async () => {
  const { file, store } = await stored()
  const next = { accessToken: 'canary-next' }
  const late = await store.update('key', async () => {
    writeFileSync(`${file}.lock`, '{"id":"another"}')
    writeFileSync(file, JSON.stringify(next))
    return { accessToken: 'canary-late' }
  })
  expect(late).toEqual(next)
  expect(await store.read('key')).toEqual(next)
  expect(existsSync(`${file}.lock`)).toBe(true)
})

// More rounds: LOOKERTS_ROUNDS=1000
const rounds = Number(process.env.LOOKERTS_ROUNDS ?? 100)

test(
  `two processes that share a file refresh it ${rounds} times each: nothing is torn, lost or used twice (C22)`,
  async () => {
    const stub = await startStubOAuth()
    const { accessToken, refreshToken } = stub.grant()
    const directory = join(makeDirectory(), 'tokens')
    const store = fileTokenStore({ directory })
    const key = await toStoreKey('oauth', stub.url, clientId)
    await store.update(key, async () => ({ accessToken, refreshToken }))

    const args = [directory, stub.url, clientId, String(rounds)]
    const outputs = await Promise.all([run('sharer.ts', ...args), run('sharer.ts', ...args)])
    const got = outputs.map((output) => JSON.parse(output) as string[])

    for (const tokens of got) {
      expect(tokens).toHaveLength(rounds)
      expect(new Set(tokens).size).toBe(rounds)
    }
    expect(stub.reused).toEqual([])
    const refreshes = stub.sent('POST /api/token').length
    expect(refreshes).toBeGreaterThanOrEqual(rounds - 1)
    expect(new Set(got.flat()).size).toBeLessThanOrEqual(refreshes + 1)
    const [login] = stub.logins
    expect(await store.read(key)).toMatchObject({ accessToken: login!.accessToken, refreshToken: login!.refreshToken })
    expect(readdirSync(directory)).toEqual([`${key}.json`])
  },
  120_000 + rounds * 500
)
