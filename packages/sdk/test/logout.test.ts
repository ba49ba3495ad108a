import { call, createSession, type Session } from 'lookerts'
import { logout } from 'lookerts/4.0/api_auth'
import { me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { clientId, clientSecret, eventually, startStubLooker, type StubLooker } from './stub-looker.ts'

async function start(): Promise<{ looker: StubLooker; session: Session; clock: { ms: number } }> {
  const looker = await startStubLooker()
  const clock = { ms: 0 }
  looker.now = () => clock.ms
  return { looker, clock, session: createSession({ baseUrl: looker.url, clientId, clientSecret, now: () => clock.ms }) }
}

const loggedOut = { name: 'LookerSessionError', code: 'logged_out' }

test('logout ends the token on the server, and every call after it throws without a request (#79)', async () => {
  const { looker, session } = await start()
  await call(session, me)
  await session.logout()
  expect(looker.grants.size).toBe(0)
  const count = looker.journal.length
  await expect(call(session, me)).rejects.toMatchObject(loggedOut)
  await expect(call(session.as('42'), me)).rejects.toMatchObject(loggedOut)
  expect(looker.journal).toHaveLength(count)
})

test('logout of a session that never called sends nothing', async () => {
  const { looker, session } = await start()
  await session.logout()
  expect(looker.journal).toEqual([])
})

test('await using logs out at the end of the block, also when it is left by an error', async () => {
  const { looker } = await start()
  async function work(): Promise<void> {
    await using session = createSession({ baseUrl: looker.url, clientId, clientSecret })
    await call(session, me)
    expect(looker.grants.size).toBe(1)
    throw new Error('halfway')
  }
  await expect(work()).rejects.toThrow('halfway')
  expect(looker.grants.size).toBe(0)
})

test('logout frees every token that was made: old ones, and those by sudo', async () => {
  const { looker, session, clock } = await start()
  const sudos = [session.as('42'), session.as('43'), session.as('44').as('45')]
  for (const sudo of [session, ...sudos]) await call(sudo, me)
  clock.ms += 3600_000 - 360_000
  for (const sudo of [session, ...sudos]) await call(sudo, me)
  await eventually(() => expect(looker.grants.size).toBe(8))
  await session.logout()
  expect(looker.grants.size).toBe(0)
  for (const sudo of sudos) await expect(call(sudo, me)).rejects.toMatchObject(loggedOut)
})

test('logout of a sudo session frees its own token only', async () => {
  const { looker, session } = await start()
  const [one, other] = [session.as('42'), session.as('43')]
  for (const each of [session, one, other]) await call(each, me)
  await one.logout()
  expect(looker.tokensOf('42')).toEqual([])
  await expect(call(one, me)).rejects.toMatchObject(loggedOut)
  expect(await call(other, me)).toMatchObject({ id: '43' })
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  expect(looker.sent('POST /login')).toHaveLength(1)
})

test('a token that is dead already is no error, and two logouts at once or in turn are safe', async () => {
  const { looker, session } = await start()
  await call(session, me)
  await call(session.as('42'), me)
  looker.revoke(looker.tokensOf('42')[0])
  await Promise.all([session.logout(), session.logout()])
  await session.logout()
  expect(looker.grants.size).toBe(0)
  expect(looker.sent('DELETE /logout').length).toBeLessThanOrEqual(4)
})

test.each([
  ['the first login', false],
  ['a login by sudo', true]
])('logout during %s waits for its token and frees it', async (_, isSudo) => {
  const { looker, session } = await start()
  looker.fault = ({ url }) => (url.endsWith(isSudo ? '/login/42' : '/login') ? { delayMs: 100 } : undefined)
  const pending = call(isSudo ? session.as('42') : session, me).catch((reason: unknown) => reason)
  await eventually(() => expect(looker.open.size).toBe(1))
  await eventually(() => expect(looker.journal).toHaveLength(isSudo ? 2 : 1))
  await session.logout()
  expect(await pending).toMatchObject(loggedOut)
  expect(looker.grants.size).toBe(0)
  expect(looker.sent('GET /user')).toEqual([])
})

test('a call that is under way at logout ends with its answer or with logged_out, and makes no login', async () => {
  const { looker, session } = await start()
  await call(session, me)
  looker.fault = ({ method }) => (method === 'GET' ? { delayMs: 100 } : undefined)
  const pending = call(session, me).catch((reason: unknown) => reason)
  await eventually(() => expect(looker.open.size).toBe(1))
  await session.logout()
  expect(await pending).toMatchObject(loggedOut)
  expect(looker.sent('POST /login')).toHaveLength(1)
})

test('a logout that fails says so, and a second one tries again what is left', async () => {
  const { looker, session } = await start()
  await call(session.as('42'), me)
  const sudo = looker.tokensOf('42')[0]
  looker.fault = ({ method, headers }) =>
    method === 'DELETE' && headers.authorization?.endsWith(sudo!)
      ? { answer: { status: 503, body: '{"message":"Down"}' } }
      : undefined
  await expect(session.logout()).rejects.toMatchObject({ name: 'LookerApiError', status: 503, operation: 'logout' })
  expect(looker.tokensOf('admin')).toEqual([])
  expect(looker.tokensOf('42')).toEqual([sudo])
  await expect(call(session, me)).rejects.toMatchObject(loggedOut)

  looker.fault = () => undefined
  const count = looker.journal.length
  await session.logout()
  expect(looker.grants.size).toBe(0)
  expect(looker.journal).toHaveLength(count + 1)
})

test('tokens that are long expired are not sent to be freed', async () => {
  const { looker, session, clock } = await start()
  for (let days = 0; days < 5; days++) {
    await call(session, me)
    clock.ms += 24 * 3600_000
  }
  await call(session, me)
  await session.logout()
  expect(looker.sent('DELETE /logout')).toHaveLength(1)
})

test('the plain operation logout ends the token, and the session gets another when it is called again', async () => {
  const { looker, session } = await start()
  await call(session, me)
  expect(await call(session, logout)).toBeUndefined()
  expect(looker.grants.size).toBe(0)
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  await session.logout()
  expect(looker.sent('DELETE /logout')).toHaveLength(2)
})
