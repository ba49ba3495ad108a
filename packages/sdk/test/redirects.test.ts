import { call, createSession, LookerResponseError, type Operation } from 'lookerts'
import { create_user, delete_user, me } from 'lookerts/4.0/user'
import { describe, expect, test } from 'vitest'
import { clientId, clientSecret, startStubLooker, type Entry, type StubLooker } from './stub-looker.ts'

const statuses = [301, 302, 303, 307, 308]

/** Sends the matching requests of the first server elsewhere. */
function redirect(looker: StubLooker, status: number, location: string, isHit: (entry: Entry) => boolean): void {
  looker.fault = (entry) => (isHit(entry) ? { answer: { status, headers: { location } } } : undefined)
}

describe.each(statuses)('a redirect %d', (status) => {
  test.each(['the same origin', 'another origin', 'another scheme'])(
    'of a login to %s is an error, and no secret follows it (#71)',
    async (where) => {
      const [looker, stranger] = [await startStubLooker(), await startStubLooker()]
      const to = {
        'the same origin': looker.url,
        'another origin': stranger.url,
        'another scheme': looker.url.replace('http', 'https')
      }[where]
      redirect(looker, status, `${to}/api/4.0/elsewhere`, ({ url }) => url.endsWith('/login'))
      const error = await call(createSession({ baseUrl: looker.url, clientId, clientSecret }), me).catch(
        (reason: unknown) => reason
      )
      expect(error).toBeInstanceOf(LookerResponseError)
      expect(error).toMatchObject({ status, code: 'bad_response' })
      expect(looker.journal).toHaveLength(1)
      expect(stranger.journal).toEqual([])
    }
  )

  test.each([
    ['GET', me, {}],
    ['POST', create_user, { body: { first_name: 'Ann' } }],
    ['DELETE', delete_user, { user_id: '7' }]
  ] as const)(
    'of a %s to another origin is an error, and neither token nor body follows it (#72)',
    async (method, operation, args) => {
      const [looker, stranger] = [await startStubLooker(), await startStubLooker()]
      redirect(looker, status, `${stranger.url}/api/4.0/user`, ({ url }) => !url.endsWith('/login'))
      const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
      await expect(call(session, operation as Operation, args)).rejects.toMatchObject({
        name: 'LookerResponseError',
        status
      })
      expect(looker.journal.map((entry) => entry.method)).toEqual(['POST', method])
      expect(stranger.journal).toEqual([])
    }
  )

  test('of a GET within the origin is followed, with the token', async () => {
    const looker = await startStubLooker()
    redirect(looker, status, '/api/4.0/moved?fields=id', ({ url }) => url.endsWith('/user'))
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
    expect(await call(session, me)).toMatchObject({ id: 'admin', url: '/api/4.0/moved?fields=id' })
    const [, first, second] = looker.journal
    expect(second?.headers.authorization).toBe(first?.headers.authorization)
  })

  test.each([
    ['POST', create_user, { body: { first_name: 'Ann' } }],
    ['DELETE', delete_user, { user_id: '7' }]
  ] as const)(
    'of a %s within the origin is an error, since nobody can tell whether it was done',
    async (method, operation, args) => {
      const looker = await startStubLooker()
      redirect(looker, status, '/api/4.0/moved', ({ url }) => !url.endsWith('/login'))
      const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
      await expect(call(session, operation as Operation, args)).rejects.toMatchObject({
        name: 'LookerResponseError',
        status
      })
      expect(looker.journal.map((entry) => entry.method)).toEqual(['POST', method])
    }
  )

  test.each(['login_user', 'update_session', 'logout'])('of %s by the session itself is an error (#71)', async (id) => {
    const [looker, stranger] = [await startStubLooker(), await startStubLooker()]
    const part = { login_user: '/login/42', update_session: '/session', logout: '/logout' }[id]!
    redirect(looker, status, `${stranger.url}/api/4.0${part}`, ({ url }) => url.endsWith(part))
    const session = createSession({
      baseUrl: looker.url,
      clientId,
      clientSecret,
      workspace: id === 'update_session' ? 'dev' : 'production'
    })
    const work = call(id === 'login_user' ? session.as('42') : session, me).then(() => session.logout())
    await expect(work).rejects.toMatchObject({ name: 'LookerResponseError', status })
    expect(stranger.journal).toEqual([])
  })
})

test('redirects in a circle end after three', async () => {
  const looker = await startStubLooker()
  redirect(looker, 302, '/api/4.0/user', ({ method }) => method === 'GET')
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await expect(call(session, me)).rejects.toMatchObject({ name: 'LookerResponseError', status: 302 })
  expect(looker.sent('GET /user')).toHaveLength(4)
})

test('a redirect within the origin cannot lead on to another one', async () => {
  const [looker, stranger] = [await startStubLooker(), await startStubLooker()]
  looker.fault = ({ url }) => {
    if (url.endsWith('/user')) return { answer: { status: 302, headers: { location: '/api/4.0/next' } } }
    return url.endsWith('/next') ? { answer: { status: 302, headers: { location: `${stranger.url}/x` } } } : undefined
  }
  await expect(call(createSession({ baseUrl: looker.url, clientId, clientSecret }), me)).rejects.toMatchObject({
    status: 302
  })
  expect(stranger.journal).toEqual([])
})

test.each([undefined, '', 'http://', '//', 'javascript:alert(1)', '\\\\evil.test\\x', 'http://127.0.0.1:1@evil.test/'])(
  'a redirect to %j goes nowhere',
  async (location) => {
    const looker = await startStubLooker()
    looker.fault = ({ method }) =>
      method === 'GET' ? { answer: { status: 302, headers: location === undefined ? {} : { location } } } : undefined
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
    await expect(call(session, me)).rejects.toMatchObject({ name: 'LookerResponseError' })
    expect(looker.sent('GET /user')).toHaveLength(1)
  }
)

test('a request that is not below the base URL is not sent (#72)', async () => {
  const [looker, stranger] = [await startStubLooker(), await startStubLooker()]
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  for (const url of [
    `${stranger.url}/api/4.0/user`,
    `${looker.url}.evil.test/`,
    looker.url.replace('http', 'https'),
    '/api/4.0/user'
  ]) {
    await expect(session.send({ operation: me, method: 'GET', url, headers: {} })).rejects.toBeInstanceOf(TypeError)
  }
  expect([...looker.journal, ...stranger.journal]).toEqual([])
})
