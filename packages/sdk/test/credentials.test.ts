import {
  call,
  createSession,
  type Credentials,
  type CredentialsSource,
  type Operation,
  type Session,
  type SessionOptions
} from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { beforeEach, expect, test, vi } from 'vitest'
import { clientId, clientSecret, eventually, json, startStubLooker, type StubLooker } from './stub-looker.ts'

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

interface Scene {
  looker: StubLooker
  session: Session
  /** What the source was asked with, each time. */
  asked: (string | undefined)[]
}

/** A session whose credentials come from a source; `give` is told the server and how often it was asked before. */
async function start(
  give: (looker: StubLooker, times: number) => Credentials | Promise<Credentials>,
  options: Partial<SessionOptions> = {}
): Promise<Scene> {
  const looker = await startStubLooker()
  const asked: Scene['asked'] = []
  const credentials: CredentialsSource = (refused) => give(looker, asked.push(refused) - 1)
  return { looker, asked, session: createSession({ baseUrl: looker.url, credentials, ...options }) }
}

/** A token that somebody else made: the server knows it. */
function grant(looker: StubLooker, accessToken: string, expiresAtMs = Infinity): string {
  looker.grants.set(accessToken, { user: 'admin', workspace: 'production', expiresAtMs, maker: undefined })
  return accessToken
}

const calls = (session: Session, count: number): Promise<unknown[]> =>
  Promise.all(Array.from({ length: count }, () => call(session, me)))

test('a key is asked for when the first call needs it, once for however many calls', async () => {
  const { looker, session, asked } = await start(async () => ({ clientId, clientSecret }))
  expect(asked).toEqual([])
  await calls(session, 100)
  expect(asked).toEqual([undefined])
  expect(looker.sent('POST /login')).toHaveLength(1)
})

test('a key that is given anew is asked for at each login, with the token that was refused', async () => {
  const { looker, session, asked } = await start(() => ({ clientId, clientSecret }))
  await call(session, me)
  const [first] = looker.tokensOf('admin')
  looker.revoke()
  await calls(session, 100)
  expect(asked).toEqual([undefined, first])
  await session.logout()
  expect(looker.grants.size).toBe(0)
})

test('a key that the server refuses is login_refused, and the next call asks again', async () => {
  const { session, asked } = await start((_, times) => ({ clientId, clientSecret: times ? clientSecret : 'old' }))
  await expect(call(session, me)).rejects.toMatchObject({ code: 'login_refused' })
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  expect(asked).toHaveLength(2)
})

test('a token is asked for once, sent as it is, and nobody logs in', async () => {
  const { looker, session, asked } = await start(async (server) => ({ accessToken: grant(server, 'their-token') }))
  await calls(session, 100)
  expect(asked).toEqual([undefined])
  expect(looker.sent('GET /user')).toHaveLength(100)
  expect(new Set(looker.journal.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer their-token']))
  expect(looker.journal).toHaveLength(100)
})

test('a token that is refused under many calls is asked for once more, and no call fails', async () => {
  const { looker, session, asked } = await start((server, times) => ({ accessToken: grant(server, `token-${times}`) }))
  await call(session, me)
  looker.revoke()
  await calls(session, 50)
  expect(asked).toEqual([undefined, 'token-0'])
})

test('the same token again is not_renewable', async () => {
  const { looker, session, asked } = await start(() => ({ accessToken: 'dead-token' }))
  await expect(call(session, me)).rejects.toMatchObject({
    code: 'not_renewable',
    message: 'The server refuses the accessToken',
    cause: { status: 401 }
  })
  expect(asked).toEqual([undefined, 'dead-token'])
  expect(looker.journal).toHaveLength(1)
})

test('a source that gives only dead tokens is asked twice, and then the server’s refusal is the error', async () => {
  const { looker, session, asked } = await start((_, times) => ({ accessToken: `dead-${times}` }))
  await expect(call(session, me)).rejects.toMatchObject({ code: 'api_error', status: 401 })
  expect(asked).toEqual([undefined, 'dead-0'])
  expect(looker.journal).toHaveLength(2)
})

test.each([
  ['rejects', () => Promise.reject(new RangeError('the vault is closed'))],
  [
    'throws',
    () => {
      throw new RangeError('the vault is closed')
    }
  ]
])('a source that %s is the error of all that wait, and is asked again by the next call', async (_, fail) => {
  const { looker, session, asked } = await start((server, times) =>
    times === 0 ? fail() : { accessToken: grant(server, 'a-token') }
  )
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => call(session, me)))
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: new RangeError('the vault is closed') })
  }
  expect(looker.journal).toEqual([])
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  expect(asked).toEqual([undefined, undefined])
})

test('a token that no header can hold is the caller’s mistake, and is not repeated in the message', async () => {
  const { looker, session } = await start(() => ({ accessToken: 'two\r\nlines' }))
  await expect(call(session, me)).rejects.toThrow(new TypeError('accessToken must be printable ASCII'))
  expect(looker.journal).toEqual([])
})

test('a source that does not answer holds a call no longer than its time limit, and the others get their token', async () => {
  let give: (credentials: Credentials) => void = () => undefined
  const { looker, session, asked } = await start(() => new Promise((resolve) => (give = resolve)))
  const patient = call(session, me)
  await expect(call(session, me, {}, { timeoutMs: 100 })).rejects.toMatchObject({ code: 'timeout' })
  give({ accessToken: grant(looker, 'a-token') })
  expect(await patient).toMatchObject({ id: 'admin' })
  expect(asked).toHaveLength(1)
})

test('a token that says how long it lasts is renewed before its end, while calls go on with it', async () => {
  const clock = { ms: 0 }
  const give = async (server: StubLooker, times: number): Promise<Credentials> => ({
    accessToken: grant(server, `token-${times}`, clock.ms + 3_600_000),
    expiresInSeconds: 3_600
  })
  const { looker, session, asked } = await start(give, { now: () => clock.ms })
  looker.now = () => clock.ms
  await call(session, me)
  clock.ms += 3_600_000 - 360_000 - 1
  await call(session, me)
  expect(asked).toEqual([undefined])
  clock.ms += 1
  await calls(session, 20)
  await eventually(() => expect(asked).toEqual([undefined, 'token-0']))
  await eventually(async () => {
    await call(session, me)
    expect(looker.journal.at(-1)?.headers.authorization).toBe('Bearer token-1')
  })
  clock.ms += 3_600_000
  await calls(session, 20)
  expect(asked).toEqual([undefined, 'token-0', 'token-1'])
  expect(looker.journal.filter(({ status }) => status !== 200)).toEqual([])
})

test('sudo works from a token that was given, and is renewed by the source’s next one', async () => {
  const { looker, session, asked } = await start((server, times) => ({ accessToken: grant(server, `token-${times}`) }))
  const other = session.as('42')
  expect(await call(other, me)).toMatchObject({ id: '42' })
  looker.revoke()
  expect(await call(other, me)).toMatchObject({ id: '42' })
  expect(asked).toEqual([undefined, 'token-0'])
  expect(looker.sent('POST /login/42').map(({ status }) => status)).toEqual([200, 401, 200])
  await session.logout()
  expect(looker.tokensOf('42')).toEqual([])
  expect(looker.tokensOf('admin')).toEqual(['token-1'])
})

test('every token that is given is moved to the workspace before it is used', async () => {
  const { looker, session } = await start((server, times) => ({ accessToken: grant(server, `token-${times}`) }), {
    workspace: 'dev'
  })
  await call(session, me)
  looker.revoke()
  await call(session, me)
  expect(looker.sent('GET /user').map(({ workspace }) => workspace)).toEqual(['dev', undefined, 'dev'])
})

test('logout is the source’s own, is called once, and nothing is sent', async () => {
  const logout = vi.fn<() => Promise<void>>(async () => undefined)
  const { looker, session } = await start((server) => ({ accessToken: grant(server, 'a-token'), logout }))
  await call(session, me)
  await session.logout()
  await session.logout()
  expect(logout).toHaveBeenCalledTimes(1)
  expect(looker.sent('DELETE /logout')).toEqual([])
  await expect(call(session, me)).rejects.toMatchObject({ code: 'logged_out' })
})

test('logout is that of the newest token', async () => {
  const ended: number[] = []
  const give = (server: StubLooker, times: number): Credentials => ({
    accessToken: grant(server, `token-${times}`),
    logout: async () => void ended.push(times)
  })
  const { looker, session } = await start(give)
  await call(session, me)
  looker.revoke()
  await call(session, me)
  await session.logout()
  expect(ended).toEqual([1])
})

test('a logout of the source that fails is the caller’s to see, and is tried again', async () => {
  let times = 0
  const logout = async (): Promise<void> => {
    if (times++ === 0) throw new RangeError('the vault is closed')
  }
  const { session } = await start((server) => ({ accessToken: grant(server, 'a-token'), logout }))
  await call(session, me)
  await expect(session.logout()).rejects.toThrow('the vault is closed')
  await session.logout()
  await session.logout()
  expect(times).toBe(2)
})

test('a session that was never used ends without asking its source', async () => {
  const { session, asked } = await start(() => ({ clientId, clientSecret }))
  await session.logout()
  expect(asked).toEqual([])
})

test('a token without logout lives on', async () => {
  const { looker, session } = await start((server) => ({ accessToken: grant(server, 'a-token') }))
  await call(session, me)
  await session.logout()
  expect(looker.tokensOf('admin')).toEqual(['a-token'])
})

test('operations that need no token ask for none', async () => {
  const { looker, session, asked } = await start(() => ({ clientId, clientSecret }))
  const versions: Operation = { id: 'versions', version: '4.0', method: 'GET', path: '/versions', anonymous: true }
  looker.fault = () => ({ answer: json(200, {}) })
  await call(session, versions)
  expect(asked).toEqual([])
})
