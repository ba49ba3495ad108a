import { inspect } from 'node:util'
import { createSession, LookerApiError } from 'lookerts'
import { cookielessEmbed, type CookielessEmbed, type CookielessEmbedOptions, type CookielessUser } from 'lookerts/embed'
import { beforeEach, describe, expect, test } from 'vitest'
import { clientId, clientSecret, json, startStubLooker, type StubLooker } from '../stub-looker.ts'
import { CookielessLooker } from './cookieless-looker.ts'

const ann: CookielessUser = {
  external_user_id: 'ann',
  sessionKey: 'sign-in-1',
  permissions: ['access_data'],
  models: ['thelook'],
  group_ids: [1, '2']
}
const acquirePath = 'POST /embed/cookieless_session/acquire'
const generatePath = 'PUT /embed/cookieless_session/generate_tokens'

let looker: StubLooker
let cookieless: CookielessLooker
let signedIn: CookielessUser | undefined
let embed: CookielessEmbed

beforeEach(async () => {
  looker = await startStubLooker()
  cookieless = new CookielessLooker(looker)
  signedIn = ann
  embed = backend()
})

function backend(options: Partial<CookielessEmbedOptions> = {}): CookielessEmbed {
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  return cookielessEmbed({ session, user: () => signedIn, ...options })
}

type Tokens = Record<string, string | number>

function request(name: string, init?: RequestInit): Request {
  const headers = { 'user-agent': 'Browser/1.0' }
  return new Request(`https://app.example.com/looker/${name}`, { headers, ...init })
}

async function acquire(): Promise<Tokens> {
  const response = await embed(request('acquire-embed-session'))
  expect(response.status).toBe(200)
  return (await response.json()) as Tokens
}

function generate(tokens: unknown): Promise<Response> {
  const body = typeof tokens === 'string' ? tokens : JSON.stringify(tokens)
  return embed(request('generate-embed-tokens', { method: 'PUT', body }))
}

function sentBodies(path: string): Tokens[] {
  return looker.sent(path).map(({ body }) => JSON.parse(body) as Tokens)
}

describe('Acquiring an embed session', () => {
  test("gives the browser what the Embed SDK wants, and nothing else of Looker's answer", async () => {
    const response = await embed(request('acquire-embed-session'))
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({
      authentication_token: 'authentication-2',
      authentication_token_ttl: 30,
      navigation_token: 'navigation-3',
      navigation_token_ttl: 600,
      api_token: 'api-3',
      api_token_ttl: 600,
      session_reference_token_ttl: 300
    })
  })

  test('tells Looker the user, the domain and the browser', async () => {
    embed = backend({ embedDomain: 'https://app.example.com' })
    await acquire()
    const { sessionKey: _, ...user } = ann
    expect(sentBodies(acquirePath)).toEqual([
      { ...user, group_ids: ['1', '2'], embed_domain: 'https://app.example.com' }
    ])
    expect(looker.sent(acquirePath)[0]?.headers['user-agent']).toBe('Browser/1.0')
    expect(looker.sent('POST /login')[0]?.headers['user-agent']).not.toBe('Browser/1.0')
  })

  test('joins the session for a second iframe', async () => {
    const [first, second] = [await acquire(), await acquire()]
    expect(sentBodies(acquirePath).map((body) => body.session_reference_token)).toEqual([undefined, 'reference-1'])
    expect(second.authentication_token).not.toBe(first.authentication_token)
    expect(cookieless.sessions.size).toBe(1)
  })

  test('makes one session for iframes that start together, and tokens for each', async () => {
    const answers = await Promise.all([acquire(), acquire(), acquire()])
    expect(cookieless.sessions.size).toBe(1)
    expect(new Set(answers.map((answer) => answer.authentication_token)).size).toBe(3)
    expect(looker.sent(acquirePath)).toHaveLength(3)
  })

  test('keeps users, and sign-ins of one user, apart', async () => {
    for (const user of [ann, { ...ann, sessionKey: 'sign-in-2' }, { ...ann, external_user_id: 'bob' }]) {
      signedIn = user
      await acquire()
    }
    expect([...cookieless.sessions.values()].map(({ userId }) => userId)).toEqual(['ann', 'ann', 'bob'])
  })

  test('starts another session when the one before is over', async () => {
    await acquire()
    cookieless.now = () => performance.now() + 301_000
    await acquire()
    expect(sentBodies(acquirePath)[1]).toHaveProperty('session_reference_token', 'reference-1')
    expect(await (await generate(await acquire())).json()).toHaveProperty('session_reference_token_ttl', 300)
  })

  test.each([
    ['does not know for this user', json(404, { message: 'Not found' })],
    ['says is over', json(200, { session_reference_token: 'old', session_reference_token_ttl: 0 })]
  ])('starts another session when Looker gets a token that it %s', async (_, answer) => {
    await acquire()
    const behave = looker.fault
    looker.fault = (entry) => (entry.body.includes('"reference-1"') ? { answer } : behave(entry))
    expect(await acquire()).toMatchObject({ session_reference_token_ttl: 300 })
    expect(looker.sent(acquirePath)).toHaveLength(3)
    expect(await acquire()).toMatchObject({ session_reference_token_ttl: 300 })
    expect(looker.sent(acquirePath)).toHaveLength(4)
  })

  test('works again after a failure, which is thrown', async () => {
    const behave = looker.fault
    looker.fault = () => ({ answer: json(404, { message: 'Not found' }) })
    await expect(embed(request('acquire-embed-session'))).rejects.toMatchObject({ name: 'LookerSessionError' })
    looker.fault = behave
    await acquire()
  })

  test.each([
    ['without a key', { ...ann, sessionKey: '' }, 'sessionKey must be a text'],
    ['without a right', { external_user_id: 'ann', sessionKey: '1' }, 'group_ids are missing']
  ])('of a user %s is an error of the program', async (_, user, message) => {
    signedIn = user
    await expect(embed(request('acquire-embed-session'))).rejects.toThrow(message)
    expect(looker.journal).toEqual([])
  })
})

describe('Generating tokens', () => {
  test('renews the tokens of the browser, again and again', async () => {
    let tokens = await acquire()
    for (let round = 0; round < 3; round++) {
      const response = await generate(tokens)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-store')
      const next = (await response.json()) as Tokens
      expect(Object.keys(next).toSorted()).toEqual([
        'api_token',
        'api_token_ttl',
        'navigation_token',
        'navigation_token_ttl',
        'session_reference_token_ttl'
      ])
      expect(next.api_token).not.toBe(tokens.api_token)
      tokens = next
    }
    expect(looker.sent(generatePath)[0]?.headers['user-agent']).toBe('Browser/1.0')
    expect(sentBodies(generatePath)[0]).toMatchObject({ session_reference_token: 'reference-1' })
  })

  test('says that the session is over when it is', async () => {
    const tokens = await acquire()
    cookieless.now = () => performance.now() + 301_000
    const response = await generate(tokens)
    expect([response.status, await response.json()]).toEqual([200, { session_reference_token_ttl: 0 }])
  })

  test('says so without asking Looker when no session is remembered', async () => {
    const response = await generate({})
    expect([response.status, await response.json()]).toEqual([200, { session_reference_token_ttl: 0 }])
    expect(looker.journal).toEqual([])
  })

  test('says so when Looker does not know the tokens, and keeps the session of other tabs', async () => {
    const tokens = await acquire()
    const response = await generate({ api_token: 'api-of-old', navigation_token: 'navigation-of-old' })
    expect([response.status, await response.json()]).toEqual([200, { session_reference_token_ttl: 0 }])
    expect(await (await generate(tokens)).json()).toHaveProperty('session_reference_token_ttl', 300)
  })

  test('gives another user with the same key nothing of the session', async () => {
    const tokens = await acquire()
    signedIn = { ...ann, external_user_id: 'bob' }
    expect(await (await generate(tokens)).json()).toEqual({ session_reference_token_ttl: 0 })
    expect(looker.sent(generatePath)).toEqual([])
  })

  test.each(['', 'no JSON', 'null', '[]', '{"api_token":"a"}', '{"api_token":1,"navigation_token":2}'])(
    'refuses the body %j',
    async (body) => {
      await acquire()
      const response = await generate(body)
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({ message: 'The body must be JSON with api_token and navigation_token' })
      expect(looker.sent(generatePath)).toEqual([])
    }
  )

  test("throws other errors of Looker's, without the token that refers to the session", async () => {
    const tokens = await acquire()
    const message = 'No session reference-1'
    looker.fault = () => ({ answer: json(422, { message, errors: [{ field: 'reference-1', message }] }) })
    const error: unknown = await generate(tokens).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(LookerApiError)
    expect(error).toMatchObject({ status: 422, errors: [{ field: '***', message: 'No session ***' }] })
    expect(inspect(error, { showHidden: true, depth: null })).not.toContain('reference-1')
  })
})

describe('Any request', () => {
  test('of somebody who is not signed in gets 401', async () => {
    signedIn = undefined
    for (const response of [await embed(request('acquire-embed-session')), await generate({})]) {
      expect(response.status).toBe(401)
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    expect(looker.journal).toEqual([])
  })

  test.each([
    ['GET', 'other', 404, null],
    ['GET', 'acquire-embed-session/x', 404, null],
    ['GET', 'constructor', 404, null],
    ['POST', 'acquire-embed-session', 405, 'GET'],
    ['GET', 'generate-embed-tokens', 405, 'PUT']
  ])('of %s %s gets %d', async (method, name, status, allow) => {
    const response = await embed(request(name, { method }))
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow])
    expect(looker.journal).toEqual([])
  })

  test('is found by the last part of its path', async () => {
    for (const path of ['', '/api', '/a/b/c']) {
      const url = `https://app.example.com${path}/acquire-embed-session?x=/y`
      expect((await embed(new Request(url))).status).toBe(200)
    }
  })

  test('hands itself to the function that tells the user', async () => {
    const seen: (string | null)[] = []
    embed = backend({
      user: async ({ headers }) => {
        seen.push(headers.get('cookie'))
        return ann
      }
    })
    await embed(request('acquire-embed-session', { headers: { cookie: 'sid=7' } }))
    expect(seen).toEqual(['sid=7'])
  })
})

describe('Ending a session', () => {
  test('ends it in Looker and forgets it', async () => {
    const tokens = await acquire()
    await embed.end(request('sign-out'))
    expect(cookieless.sessions.size).toBe(0)
    expect(await (await generate(tokens)).json()).toEqual({ session_reference_token_ttl: 0 })
    expect(looker.sent(generatePath)).toEqual([])
  })

  test('that fails is thrown, and can be tried again', async () => {
    await acquire()
    const behave = looker.fault
    looker.fault = (entry) => (entry.method === 'DELETE' ? { answer: json(400, { message: 'No' }) } : behave(entry))
    await expect(embed.end(request('sign-out'))).rejects.toMatchObject({ status: 400 })
    looker.fault = behave
    await embed.end(request('sign-out'))
    expect(cookieless.sessions.size).toBe(0)
  })

  test('is no error when there is none, when Looker ended it already, and when nobody is signed in', async () => {
    await embed.end(request('sign-out'))
    await acquire()
    cookieless.sessions.clear()
    await embed.end(request('sign-out'))
    signedIn = undefined
    await embed.end(request('sign-out'))
    expect(looker.journal.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  })
})

test('A store that several processes share gives them one session', async () => {
  const shared = new Map<string, [token: string, seconds: number]>()
  const store = {
    get: async (key: string) => shared.get(key)?.[0],
    set: async (key: string, token: string, seconds: number) => shared.set(key, [token, seconds]),
    delete: async (key: string) => shared.delete(key)
  }
  embed = backend({ store })
  const tokens = await acquire()
  expect([...shared.values()]).toEqual([['reference-1', 300]])
  embed = backend({ store })
  expect(await (await generate(tokens)).json()).toHaveProperty('session_reference_token_ttl', 300)
})
