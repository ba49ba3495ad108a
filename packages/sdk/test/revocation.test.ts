import { call, createSession, type Operation } from 'lookerts'
import { create_user, me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { randomNumbers, seed } from './random.ts'
import { clientId, clientSecret, eventually, startStubLooker } from './stub-looker.ts'

const denied: Operation = { id: 'denied', version: '4.0', method: 'GET', path: '/denied' }
const unauthorized = { answer: { status: 401, body: '{"message":"Requires authentication."}' } }

test('a token that is revoked in mid-life leads to one login and a replay', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await call(session, me)
  looker.revoke()
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  expect(looker.journal.map(({ method, status }) => `${method} ${status}`)).toEqual([
    'POST 200',
    'GET 200',
    'GET 401',
    'POST 200',
    'GET 200'
  ])
})

test('a POST is replayed with its body', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await call(session, me)
  looker.revoke()
  await call(session, create_user, { body: { first_name: 'Zoë' } })
  expect(looker.sent('POST /users')).toMatchObject([
    { status: 401, body: '{"first_name":"Zoë"}' },
    { status: 200, body: '{"first_name":"Zoë"}' }
  ])
})

test('a hundred calls that meet one revocation make one login', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await call(session, me)
  looker.revoke()
  await Promise.all(Array.from({ length: 100 }, () => call(session, me)))
  expect(looker.sent('POST /login')).toHaveLength(2)
})

test('a late refusal of an old token does not throw the new one away', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await call(session, me)
  looker.fault = ({ url }) => (url.includes('slow') ? { delayMs: 150, ...unauthorized } : undefined)
  const late = call(session, { ...denied, path: '/slow' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  looker.revoke()
  await call(session, me)
  looker.fault = () => undefined
  await late
  expect(looker.sent('POST /login')).toHaveLength(2)
})

test('a second refusal, of a token that never served, is final', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await call(session, me)
  looker.fault = ({ url }) => (url.endsWith('/denied') ? unauthorized : undefined)
  await expect(call(session, denied)).rejects.toMatchObject({
    name: 'LookerApiError',
    status: 401,
    operation: 'denied'
  })
  expect(looker.sent('GET /denied')).toHaveLength(2)
  expect(looker.sent('POST /login')).toHaveLength(2)
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
})

test('a first token that is refused at once gets one more login', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  looker.fault = ({ url }) => (url.endsWith('/denied') ? unauthorized : undefined)
  await expect(call(session, denied)).rejects.toMatchObject({ status: 401 })
  expect(looker.sent('POST /login')).toHaveLength(2)
  expect(looker.sent('GET /denied')).toHaveLength(2)
})

test('a call gets through even when the token before it and its fresh renewal are revoked together', async () => {
  const looker = await startStubLooker()
  const clock = { ms: 0 }
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret, now: () => clock.ms })
  await call(session, me)
  clock.ms += 3600_000 - 360_000
  looker.fault = ({ method }) => (method === 'GET' ? { delayMs: 100 } : undefined)
  const pending = call(session, me)
  await eventually(() => expect(looker.grants.size).toBe(2))
  looker.revoke()
  expect(await pending).toMatchObject({ id: 'admin' })
  expect(looker.sent('GET /user').map(({ status }) => status)).toEqual([200, 401, 401, 200])
})

test('an operation that is refused for ever ends, however well the others fare', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  looker.fault = ({ url }) => (url.endsWith('/denied') ? { delayMs: 20, ...unauthorized } : undefined)
  let isOver = false
  const refused = call(session, denied).finally(() => (isOver = true))
  const busy = (async () => {
    while (!isOver) await call(session, me)
  })()
  await expect(refused).rejects.toMatchObject({ status: 401 })
  await busy
  expect(looker.sent('GET /denied').length).toBeLessThanOrEqual(31)
})

test(
  `no revocation at random reaches the caller, and none costs more than one login (seed ${seed})`,
  { timeout: 90_000 },
  async () => {
    const looker = await startStubLooker()
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
    const random = randomNumbers()
    const calls = 10_000
    let started = 0
    let revocations = 0

    looker.fault = (entry) => {
      const token = entry.headers.authorization?.slice(7)
      if (token && looker.grants.get(token)?.hasServed && random() < 0.01) {
        revocations++
        looker.revoke(token)
      }
      return undefined
    }
    const caller = async (): Promise<void> => {
      while (started < calls) {
        started++
        expect(await call(session, me)).toMatchObject({ id: 'admin' })
      }
    }
    await Promise.all(Array.from({ length: 100 }, caller))

    expect(looker.sent('GET /user').filter(({ status }) => status === 200)).toHaveLength(calls)
    expect(revocations).toBeGreaterThan(40)
    expect(looker.sent('POST /login').length).toBeLessThanOrEqual(revocations + 1)
  }
)
