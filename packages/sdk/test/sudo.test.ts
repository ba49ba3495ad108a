import { call, createSession, type Session } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { randomNumbers, seed } from './random.ts'
import { clientId, clientSecret, eventually, startStubLooker, type StubLooker } from './stub-looker.ts'

async function start(): Promise<{ looker: StubLooker; session: Session; clock: { ms: number } }> {
  const looker = await startStubLooker()
  const clock = { ms: 0 }
  looker.now = () => clock.ms
  return { looker, clock, session: createSession({ baseUrl: looker.url, clientId, clientSecret, now: () => clock.ms }) }
}

/** Whom the calls of `me` ran as, those that ran at all. */
function actors(looker: StubLooker): (string | undefined)[] {
  return looker.sent('GET /user').flatMap(({ status, user }) => (status === 200 ? [user] : []))
}

test('the very first call can be one by sudo, and runs as that user', async () => {
  const { looker, session } = await start()
  expect(await call(session.as('42'), me)).toMatchObject({ id: '42' })
  expect(looker.journal.map(({ method, url, user }) => [method, url, user])).toEqual([
    ['POST', '/api/4.0/login', undefined],
    ['POST', '/api/4.0/login/42', 'admin'],
    ['GET', '/api/4.0/user', '42']
  ])
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
})

test('a sudo that is refused fails the call, which never runs as the parent', async () => {
  const { looker, session } = await start()
  await call(session, me)
  const error = await call(session.as('nobody'), me).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'LookerSessionError', code: 'sudo_refused', cause: { status: 404 } })
  expect((error as Error).message).toBe(
    'The server refuses sudo to user nobody: it takes an admin, on Google Cloud an embed user'
  )
  expect(actors(looker)).toEqual(['admin'])
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
})

test('fifty users at once take one login of the parent and one sudo each', async () => {
  const { looker, session } = await start()
  const ids = Array.from({ length: 50 }, (_, index) => `${index + 1}`)
  const sudos = ids.map((id) => session.as(id))
  const answers = await Promise.all([...sudos, ...sudos].map((sudo) => call(sudo, me)))
  expect(answers.map(({ id }) => id)).toEqual([...ids, ...ids])
  expect(looker.sent('POST /login')).toHaveLength(1)
  expect(looker.journal.filter(({ url }) => url.includes('/login/'))).toHaveLength(50)
})

test('its token is renewed in time, by the parent', async () => {
  const { looker, session, clock } = await start()
  const sudo = session.as('42')
  await call(sudo, me)
  await call(session, me)
  clock.ms += 3600_000 - 360_000
  await call(sudo, me)
  await eventually(() => expect(looker.sent('POST /login/42')).toHaveLength(2))
  clock.ms += 1800_000
  await call(sudo, me)
  expect(actors(looker)).toEqual(['42', 'admin', '42', '42'])
  expect(looker.journal.filter(({ status }) => status !== 200)).toEqual([])
})

test('when all is expired the parent logs in anew, then the sudo', async () => {
  const { looker, session, clock } = await start()
  const sudo = session.as('42')
  await call(sudo, me)
  clock.ms += 24 * 3600_000
  await call(sudo, me)
  expect(looker.journal.map(({ method, url }) => `${method} ${url.slice('/api/4.0'.length)}`)).toEqual([
    'POST /login',
    'POST /login/42',
    'GET /user',
    'POST /login',
    'POST /login/42',
    'GET /user'
  ])
  expect(actors(looker)).toEqual(['42', '42'])
})

test('when its token is revoked it sudoes again', async () => {
  const { looker, session } = await start()
  const sudo = session.as('42')
  await call(sudo, me)
  looker.revoke(looker.tokensOf('42')[0])
  await call(sudo, me)
  expect(actors(looker)).toEqual(['42', '42'])
  expect(looker.sent('POST /login')).toHaveLength(1)
})

test("when the parent's token is revoked, and its own with it, both come back as who they were", async () => {
  const { looker, session } = await start()
  const sudo = session.as('42')
  await call(sudo, me)
  looker.revoke(looker.tokensOf('admin')[0])
  expect(looker.grants.size).toBe(0)
  await Promise.all([call(sudo, me), call(sudo, me), call(session, me)])
  expect(actors(looker).filter((user) => user === '42')).toHaveLength(3)
  expect(actors(looker).filter((user) => user === 'admin')).toHaveLength(1)
  expect(looker.sent('POST /login')).toHaveLength(2)
})

test('when the user is gone by the time its token is revoked, the call fails and runs as nobody', async () => {
  const { looker, session } = await start()
  const sudo = session.as('42')
  await call(sudo, me)
  looker.revoke(looker.tokensOf('42')[0])
  looker.fault = ({ url }) =>
    url.endsWith('/login/42') ? { answer: { status: 404, body: '{"message":"Not found"}' } } : undefined
  await expect(call(sudo, me)).rejects.toMatchObject({ code: 'sudo_refused' })
  expect(actors(looker)).toEqual(['42'])
})

test('a sudo out of a sudo is made by the first session', async () => {
  const { looker, session } = await start()
  const first = session.as('42')
  await call(first, me)
  expect(await call(first.as(7), me)).toMatchObject({ id: '7' })
  expect(looker.sent('POST /login/7')).toMatchObject([{ user: 'admin' }])
})

test('a user id cannot leave its place (#75)', async () => {
  const { looker, session } = await start()
  await expect(call(session.as('..'), me)).rejects.toThrow(new TypeError('login_user: user_id cannot be ".."'))
  await call(session.as('../logout?x#y'), me).catch(() => undefined)
  expect(looker.journal.map(({ url }) => url)).toEqual(['/api/4.0/login', '/api/4.0/login/..%2Flogout%3Fx%23y'])
})

test('a session without credentials cannot sudo, and a preset token can', async () => {
  const { looker, session } = await start()
  await expect(call(createSession({ baseUrl: looker.url }).as('42'), me)).rejects.toMatchObject({
    code: 'no_credentials'
  })
  await call(session, me)
  const preset = createSession({ baseUrl: looker.url, accessToken: looker.tokensOf('admin')[0]! })
  expect(await call(preset.as('42'), me)).toMatchObject({ id: '42' })
  looker.revoke()
  await expect(call(preset.as('43'), me)).rejects.toMatchObject({ code: 'not_renewable' })
})

test(
  `no call of a thousand runs as somebody else while tokens are revoked at random (seed ${seed})`,
  { timeout: 60_000 },
  async () => {
    const { looker, session } = await start()
    const sudo = session.as('42')
    const random = randomNumbers()
    looker.fault = ({ url }) => {
      if (url.endsWith('/user') && random() < 0.02)
        looker.revoke(looker.tokensOf(random() < 0.5 ? '42' : 'admin')[0] ?? 'none')
      return undefined
    }
    let started = 0
    const caller = async (): Promise<void> => {
      while (++started <= 1000) await call(sudo, me).catch(() => undefined)
    }
    await Promise.all(Array.from({ length: 10 }, caller))
    expect(actors(looker).length).toBeGreaterThan(900)
    expect(new Set(actors(looker))).toEqual(new Set(['42']))
  }
)
