import { describe, expect, test } from 'vitest'
import { oauthGrants, users, type UserDocument } from '../src/kinds.ts'
import { readChallenge } from '../src/oauth/challenge.ts'
import { makeGrant } from '../src/oauth/grant.ts'
import {
  askToken,
  authQuery,
  challenge,
  clientId,
  openBrowser,
  redeem,
  redirectUri,
  refresh,
  seed,
  signedIn,
  statusOf,
  stores,
  verifier
} from './oauth-browser.ts'
import { openService } from './open-service.ts'
import { startServer } from './start-server.ts'

const docs = 'https://docs.cloud.google.com/looker/docs/'

describe.each(stores)('The token endpoint, with $store,', ({ open }) => {
  test('takes a form as it takes JSON, for the code and for the refresh token', async () => {
    await using server = await open()
    const browser = openBrowser(server)
    await browser.signIn()
    const code = await browser.allow()
    const form = { grant_type: 'authorization_code', code, code_verifier: verifier, client_id: clientId }
    const first = await server.api<{ access_token: string; refresh_token: string }>('POST', '/api/token', {
      form: { ...form, redirect_uri: redirectUri }
    })
    expect([first.status, await statusOf(server, first.body.access_token)]).toEqual([200, 200])
    const again = { grant_type: 'refresh_token', refresh_token: first.body.refresh_token, client_id: clientId }
    const second = await server.api<{ access_token: string }>('POST', '/api/token', { form: again })
    expect([second.status, await statusOf(server, second.body.access_token)]).toEqual([200, 200])
  })

  test('takes JSON that is labelled as a form, with an address on a refresh or without', async () => {
    await using server = await open()
    const { tokens } = await signedIn(server)
    const body = JSON.stringify({
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
      client_id: clientId,
      redirect_uri: redirectUri
    })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await server.api('POST', '/api/token', { body, headers })).status).toBe(200)
  })

  test('gives a new refresh token for each, and the tokens before go on until they run out', async () => {
    await using server = await open()
    const { tokens } = await signedIn(server)
    const all = [tokens.access_token]
    let { refresh_token } = tokens
    for (let round = 0; round < 3; round++) {
      const { status, body } = await refresh(server, refresh_token)
      expect(status).toBe(200)
      expect(body.refresh_token).not.toBe(refresh_token)
      refresh_token = body.refresh_token
      all.push(body.access_token)
    }
    for (const token of all) expect(await statusOf(server, token)).toBe(200)
  })

  test('ends everything when a refresh token comes a second time', async () => {
    await using server = await open()
    const { tokens } = await signedIn(server)
    const next = (await refresh(server, tokens.refresh_token)).body
    expect((await refresh(server, tokens.refresh_token)).body.error).toBe('invalid_grant')
    for (const token of [tokens.access_token, next.access_token]) expect(await statusOf(server, token)).toBe(401)
    expect((await refresh(server, next.refresh_token)).status).toBe(400)
  })

  test('ends everything when a code comes a second time, whatever else is wrong with it', async () => {
    await using server = await open()
    const { tokens, code } = await signedIn(server)
    const next = (await refresh(server, tokens.refresh_token)).body
    expect((await redeem(server, code, { code_verifier: 'wrong', client_id: 'other' })).body.error).toBe(
      'invalid_grant'
    )
    for (const token of [tokens.access_token, next.access_token]) expect(await statusOf(server, token)).toBe(401)
    expect((await refresh(server, next.refresh_token)).status).toBe(400)
  })

  test('gives tokens once for a code that comes many times at once, and then ends them', async () => {
    await using server = await open()
    const browser = openBrowser(server)
    await browser.signIn()
    const code = await browser.allow()
    const fields = { grant_type: 'authorization_code', code, code_verifier: verifier, client_id: clientId }
    const body = new URLSearchParams({ ...fields, redirect_uri: redirectUri })
    // Without sockets between them, the requests are in each other's way at every step.
    const ask = (): Promise<Response> => server.server.fetch(`${server.url}/api/token`, { method: 'POST', body })
    const answers = await Promise.all(Array.from({ length: 8 }, ask))
    const good = answers.filter(({ status }) => status === 200)
    expect(good).toHaveLength(1)
    const { access_token } = (await good[0]!.json()) as { access_token: string }
    expect(await statusOf(server, access_token)).toBe(401)
  })

  test('leaves the grants of the same user beside one that ends', async () => {
    await using server = await open()
    const [one, other] = [
      await signedIn(server),
      await (async () => {
        const browser = openBrowser(server)
        await browser.signIn()
        const answer = await browser.get(`/auth?${authQuery()}`)
        return (await redeem(server, new URL(answer.headers.location!).searchParams.get('code')!)).body
      })()
    ]
    await redeem(server, one.code)
    expect(await statusOf(server, one.tokens.access_token)).toBe(401)
    expect(await statusOf(server, other.access_token)).toBe(200)
    expect((await refresh(server, other.refresh_token)).status).toBe(200)
  })
})

describe('A code', () => {
  test.each([
    ['another client', { client_id: 'other' }],
    ['another address', { redirect_uri: `${redirectUri}/` }],
    ['another verifier', { code_verifier: `${verifier}.` }],
    ['its own challenge for the verifier', { code_verifier: 'aLEoK5HeLAVMNmKcuN1EfxLwltPjxYeXjcIkhERjNIM=' }]
  ])('is not good with %s, and stays good for its client', async (_, changed) => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    await browser.signIn()
    const code = await browser.allow()
    const { status, body, headers } = await redeem(server, code, changed)
    const message = 'The code or refresh token is not good for this client; sign in again'
    expect(status).toBe(400)
    expect(body).toEqual({ error: 'invalid_grant', error_description: message, message, documentation_url: docs })
    expect(headers['cache-control']).toBe('no-store')
    expect((await redeem(server, code)).status).toBe(200)
  })

  test('runs out after two minutes', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    await browser.signIn()
    const [early, late] = [await browser.allow(), (await browser.get(`/auth?${authQuery()}`)).headers.location!]
    server.clock.nowMs += 119_999
    expect((await redeem(server, early)).status).toBe(200)
    server.clock.nowMs += 1
    expect((await redeem(server, new URL(late).searchParams.get('code')!)).body.error).toBe('invalid_grant')
  })

  test('is no refresh token, and the other way round', async () => {
    await using server = await startServer({ seed })
    const { tokens } = await signedIn(server)
    const browser = openBrowser(server)
    await browser.signIn()
    const { headers } = await browser.get(`/auth?${authQuery()}`)
    const code = new URL(headers.location!).searchParams.get('code')!
    expect((await refresh(server, code)).status).toBe(400)
    expect((await redeem(server, tokens.refresh_token)).status).toBe(400)
    expect((await redeem(server, code)).status).toBe(200)
    expect((await refresh(server, tokens.refresh_token)).status).toBe(200)
  })
})

describe('A refresh token', () => {
  test('is for its own client only', async () => {
    await using server = await startServer({ seed })
    const { tokens } = await signedIn(server)
    expect((await refresh(server, tokens.refresh_token, { client_id: 'other' })).body.error).toBe('invalid_grant')
    expect((await refresh(server, tokens.refresh_token)).status).toBe(200)
  })

  test('lasts thirty days from when it was given out', async () => {
    await using server = await startServer({ seed })
    const { tokens } = await signedIn(server)
    const month = 30 * 24 * 60 * 60_000
    server.clock.nowMs += month - 1
    const { status, body } = await refresh(server, tokens.refresh_token)
    expect(status).toBe(200)
    server.clock.nowMs += month
    expect((await refresh(server, body.refresh_token)).body.error).toBe('invalid_grant')
  })
})

test.each([
  [{}, 'invalid_request', 'grant_type is required'],
  [{ grant_type: 'password' }, 'unsupported_grant_type', 'grant_type must be authorization_code or refresh_token'],
  [{ grant_type: 'authorization_code', client_id: clientId }, 'invalid_request', 'code is required'],
  [{ grant_type: 'refresh_token', client_id: clientId }, 'invalid_request', 'refresh_token is required'],
  [{ grant_type: 'refresh_token', refresh_token: 'x' }, 'invalid_request', 'client_id is required'],
  [
    { grant_type: 'refresh_token', refresh_token: ['x'], client_id: 'x' },
    'invalid_request',
    'refresh_token is required'
  ],
  [{ grant_type: 'refresh_token', refresh_token: 'x'.repeat(69), client_id: 'x' }, 'invalid_grant', undefined],
  [{ grant_type: 'authorization_code', code: `lkc_${'x'.repeat(65)}`, client_id: 'x' }, 'invalid_grant', undefined]
])('The request %j is answered with %s', async (json, error, message) => {
  await using server = await startServer()
  const { status, body } = await askToken(server, json)
  expect([status, body.error, body.error_description === body.message]).toEqual([400, error, true])
  if (message !== undefined) expect(body.message).toBe(message)
})

test.each([
  ['[]', 'application/json'],
  ['{', 'application/json'],
  ['"text"', 'application/json'],
  ['', 'application/json'],
  ['grant_type=a&grant_type=b', 'application/x-www-form-urlencoded'],
  ['__proto__=a&constructor=b', 'application/x-www-form-urlencoded'],
  ['{"__proto__":{"grant_type":"refresh_token"}}', 'application/json']
])('The body %j is an invalid request', async (body, type) => {
  await using server = await startServer()
  const answer = await server.api('POST', '/api/token', { body, headers: { 'content-type': type } })
  expect([answer.status, answer.body.error]).toEqual([400, 'invalid_request'])
})

test('Neither the answers nor the log show a secret that was sent', async () => {
  await using server = await startServer({ seed })
  const { tokens, code, browser } = await signedIn(server)
  await redeem(server, code, { code_verifier: 'canary-verifier' })
  await refresh(server, tokens.refresh_token)
  await refresh(server, 'canary-refresh')
  await browser.signIn(authQuery(), { password: 'canary-password', email: 'canary@example.com' })
  const text = JSON.stringify(server.events)
  for (const secret of [code, tokens.access_token, tokens.refresh_token, verifier, ...browser.cookies.values()])
    expect(text).not.toContain(secret)
  expect(text).not.toContain('canary')
  expect(text).toContain('"event":"oauth_token","outcome":"reused"')
})

test('Who has left the group of an app gets no more tokens for it', async () => {
  const [ann] = seed.users
  const [app] = seed.oauth_client_apps
  const groups = [
    { id: '5', name: 'Finance' },
    { id: '6', name: 'Sales' }
  ]
  const given = { groups, users: [{ ...ann, group_ids: ['5'] }], oauth_client_apps: [{ ...app!, group_id: '5' }] }
  const { service, ask, close } = await openService({ seed: given })
  const terms = {
    client_guid: clientId,
    user_id: '2',
    redirect_uri: redirectUri,
    code_challenge: readChallenge(challenge)!
  }
  const statuses: number[] = []
  for (const group_ids of [['5'], ['6'], []]) {
    const { document } = (await service.store.get(users, '2'))!
    const { grant, code } = makeGrant(service, terms)
    await service.store.commit([
      { op: 'update', kind: users, document: { ...document, group_ids } as UserDocument },
      { op: 'insert', kind: oauthGrants, document: grant }
    ])
    const form = { grant_type: 'authorization_code', code, code_verifier: verifier, client_id: clientId }
    statuses.push((await ask('POST', '/api/token', { form: { ...form, redirect_uri: redirectUri } })).status)
  }
  expect(statuses).toEqual([200, 400, 400])
  await close()
})
