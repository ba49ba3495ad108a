import { call, createSession } from 'lookerts'
import { logout } from 'lookerts/4.0/api_auth'
import { me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { clientId, clientSecret, startStubLooker, type StubLooker } from './stub-looker.ts'

const notRenewable = {
  name: 'LookerSessionError',
  code: 'not_renewable',
  message: 'The server refuses the accessToken'
}

/** A token of another session. */
async function tokenFrom(looker: StubLooker): Promise<string> {
  await call(createSession({ baseUrl: looker.url, clientId, clientSecret }), me)
  looker.journal.length = 0
  return looker.tokensOf('admin').at(-1)!
}

test('a preset token is used as it is, and never logs in', async () => {
  const looker = await startStubLooker()
  const accessToken = await tokenFrom(looker)
  const session = createSession({ baseUrl: looker.url, accessToken })
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  expect(looker.journal).toMatchObject([{ method: 'GET', headers: { authorization: `Bearer ${accessToken}` } }])
})

test('a preset token that is dead is a session error at the first refusal, for every call, and nothing logs in', async () => {
  const looker = await startStubLooker()
  const accessToken = await tokenFrom(looker)
  const session = createSession({ baseUrl: looker.url, accessToken, clientId, clientSecret })
  await call(session, me)
  looker.revoke()
  await expect(call(session, me)).rejects.toMatchObject(notRenewable)
  await expect(call(session, me)).rejects.toMatchObject({ ...notRenewable, cause: { status: 401 } })
  expect(looker.journal.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200', 'GET 401', 'GET 401'])
})

test('a preset token lives on after logout, since it is somebody else’s', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, accessToken: await tokenFrom(looker) })
  await call(session, me)
  await call(session.as('42'), me)
  await session.logout()
  expect(looker.tokensOf('admin')).toHaveLength(1)
  expect(looker.tokensOf('42')).toEqual([])
  await expect(call(session, me)).rejects.toMatchObject({ code: 'logged_out' })
})

test('the plain operation logout ends even a preset token', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, accessToken: await tokenFrom(looker) })
  await call(session, logout)
  expect(looker.grants.size).toBe(0)
  await expect(call(session, me)).rejects.toMatchObject(notRenewable)
})

test('years on the clock do not make a preset token look expired', async () => {
  const looker = await startStubLooker()
  looker.expiresInSeconds = undefined
  const clock = { ms: 0 }
  const session = createSession({ baseUrl: looker.url, accessToken: await tokenFrom(looker), now: () => clock.ms })
  await call(session, me)
  clock.ms += 10 * 365 * 24 * 3600_000
  await call(session, me)
  expect(looker.journal.map(({ method }) => method)).toEqual(['GET', 'GET'])
})
