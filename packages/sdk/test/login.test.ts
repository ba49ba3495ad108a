import { call, createSession, LookerApiError, LookerError, LookerNetworkError, LookerSessionError } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { clientId, clientSecret, startStubLooker } from './stub-looker.ts'

test('a session sends nothing before its first call', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  session.as('7')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(looker.journal).toEqual([])
})

test('the first call logs in with a form body and carries the token as Bearer', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  const [login, user] = looker.journal
  expect(login).toMatchObject({
    method: 'POST',
    url: '/api/4.0/login',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `client_id=${clientId}&client_secret=${clientSecret}`
  })
  expect(login?.headers.authorization).toBeUndefined()
  expect(user?.headers.authorization).toBe(`Bearer ${looker.tokensOf('admin')[0]}`)
})

test('the login goes to the version that was asked for', async () => {
  const looker = await startStubLooker()
  await call(createSession({ baseUrl: looker.url, clientId, clientSecret, apiVersion: '3.0' }), me)
  expect(looker.journal.map(({ url }) => url)).toEqual(['/api/3.0/login', '/api/4.0/user'])
})

test('every character of a secret arrives', async () => {
  const looker = await startStubLooker()
  const secret = '% +&=#é\u{1f511}"\\\r\n'
  await call(createSession({ baseUrl: looker.url, clientId, clientSecret: secret }), me).catch(() => undefined)
  expect(new URLSearchParams(looker.journal[0]?.body).get('client_secret')).toBe(secret)
})

test('a thousand first calls at once make exactly one login', { timeout: 60_000 }, async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await Promise.all(Array.from({ length: 1000 }, () => call(session, me)))
  expect(looker.sent('POST /login')).toHaveLength(1)
  expect(looker.sent('GET /user')).toHaveLength(1000)
})

test('a wrong key is a session error that says so, although the server answers 404', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret: 'wrong' })
  const error = await call(session, me).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(LookerSessionError)
  expect(error).toBeInstanceOf(LookerError)
  expect(error).toMatchObject({
    name: 'LookerSessionError',
    code: 'login_refused',
    message: 'The server refuses clientId and clientSecret',
    cause: expect.objectContaining({ name: 'LookerApiError', status: 404, operation: 'login' }) as unknown
  })
})

const failures = [
  ['a server that is down', { answer: { status: 503, body: '{"message":"Down"}' } }, LookerApiError],
  ['a server that is busy', { answer: { status: 429, body: '{"message":"Busy"}' } }, LookerApiError],
  ['a refusal', { answer: { status: 401, body: '{"message":"Requires authentication."}' } }, LookerSessionError],
  ['a broken connection', { reset: 'headers' }, LookerNetworkError],
  ['an answer that never comes', { stall: 'headers' }, LookerNetworkError]
] as const

test.each(failures)(
  'at login, %s is one error for all that wait, and the next call tries again',
  async (_, fault, kind) => {
    const looker = await startStubLooker()
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret, timeoutMs: 1_000, retry: false })
    looker.fault = () => fault
    const waiting = Array.from({ length: 50 }, () => call(session, me, {}, { timeoutMs: 10_000 }))
    const errors = (await Promise.allSettled(waiting)).map(
      (result) => result.status === 'rejected' && (result.reason as unknown)
    )
    expect(errors[0]).toBeInstanceOf(kind)
    expect(new Set(errors).size).toBe(1)
    expect(looker.journal).toHaveLength(1)

    looker.fault = () => undefined
    expect(await call(session, me)).toMatchObject({ id: 'admin' })
    expect(looker.sent('POST /login')).toHaveLength(2)
  }
)

test('a session without credentials calls what needs no token, and says what is missing for the rest', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url })
  const token = await looker30(session).api_auth.login({ client_id: clientId, client_secret: clientSecret })
  expect(token).toMatchObject({ access_token: looker.tokensOf('admin')[0], token_type: 'Bearer', expires_in: 3600 })
  await expect(call(session, me)).rejects.toMatchObject({ name: 'LookerSessionError', code: 'no_credentials' })
})

test('the plain operation login touches no session', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await looker30(session).api_auth.login({ client_id: clientId, client_secret: clientSecret })
  await call(session, me)
  const [mine] = looker.tokensOf('admin').slice(1)
  expect(looker.journal.at(-1)?.headers.authorization).toBe(`Bearer ${mine}`)
  await session.logout()
  expect(looker.tokensOf('admin')).toHaveLength(1)
})

test.each([
  [{ accessToken: '' }, 'accessToken must be printable ASCII'],
  [{ accessToken: 'two\r\nlines' }, 'accessToken must be printable ASCII'],
  [{ timeoutMs: 0 }, 'timeoutMs must be above 0'],
  [{ timeoutMs: Number.NaN }, 'timeoutMs must be above 0'],
  [{ apiVersion: '4.1' as '4.0' }, 'apiVersion must be 3.0, 3.1 or 4.0']
])('options that cannot work are refused at once: %j (#76)', (options, message) => {
  expect(() => createSession({ baseUrl: 'https://looker.test', ...options })).toThrow(new TypeError(message))
})

test.each([
  [{ clientId }, 'login_refused'],
  [{ clientSecret }, 'no_credentials']
])('half an API key is no key, and Node says at once which half is missing: %j', async (half, code) => {
  const looker = await startStubLooker()
  const options = { baseUrl: looker.url, ...half }
  await expect(call(createSession({ ...options, configure: false }), me)).rejects.toMatchObject({ code })
  expect(() => createSession(options)).toThrow(/clientId in code.*clientSecret|clientSecret in code.*clientId/)
})

test.each([undefined, null, 7, 'not a token', 'line\nbreak', ''])(
  'a login that answers the token %j is no login',
  async (value) => {
    const looker = await startStubLooker()
    looker.fault = () => ({ answer: { status: 200, body: JSON.stringify({ access_token: value }) } })
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
    await expect(call(session, me)).rejects.toMatchObject({
      name: 'LookerResponseError',
      code: 'bad_response',
      status: 200
    })
  }
)
