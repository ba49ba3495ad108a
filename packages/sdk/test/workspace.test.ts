import { call, createSession, type Session } from 'lookerts'
import { update_session } from 'lookerts/4.0/session'
import { me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { randomNumbers, seed } from './random.ts'
import { clientId, clientSecret, eventually, startStubLooker, type StubLooker } from './stub-looker.ts'

async function start(workspace?: string): Promise<{ looker: StubLooker; session: Session; clock: { ms: number } }> {
  const looker = await startStubLooker()
  const clock = { ms: 0 }
  looker.now = () => clock.ms
  const options = { baseUrl: looker.url, clientId, clientSecret, now: () => clock.ms, timeoutMs: 2_000 }
  return { looker, clock, session: createSession(workspace ? { ...options, workspace } : options) }
}

/** Where the calls of `me` ran, those that ran at all. */
function places(looker: StubLooker): (string | undefined)[] {
  return looker.sent('GET /user').flatMap(({ status, workspace }) => (status === 200 ? [workspace] : []))
}

test('the workspace is entered before the first call, once for all', async () => {
  const { looker, session } = await start('dev')
  await Promise.all([call(session, me), call(session, me), call(session, me)])
  expect(looker.sent('PATCH /session')).toMatchObject([{ body: '{"workspace_id":"dev"}' }])
  expect(places(looker)).toEqual(['dev', 'dev', 'dev'])
})

test('where none is asked for, or the one that every token begins in, nothing is sent for it', async () => {
  const { looker, session } = await start()
  await call(session, me)
  await call(createSession({ baseUrl: looker.url, clientId, clientSecret, workspace: 'production' }), me)
  expect(looker.sent('PATCH /session')).toEqual([])
})

test('it is entered again after a renewal, an expiry and a revocation', async () => {
  const { looker, session, clock } = await start('dev')
  await call(session, me)
  clock.ms += 3600_000 - 360_000
  await call(session, me)
  await eventually(() => expect(looker.sent('PATCH /session')).toHaveLength(2))
  await eventually(() => expect(looker.open.size).toBe(0))
  looker.revoke()
  await call(session, me)
  clock.ms += 3600_000
  await call(session, me)
  expect(places(looker)).toEqual(['dev', 'dev', 'dev', 'dev'])
  expect(looker.sent('PATCH /session')).toHaveLength(4)
})

test.each([
  [
    'refuses it',
    { answer: { status: 404, body: '{"message":"Not found"}' } },
    { name: 'LookerSessionError', code: 'workspace_refused' }
  ],
  ['refuses the token', { answer: { status: 401, body: '{"message":"No"}' } }, { code: 'workspace_refused' }],
  ['is down', { answer: { status: 503, body: '{"message":"Down"}' } }, { name: 'LookerApiError', status: 503 }],
  ['hangs up', { reset: 'headers' }, { name: 'LookerNetworkError' }],
  ['says nothing', { stall: 'headers' }, { name: 'LookerTimeoutError' }]
] as const)('where the server %s, the call fails and nothing runs in production', async (_, fault, error) => {
  const { looker, session } = await start('dev')
  looker.fault = ({ method }) => (method === 'PATCH' ? fault : undefined)
  await expect(call(session, me)).rejects.toMatchObject(error)
  looker.revoke()
  await expect(call(session, me)).rejects.toMatchObject(error)
  expect(looker.sent('GET /user')).toEqual([])
  looker.fault = () => undefined
  await call(session, me)
  expect(places(looker)).toEqual(['dev'])
})

test('a token that could not enter it is freed at once', async () => {
  const { looker, session } = await start('dev')
  looker.fault = ({ method }) =>
    method === 'PATCH' ? { answer: { status: 422, body: '{"message":"No"}' } } : undefined
  await expect(call(session, me)).rejects.toMatchObject({ message: 'The server refuses the workspace "dev"' })
  expect(looker.grants.size).toBe(0)
})

test('a renewal that cannot enter it leaves the old token in use', async () => {
  const { looker, session, clock } = await start('dev')
  await call(session, me)
  looker.fault = ({ method }) =>
    method === 'PATCH' ? { answer: { status: 422, body: '{"message":"No"}' } } : undefined
  clock.ms += 3600_000 - 360_000
  await call(session, me)
  await eventually(() => expect(looker.sent('PATCH /session')).toHaveLength(2))
  await call(session, me)
  expect(places(looker)).toEqual(['dev', 'dev', 'dev'])
})

test('a call of update_session is remembered like the option, there and back', async () => {
  const { looker, session } = await start()
  await call(session, update_session, { body: { workspace_id: 'dev' } })
  looker.revoke()
  await call(session, me)
  await call(session, update_session, { body: { workspace_id: 'production' } })
  await call(session, me)
  looker.revoke()
  await call(session, me)
  expect(places(looker)).toEqual(['dev', 'production', 'production'])
})

test('a call of update_session that is refused changes nothing', async () => {
  const { looker, session } = await start()
  await call(session, me)
  looker.fault = ({ method }) =>
    method === 'PATCH' ? { answer: { status: 422, body: '{"message":"No"}' } } : undefined
  await expect(call(session, update_session, { body: { workspace_id: 'moon' } })).rejects.toMatchObject({ status: 422 })
  looker.revoke()
  await call(session, me)
  expect(looker.sent('PATCH /session')).toHaveLength(1)
})

test('a move while a renewal is under way is not undone by it', async () => {
  const { looker, session, clock } = await start('dev')
  await call(session, me)
  const [old] = looker.tokensOf('admin')
  looker.fault = ({ method, headers }) =>
    method === 'PATCH' && headers.authorization !== `Bearer ${old}` ? { delayMs: 150 } : undefined
  clock.ms += 3600_000 - 360_000
  await call(session, me)
  await eventually(() => expect(looker.sent('PATCH /session')).toHaveLength(2))
  await call(session, update_session, { body: { workspace_id: 'production' } })
  looker.revoke(old)
  await call(session, me)
  expect(places(looker)).toEqual(['dev', 'dev', 'production'])
})

test('a preset token is moved too, and a sudo session has a workspace of its own', async () => {
  const { looker, session } = await start('dev')
  await call(session, me)
  const accessToken = looker.tokensOf('admin')[0]!
  await call(createSession({ baseUrl: looker.url, accessToken, workspace: 'branch' }), me)
  const sudo = session.as('42')
  await call(sudo, me)
  await call(sudo, update_session, { body: { workspace_id: 'dev' } })
  looker.revoke(looker.tokensOf('42')[0])
  await call(sudo, me)
  expect(places(looker)).toEqual(['dev', 'branch', 'production', 'dev'])
})

test(
  `no call of a thousand runs in production while tokens are revoked at random (seed ${seed})`,
  { timeout: 60_000 },
  async () => {
    const { looker, session } = await start('dev')
    const random = randomNumbers()
    looker.fault = () => {
      if (random() < 0.02) looker.revoke()
      return undefined
    }
    let started = 0
    const caller = async (): Promise<void> => {
      while (++started <= 1000) await call(session, me).catch(() => undefined)
    }
    await Promise.all(Array.from({ length: 10 }, caller))
    expect(places(looker).length).toBeGreaterThan(900)
    expect(new Set(places(looker))).toEqual(new Set(['dev']))
  }
)
