import { call, createSession, LookerSessionError } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { describe, expect, test, vi } from 'vitest'
import { toStoreKey } from '../../src/oauth/digest.ts'
import {
  memoryTokenStore,
  oauthCredentials,
  startAuthorization,
  type OAuthCredentials,
  type OAuthOptions,
  type StoredToken,
  type TokenStore
} from '../../src/oauth/index.ts'
import { expectNoSecret, reasonOf } from './leaks.ts'
import { clientId, json, startStubOAuth, type Answer, type StubOAuth } from './stub-oauth.ts'

interface Scene {
  stub: StubOAuth
  store: TokenStore
  credentials: OAuthCredentials
  stored: () => Promise<StoredToken | undefined>
}

/** A user who has logged in, with what the store then holds. */
async function start(token: Partial<StoredToken> = {}, options: Partial<OAuthOptions> = {}): Promise<Scene> {
  const stub = await startStubOAuth()
  const store = memoryTokenStore()
  const key = await toStoreKey('oauth', stub.url, clientId)
  const { accessToken, refreshToken } = stub.grant()
  await store.update(key, async () => ({ accessToken, refreshToken, expiresAtMs: Date.now() + 3_600_000, ...token }))
  const credentials = oauthCredentials({ baseUrl: stub.url, clientId, store, ...options })
  return { stub, store, credentials, stored: () => store.read(key) }
}

const ended = { expiresAtMs: Date.now() - 1 }

test('the stored token is given as long as it lasts, and nothing is sent', async () => {
  const { stub, credentials } = await start()
  const record = await credentials()
  expect(record).toMatchObject({ accessToken: stub.logins[0]!.accessToken })
  const { expiresInSeconds = 0 } = record
  expect(expiresInSeconds).toBeGreaterThan(3_500)
  expect(expiresInSeconds).toBeLessThanOrEqual(3_600)
  expect(stub.journal).toEqual([])
  expectNoSecret([record, credentials])
})

test('a token that has run out is refreshed once, however many ask for it', async () => {
  const { stub, store, credentials } = await start(ended)
  stub.delayMs = 50
  const other = oauthCredentials({ baseUrl: stub.url, clientId, store })
  const records = await Promise.all(Array.from({ length: 100 }, (_, at) => (at % 2 ? credentials() : other())))
  expect(new Set(records.map((record) => record.accessToken))).toEqual(new Set([stub.logins[0]!.accessToken]))
  expect(stub.sent('POST /api/token')).toHaveLength(1)
  expect(JSON.parse(stub.journal[0]!.body)).toEqual({
    grant_type: 'refresh_token',
    refresh_token: 'canary-refresh-2',
    client_id: clientId
  })
})

test('a token that is refused is refreshed, and one that another has refreshed already is used', async () => {
  const { stub, store, credentials } = await start()
  const first = (await credentials()).accessToken
  const second = (await credentials(first)).accessToken
  expect(second).not.toBe(first)
  const other = oauthCredentials({ baseUrl: stub.url, clientId, store })
  expect(await other(first)).toMatchObject({ accessToken: second })
  expect(stub.sent('POST /api/token')).toHaveLength(1)
})

test('a refresh token is kept when the server gives no other, and replaced when it does', async () => {
  const { stub, credentials, stored } = await start(ended)
  stub.isRotating = false
  await credentials()
  expect(await stored()).toMatchObject({ refreshToken: 'canary-refresh-2' })
  stub.isRotating = true
  await credentials((await stored())!.accessToken)
  expect(await stored()).toMatchObject({ refreshToken: stub.logins[0]!.refreshToken })
  expect(stub.logins[0]!.refreshToken).not.toBe('canary-refresh-2')
  expectNoSecret(await stored())
})

test('redirectUri is sent with a refresh where it is given', async () => {
  const { stub, credentials } = await start(ended, { redirectUri: 'https://app.example.com/' })
  await credentials()
  expect(JSON.parse(stub.journal[0]!.body)).toMatchObject({ redirect_uri: 'https://app.example.com/' })
})

describe('authorization is needed', () => {
  test('when nothing is stored', async () => {
    const stub = await startStubOAuth()
    const error = await reasonOf(oauthCredentials({ baseUrl: stub.url, clientId, store: memoryTokenStore() })())
    expect(error).toBeInstanceOf(LookerSessionError)
    expect(error).toMatchObject({ code: 'authorization_needed' })
    expect(error.message).toContain('No login is stored')
    expect(stub.journal).toEqual([])
  })

  test('when the refresh is refused: the dead login is removed and not tried again', async () => {
    const { stub, credentials, stored } = await start(ended)
    stub.logins[0]!.isOver = true
    const errors = await Promise.all(Array.from({ length: 20 }, () => reasonOf(credentials())))
    for (const error of errors) {
      expect(error).toMatchObject({ code: 'authorization_needed', cause: { status: 400 } })
      expectNoSecret(error)
    }
    expect(await stored()).toBeUndefined()
    expect(await reasonOf(credentials())).toMatchObject({ cause: undefined })
    expect(stub.sent('POST /api/token')).toHaveLength(1)
  })

  test('when the token is refused and there is no refresh token', async () => {
    const { stub, store, credentials, stored } = await start()
    const { accessToken } = (await stored())!
    await store.update(await toStoreKey('oauth', stub.url, clientId), async () => ({ accessToken }))
    expect(await credentials()).not.toHaveProperty('expiresInSeconds')
    expect(await reasonOf(credentials(accessToken))).toMatchObject({ code: 'authorization_needed' })
    expect(await stored()).toBeUndefined()
  })
})

test.each<[string, Answer, string]>([
  ['is down', json(503, { message: 'Down' }), 'api_error'],
  ['is busy', json(429, { message: 'Slow down' }), 'api_error'],
  ['is not the API', { status: 404, body: '<title>Looker is unavailable.</title>' }, 'bad_response']
])('a login stays stored when the server %s, and the next call tries again', async (_, answer, code) => {
  const { stub, credentials, stored } = await start(ended)
  stub.fault = () => answer
  const error = await reasonOf(credentials())
  expect(error).toMatchObject({ code })
  expectNoSecret(error)
  expect(await stored()).toMatchObject({ refreshToken: 'canary-refresh-2' })
  stub.fault = () => undefined
  expect(await credentials()).toMatchObject({ accessToken: stub.logins[0]!.accessToken })
})

test('what the user came back with is accepted and stored', async () => {
  const stub = await startStubOAuth()
  const store = memoryTokenStore()
  const credentials = oauthCredentials({ baseUrl: stub.url, clientId, store })
  const redirectUri = 'https://app.example.com/back'
  const pending = await startAuthorization({ lookerUrl: stub.url, clientId, redirectUri })
  await credentials.accept(await stub.authorize(pending.url), pending)
  expect(await credentials()).toMatchObject({ accessToken: stub.logins[0]!.accessToken })
})

describe('logout', () => {
  test('ends the login at the server and removes it; once more is no error', async () => {
    const { stub, credentials, stored } = await start()
    await credentials.logout()
    await credentials.logout()
    expect(stub.logins[0]!.isOver).toBe(true)
    expect(await stored()).toBeUndefined()
    expect(stub.journal).toMatchObject([{ method: 'DELETE', path: '/api/logout', body: '' }])
  })

  test('refreshes a login whose access token is dead, so that its refresh token ends too', async () => {
    const { stub, credentials, stored } = await start({ accessToken: 'canary-dead' })
    await credentials.logout()
    expect(stub.logins[0]!.isOver).toBe(true)
    expect(await stored()).toBeUndefined()
    expect(stub.journal.map(({ path }) => path)).toEqual(['/api/logout', '/api/token', '/api/logout'])
  })

  test('of a login that is dead already only removes it', async () => {
    const { stub, credentials, stored } = await start()
    stub.logins[0]!.isOver = true
    await credentials.logout()
    expect(await stored()).toBeUndefined()
  })

  test('keeps what may have stayed alive, for a second try', async () => {
    const { stub, credentials, stored } = await start()
    stub.fault = () => json(503, { message: 'Down' })
    const error = await reasonOf(credentials.logout())
    expect(error).toMatchObject({ code: 'api_error', status: 503 })
    expectNoSecret(error)
    expect(await stored()).toBeDefined()
    stub.fault = () => undefined
    await credentials.logout()
    expect(stub.logins[0]!.isOver).toBe(true)
  })
})

describe('a session', () => {
  test('uses the login, renews it when it is refused, and ends it', async () => {
    const { stub, credentials, stored } = await start()
    const session = createSession({ baseUrl: stub.url, credentials })
    expect(await call(session, me)).toEqual({ id: '1' })
    stub.logins[0]!.accessToken = 'canary-revoked'
    expect(await call(session, me)).toEqual({ id: '1' })
    expect(stub.sent('POST /api/token')).toHaveLength(1)
    await session.logout()
    expect(stub.logins[0]!.isOver).toBe(true)
    expect(await stored()).toBeUndefined()
  })

  test('leaves the login alive where that is wanted', async () => {
    const { stub, credentials, stored } = await start({}, { endsWithSession: false })
    const session = createSession({ baseUrl: stub.url, credentials })
    await call(session, me)
    await session.logout()
    expect(stub.logins[0]!.isOver).toBe(false)
    expect(await stored()).toBeDefined()
  })

  test('tells that authorization is needed', async () => {
    const { stub, credentials } = await start(ended)
    stub.logins[0]!.isOver = true
    const session = createSession({ baseUrl: stub.url, credentials })
    expect(await reasonOf(call(session, me))).toMatchObject({ code: 'authorization_needed' })
  })
})

test('a token whose end is near is not given away', async () => {
  const { stub, credentials } = await start()
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    vi.setSystemTime(Date.now() + 3_600_000 - 9_000)
    await credentials()
  } finally {
    vi.useRealTimers()
  }
  expect(stub.sent('POST /api/token')).toHaveLength(1)
})

test.each([
  ['a clientId', { clientId: '' }],
  ['a baseUrl', { baseUrl: 'ftp://looker.example.com' }],
  ['encryption', { baseUrl: 'http://looker.example.com' }],
  ['a time limit above 0', { timeoutMs: 0 }]
])('credentials need %s', (_, wrong) => {
  const options = { baseUrl: 'https://looker.example.com', clientId, store: memoryTokenStore(), ...wrong }
  expect(() => oauthCredentials(options)).toThrow(TypeError)
})
