import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { LookerApiError, LookerResponseError, LookerSessionError } from 'lookerts'
import { expect, test } from 'vitest'
import { isSame, randomText, toChallenge, toStoreKey } from '../../src/oauth/digest.ts'
import { finishAuthorization, startAuthorization, type PendingAuthorization } from '../../src/oauth/index.ts'
import { expectNoSecret, reasonOf } from './leaks.ts'
import { clientId, json, startStubOAuth, type StubOAuth } from './stub-oauth.ts'

const redirectUri = 'https://app.example.com/back?from=looker'

async function begin(): Promise<{ stub: StubOAuth; pending: PendingAuthorization; callbackUrl: string }> {
  const stub = await startStubOAuth()
  const pending = await startAuthorization({ lookerUrl: stub.url, clientId, redirectUri })
  return { stub, pending, callbackUrl: await stub.authorize(pending.url) }
}

function withParameters(address: string, parameters: Record<string, string | undefined>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return url.href
}

test('the challenge is that of the example in RFC 7636', async () => {
  expect(await toChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
  )
})

test('the challenge of any verifier is its SHA-256 as base64url without padding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (verifier) => {
      expect(await toChallenge(verifier)).toBe(createHash('sha256').update(verifier).digest('base64url'))
    })
  )
})

test('texts are the same only if all of them is', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isSame(a, b) === (a === b) && isSame(a, a)))
  expect([isSame('', 'a'), isSame('ab', 'a'), isSame('a', 'ab'), isSame('', '')]).toEqual([false, false, false, true])
})

test('a store key tells parts apart and shows none', async () => {
  const key = await toStoreKey('login', 'https://looker.example.com', 'canary')
  expect(key).toMatch(/^login-[0-9a-f]{64}$/)
  expect(await toStoreKey('login', 'https://looker.example.com', 'canar', 'y')).not.toBe(key)
})

test('random texts have 256 bits and stand in an address as they are', () => {
  const texts = Array.from({ length: 1_000 }, randomText)
  expect(new Set(texts).size).toBe(1_000)
  for (const text of texts) expect(text).toMatch(/^[\w-]{43}$/)
})

test('an authorization asks for a code as Looker wants it', async () => {
  const { url, state, codeVerifier } = await startAuthorization({
    lookerUrl: 'https://looker.example.com/sub/',
    clientId,
    redirectUri
  })
  expect(url).toContain('https://looker.example.com/sub/auth?')
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'cors_api',
    state,
    code_challenge: await toChallenge(codeVerifier),
    code_challenge_method: 'S256'
  })
  expect(url).not.toContain(codeVerifier)
  expect((await startAuthorization({ lookerUrl: url.split('?')[0]!, clientId, redirectUri })).state).not.toBe(state)
})

test.each([
  ['a clientId', { clientId: '' }],
  ['an absolute redirectUri', { redirectUri: '/back' }],
  ['a redirectUri without a fragment', { redirectUri: 'https://app.example.com/#back' }],
  ['encryption', { lookerUrl: 'http://looker.example.com' }]
])('an authorization needs %s', async (_, wrong) => {
  const options = { lookerUrl: 'https://looker.example.com', clientId, redirectUri, ...wrong }
  expect(await reasonOf(startAuthorization(options))).toBeInstanceOf(TypeError)
})

test('the code in the right address becomes a token', async () => {
  const { stub, pending, callbackUrl } = await begin()
  const before = Date.now()
  const token = await finishAuthorization(callbackUrl, pending, { baseUrl: `${stub.url}/api/4.0` })
  expect(token).toMatchObject({
    accessToken: stub.logins[0]!.accessToken,
    refreshToken: stub.logins[0]!.refreshToken
  })
  expect(token.expiresAtMs! - before).toBeGreaterThanOrEqual(3_600_000)
  expect(token.expiresAtMs! - Date.now()).toBeLessThanOrEqual(3_600_000)
  const [sent] = stub.sent('POST /api/token')
  expect(sent!.headers).toMatchObject({ 'content-type': 'application/json' })
  expect(sent!.headers).not.toHaveProperty('authorization')
  expect(JSON.parse(sent!.body)).toEqual({
    grant_type: 'authorization_code',
    code: new URL(callbackUrl).searchParams.get('code'),
    code_verifier: pending.codeVerifier,
    client_id: clientId,
    redirect_uri: redirectUri
  })
  expectNoSecret([token, pending], pending.codeVerifier)
})

test.each([
  ['another state', { state: 'another' }],
  ['no state', { state: undefined }],
  ['a state that is longer', { state: 'longer' }],
  ['no code', { code: undefined }],
  ['an empty code', { code: '' }],
  ['an error', { error: 'access_denied', error_description: 'The user said\u001b[2J no' }],
  ['a forged error with another state', { error: 'hostile text', state: 'another' }]
])('an address with %s sends nothing', async (what, parameters) => {
  const { stub, pending, callbackUrl } = await begin()
  const longer = what.endsWith('longer') ? { state: `${pending.state}x` } : {}
  const address = withParameters(callbackUrl, { ...parameters, ...longer })
  const error = await reasonOf(finishAuthorization(address, pending, { baseUrl: stub.url }))
  expect(error).toBeInstanceOf(LookerSessionError)
  expect(error).toMatchObject({ code: 'authorization_needed' })
  expect(stub.sent('POST /api/token')).toEqual([])
  expect(error.message).not.toMatch(/hostile|\p{Cc}/u)
  if (what === 'an error') expect(error.message).toBe('Access was refused: access_denied The user said [2J no')
  expectNoSecret(error, pending.codeVerifier, pending.state)
})

test('what is no address is refused without showing it', async () => {
  const { stub, pending } = await begin()
  const error = await reasonOf(finishAuthorization('canary-code', pending, { baseUrl: stub.url }))
  expect(error).toMatchObject({ code: 'authorization_needed' })
  expectNoSecret(error)
})

test('a code counts once, and not with another verifier', async () => {
  const { stub, pending, callbackUrl } = await begin()
  const options = { baseUrl: stub.url }
  const wrong = await reasonOf(finishAuthorization(callbackUrl, { ...pending, codeVerifier: randomText() }, options))
  expect(wrong).toMatchObject({ code: 'authorization_needed' })
  expect(wrong.cause).toBeInstanceOf(LookerApiError)
  expect((wrong.cause as Error).message).toBe('Bad code (POST /api/token answered 400)')
  const right = await startAuthorization({ lookerUrl: stub.url, clientId, redirectUri })
  const address = await stub.authorize(right.url)
  await finishAuthorization(address, right, options)
  expect(await reasonOf(finishAuthorization(address, right, options))).toMatchObject({ code: 'authorization_needed' })
})

test.each([
  [
    'a refusal that echoes',
    (body: string) => json(400, { message: body, errors: [{ field: body }] }),
    'authorization_needed'
  ],
  [
    'an OAuth error that echoes',
    (body: string) => json(401, { error: body, error_description: body }),
    'authorization_needed'
  ],
  ['a failure that echoes', (body: string) => json(503, { message: body }), 'api_error'],
  ['a page that echoes', (body: string) => ({ status: 404, body: `<title>${body}</title>` }), 'bad_response'],
  ['an answer without a token', (body: string) => json(200, { token: body }), 'bad_response'],
  ['a token that no header can hold', (body: string) => json(200, { access_token: `${body}\n` }), 'bad_response'],
  ['a redirect', () => ({ status: 307, headers: { location: 'http://127.0.0.1:1/' } }), 'bad_response']
])('%s shows no secret', async (_, answerTo, code) => {
  const { stub, pending, callbackUrl } = await begin()
  stub.fault = ({ body }) => answerTo(Object.values(JSON.parse(body) as Record<string, string>).join(' & '))
  const error = await reasonOf(finishAuthorization(callbackUrl, pending, { baseUrl: stub.url }))
  expect(error).toMatchObject({ code })
  expectNoSecret(error, pending.codeVerifier)
})

test('no redirect leads the code elsewhere', async () => {
  const { stub, pending, callbackUrl } = await begin()
  stub.fault = () => ({ status: 307, headers: { location: `${stub.url}/elsewhere` } })
  const error = await reasonOf(finishAuthorization(callbackUrl, pending, { baseUrl: stub.url }))
  expect(error).toBeInstanceOf(LookerResponseError)
  expect(stub.journal.map(({ path }) => path)).toEqual(['/auth', '/api/token'])
})

test('a server that says nothing is given up', async () => {
  const { stub, pending, callbackUrl } = await begin()
  stub.delayMs = 60_000
  const options = { baseUrl: stub.url, timeoutMs: 100 }
  expect(await reasonOf(finishAuthorization(callbackUrl, pending, options))).toMatchObject({ code: 'timeout' })
})
