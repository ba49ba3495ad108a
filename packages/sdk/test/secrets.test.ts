import { inspect } from 'node:util'
import { call, createSession, type Session } from 'lookerts'
import { create_user, me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { json, startStubLooker, type Entry, type Fault, type StubLooker } from './stub-looker.ts'

const secret = 'canary-SECRET-"\\/+%é-5f1d'
const id = 'canary-ID-77b2'
const token = 'canary-TOKEN-c0ffee.~+/=!9b3e'
const canaries = [secret, id, token].flatMap((text) => [
  text,
  encodeURIComponent(text),
  JSON.stringify(text).slice(1, -1)
])

/** Every way in which a value can end up in a log. */
function written(value: unknown): string {
  const parts: unknown[] = [
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    inspect(value),
    JSON.stringify(value),
    String(value)
  ]
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(
      error.message,
      error.stack,
      JSON.stringify(error, Object.getOwnPropertyNames(error)),
      inspect(Object.entries(error), { depth: Infinity })
    )
  }
  return parts.join('\n')
}

function expectNoCanary(value: unknown): void {
  const text = written(value)
  for (const canary of canaries) expect(text).not.toContain(canary)
}

/** Echoes all that a request carries, in every place of an answer that an error could pass on. */
function echo(status: number, { headers, body, url }: Entry): Fault {
  const bearer = headers.authorization ?? ''
  const said = [bearer, body, ...new URLSearchParams(body).values(), url].join(' | ')
  const answer = json(status, {
    message: said,
    documentation_url: said,
    errors: [{ field: said, code: said, message: said, extra: [said] }]
  })
  const header = encodeURIComponent(bearer) === bearer ? 'none' : bearer
  return { answer: { ...answer, headers: { ...answer.headers, 'x-request-id': header } } }
}

function echoPage(status: number, { headers, body }: Entry): Fault {
  const said = [headers.authorization, ...new URLSearchParams(body).values(), body].join(' | ').replaceAll('<', '')
  return { answer: { status, headers: { 'content-type': 'text/html' }, body: `<title>${said}</title>${said}` } }
}

async function start(): Promise<{ looker: StubLooker; session: Session; preset: Session }> {
  const looker = await startStubLooker()
  const session = createSession({
    baseUrl: looker.url,
    clientId: id,
    clientSecret: secret,
    timeoutMs: 150,
    workspace: 'dev'
  })
  return { looker, session, preset: createSession({ baseUrl: looker.url, accessToken: token, timeoutMs: 150 }) }
}

const loginAnswer = json(200, { access_token: token, token_type: 'Bearer', expires_in: 3600 })
const stages = ['/login', '/login/42', '/session', '/user', '/users', '/logout']
const faults: [string, (entry: Entry) => Fault][] = [
  ...[400, 401, 403, 404, 422, 429, 500, 503].map((status): [string, (entry: Entry) => Fault] => [
    `an echo with ${status}`,
    (entry) => echo(status, entry)
  ]),
  ['a page that echoes, 200', (entry) => echoPage(200, entry)],
  ['a page that echoes, 404', (entry) => echoPage(404, entry)],
  ['a redirect', () => ({ answer: { status: 307, headers: { location: 'http://127.0.0.1:1/' } } })],
  ['a broken connection', () => ({ reset: 'headers' })],
  ['a broken answer', () => ({ answer: loginAnswer, reset: 'body' })],
  ['silence', () => ({ stall: 'headers' })],
  ['a login without a token', () => ({ answer: json(200, { token, access_token: null }) })]
]

test.each(faults)('no error of any stage shows a secret, after %s (#62)', async (_, faultOf) => {
  for (const stage of stages) {
    const { looker, session, preset } = await start()
    looker.fault = (entry) => {
      const path = entry.url.slice('/api/4.0'.length)
      if (path === stage) return faultOf(entry)
      return path.startsWith('/login')
        ? { answer: loginAnswer }
        : { answer: json(path === '/logout' ? 204 : 200, { id: '1' }) }
    }
    const sudo = session.as('42')
    const works = [
      () => call(session, me),
      () => call(sudo, create_user, { body: {} }),
      () => call(preset, me),
      () => session.logout(),
      () => session.logout()
    ]
    for (const work of works) await work().then(() => undefined, expectNoCanary)
    expectNoCanary([session, sudo, preset])
  }
})

test('the echo of a secret becomes asterisks, and the rest of the message stays', async () => {
  const { looker, session } = await start()
  looker.fault = () => ({ answer: json(404, { message: `No key ${id} with ${secret} here` }) })
  const error = (await call(session, me).catch((reason: unknown) => reason)) as Error
  expect((error.cause as Error).message).toBe('No key *** with *** here (POST /api/4.0/login answered 404)')
})

test('neither options that are refused nor a session show a secret (#63)', async () => {
  const make = (options: object): unknown => {
    try {
      return createSession({ baseUrl: 'https://looker.test', ...options })
    } catch (error) {
      return error
    }
  }
  expectNoCanary(make({ clientSecret: secret }))
  expectNoCanary(make({ clientId: id, clientSecret: secret, timeoutMs: -1 }))
  expectNoCanary(make({ accessToken: `${token}\n` }))
  expectNoCanary(make({ baseUrl: `https://${id}:${token}@looker.test` }))
  expectNoCanary(make({ baseUrl: `https://looker.test/?client_secret=${token}` }))
  const session = make({ clientId: id, clientSecret: secret }) as Session
  expectNoCanary(session)
  expectNoCanary(session.as('42'))
  expect(JSON.stringify(session)).toBe('{}')
})

test('a secret that no header can hold is not shown when it is refused', async () => {
  const { session } = await start()
  const broken = createSession({ baseUrl: session.baseUrl, clientId: id, clientSecret: `${secret}\ud800` })
  const error: unknown = await call(broken, me).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(URIError)
  expectNoCanary(error)
})

test('no secret stands in the address of any request (#62)', async () => {
  const { looker, session } = await start()
  looker.fault = ({ url }) => (url.includes('/login') ? { answer: loginAnswer } : { answer: json(200, {}) })
  await call(session, me)
  await call(session.as('42'), me)
  await session.logout().catch(() => undefined)
  expect(looker.journal.length).toBeGreaterThan(5)
  for (const { url } of looker.journal) for (const canary of canaries) expect(url).not.toContain(canary)
})
