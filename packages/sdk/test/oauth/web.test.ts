import { expect, test } from 'vitest'
import {
  completeLogin,
  memoryTokenStore,
  oauthCredentials,
  redirectToLogin,
  webPendingStore,
  webTokenStore,
  type BrowserWindow,
  type TokenStore
} from '../../src/oauth/index.ts'
import { expectNoSecret, reasonOf } from './leaks.ts'
import { clientId, startStubOAuth } from './stub-oauth.ts'

class MemoryStorage {
  readonly items = new Map<string, string>()
  getItem(key: string): string | null {
    return this.items.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value)
  }
  removeItem(key: string): void {
    this.items.delete(key)
  }
}

/** The Web Locks of one origin, shared by its tabs; keeps what was asked for. */
function makeLocks(): { locks: LockManager; names: string[] } {
  const names: string[] = []
  let last: Promise<unknown> = Promise.resolve()
  const request = (name: string, _: unknown, work: () => Promise<unknown>): Promise<unknown> => {
    names.push(name)
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return { locks: { request } as unknown as LockManager, names }
}

function makeWindow(href: string): BrowserWindow & { visited: string[] } {
  const visited = [href]
  return {
    visited,
    location: {
      get href() {
        return visited.at(-1)!
      },
      assign: (url) => void visited.push(url)
    },
    history: {
      state: { page: 1 },
      replaceState: (state, _, url) => void visited.push(`${JSON.stringify(state)} ${url}`)
    }
  }
}

const stores: [string, () => TokenStore][] = [
  ['in memory', memoryTokenStore],
  ['in a storage with locks', () => webTokenStore(new MemoryStorage(), { locks: makeLocks().locks })],
  ['in a storage without locks', () => webTokenStore(new MemoryStorage(), { locks: null })]
]

test.each(stores)('a store %s keeps, changes and removes a token for each key', async (_, make) => {
  const store = make()
  expect(await store.read('a')).toBeUndefined()
  const token = { accessToken: 'canary-1', refreshToken: 'canary-2', expiresAtMs: 3 }
  expect(await store.update('a', async () => token)).toEqual(token)
  expect(await store.read('a')).toEqual(token)
  expect(await store.read('b')).toBeUndefined()
  await store.update('a', async (stored) => ({ ...stored!, expiresAtMs: 4 }))
  expect(await store.read('a')).toEqual({ ...token, expiresAtMs: 4 })
  expect(await reasonOf(store.update('a', () => Promise.reject(new Error('no'))))).toMatchObject({ message: 'no' })
  expect(await store.read('a')).toEqual({ ...token, expiresAtMs: 4 })
  expect(await store.update('a', async () => undefined)).toBeUndefined()
  expect(await store.read('a')).toBeUndefined()
  expectNoSecret(store)
})

test.each(stores)('a store %s runs one change of a key after the other', async (_, make) => {
  const store = make()
  const changes = Array.from({ length: 50 }, () =>
    store.update('a', async (stored) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      return { accessToken: 'a', expiresAtMs: (stored?.expiresAtMs ?? 0) + 1 }
    })
  )
  await Promise.all(changes)
  expect(await store.read('a')).toMatchObject({ expiresAtMs: 50 })
})

test('two tabs of an origin change a token one after the other', async () => {
  const storage = new MemoryStorage()
  const { locks, names } = makeLocks()
  const tabs = [webTokenStore(storage, { locks }), webTokenStore(storage, { locks })]
  const changes = Array.from({ length: 20 }, (_, at) =>
    tabs[at % 2]!.update('a', async (stored) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      return { accessToken: 'a', expiresAtMs: (stored?.expiresAtMs ?? 0) + 1 }
    })
  )
  await Promise.all(changes)
  expect(await tabs[0]!.read('a')).toMatchObject({ expiresAtMs: 20 })
  expect(new Set(names)).toEqual(new Set(['lookerts.a']))
  expect([...storage.items.keys()]).toEqual(['lookerts.a'])
})

test('a tab that does not let go is waited for, but not for ever', async () => {
  const request = (_: string, { signal }: { signal: AbortSignal }): Promise<unknown> =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
  const store = webTokenStore(new MemoryStorage(), { locks: { request } as unknown as LockManager, waitMs: 20 })
  const error = await reasonOf(store.update('a', async () => undefined))
  expect(error).toMatchObject({ code: 'timeout', timeoutMs: 20, isUnsent: true })
})

test.each([
  '{',
  'null',
  '[]',
  '{}',
  '{"accessToken":7}',
  '{"accessToken":"a\\nb"}',
  '{"accessToken":"a","expiresAtMs":"x"}'
])('what is no token in a storage counts as none: %s', async (text) => {
  const storage = new MemoryStorage()
  storage.setItem('lookerts.a', text)
  expect(await webTokenStore(storage).read('a')).toBeUndefined()
})

const redirectUri = 'https://app.example.com/back?tab=2'

test('a page sends the user to Looker and takes the token when they come back', async () => {
  const stub = await startStubOAuth()
  const storage = new MemoryStorage()
  const pendingStore = webPendingStore(storage)
  const options = { lookerUrl: stub.url, clientId, redirectUri, pendingStore }
  const before = makeWindow('https://app.example.com/')
  await redirectToLogin({ ...options, window: before })
  const address = await stub.authorize(before.visited[1]!)

  const after = makeWindow(`${address}#part`)
  const credentials = oauthCredentials({ baseUrl: stub.url, clientId, store: memoryTokenStore() })
  expect(await completeLogin(credentials, { window: after, pendingStore })).toBe(true)
  expect(after.visited.slice(1)).toEqual([`{"page":1} https://app.example.com/back?tab=2#part`])
  expect(await credentials()).toMatchObject({ accessToken: stub.logins[0]!.accessToken })
  expect(storage.items.size).toBe(0)

  const error = await reasonOf(completeLogin(credentials, { window: makeWindow(address), pendingStore }))
  expect(error).toMatchObject({ code: 'authorization_needed' })
  expectNoSecret(error)
  expect(stub.sent('POST /api/token')).toHaveLength(1)
})

test('an address that others made logs nobody in, and is cleaned', async () => {
  const stub = await startStubOAuth()
  const pendingStore = webPendingStore(new MemoryStorage())
  await redirectToLogin({
    lookerUrl: stub.url,
    clientId,
    redirectUri,
    pendingStore,
    window: makeWindow('https://app.example.com/')
  })
  const credentials = oauthCredentials({ baseUrl: stub.url, clientId, store: memoryTokenStore() })
  const window = makeWindow('https://app.example.com/back?tab=2&code=canary-theirs&state=theirs')
  const error = await reasonOf(completeLogin(credentials, { window, pendingStore }))
  expect(error).toMatchObject({ code: 'authorization_needed' })
  expectNoSecret(error)
  expect(window.visited[1]).toBe('{"page":1} https://app.example.com/back?tab=2')
  expect(stub.journal).toEqual([])
})

test.each(['', '?tab=2', '?code=1', '?state=1'])(
  'a page at /back%s is no answer, and stays as it is',
  async (query) => {
    const credentials = oauthCredentials({ baseUrl: 'https://looker.test', clientId, store: memoryTokenStore() })
    const window = makeWindow(`https://app.example.com/back${query}`)
    const pendingStore = webPendingStore(new MemoryStorage())
    expect(await completeLogin(credentials, { window, pendingStore })).toBe(false)
    expect(window.visited).toHaveLength(1)
  }
)
