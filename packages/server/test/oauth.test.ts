import { describe, expect, test } from 'vitest'
import {
  authQuery,
  callbackOf,
  challenge,
  clientId,
  hex,
  hiddenOf,
  openBrowser,
  password,
  redeem,
  redirectUri,
  seed,
  statusOf,
  stores,
  verifier
} from './oauth-browser.ts'
import { startServer } from './start-server.ts'

describe.each(stores)('Signing in with a browser, kept in $store,', ({ open }) => {
  test('leads from the app to the login, to the question, back to the app, and to a token that works', async () => {
    await using server = await open()
    const browser = openBrowser(server)
    const query = authQuery()
    const first = await browser.get(`/auth?${query}`)
    expect([first.status, first.headers.location]).toEqual([302, `/login?${query}`])
    const form = await browser.get(first.headers.location!)
    expect([form.status, form.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(browser.cookies.get('CSRF-TOKEN')).toBe(hiddenOf(form)['csrf-token'])
    const login = await browser.post(`/login?${query}`, { ...hiddenOf(form), email: 'ANN@example.com', password })
    expect([login.status, login.headers.location]).toEqual([303, `/auth?${query}`])
    const question = await browser.get(login.headers.location!)
    expect(question.status).toBe(200)
    expect(question.text).toContain('<strong>Explorer</strong>')
    const answer = await browser.post(`/auth?${query}`, { ...hiddenOf(question), approve: 'true' })
    const { code, ...rest } = callbackOf(answer)
    expect(rest).toEqual({ state: 'a state' })
    const { status, body, headers } = await redeem(server, code!)
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(body).toEqual({
      access_token: expect.stringMatching(/^lka_/) as string,
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: expect.stringMatching(/^lkr_\w{65}$/) as string
    })
    const me = await server.api('GET', '/api/4.0/user', { token: body.access_token })
    expect(me.body).toMatchObject({ id: '2', first_name: 'Ann' })
  })

  test('asks once: the next time the browser goes straight back with another code', async () => {
    await using server = await open()
    const browser = openBrowser(server)
    await browser.signIn()
    const first = await browser.allow()
    const { code, state } = callbackOf(await browser.get(`/auth?${authQuery({ state: 'other', scope: 'api' })}`))
    expect(state).toBe('other')
    expect(code).not.toBe(first)
    expect((await redeem(server, code!)).status).toBe(200)
  })

  test.each([
    ['padded', challenge, verifier],
    ['without padding', challenge.slice(0, -1), verifier],
    ['hex', hex(verifier), verifier],
    ['hex in capitals', hex(verifier).toUpperCase(), verifier],
    [
      'padded, of a padded verifier',
      Buffer.from(hex('A'.repeat(43) + '='), 'hex').toString('base64url') + '=',
      'A'.repeat(43) + '='
    ]
  ])('takes a challenge %s', async (_, code_challenge, code_verifier) => {
    await using server = await open()
    const browser = openBrowser(server)
    const query = authQuery({ code_challenge })
    await browser.signIn(query)
    const { status, body } = await redeem(server, await browser.allow(query), { code_verifier })
    expect([status, await statusOf(server, body.access_token)]).toEqual([200, 200])
  })
})

describe('A request to /auth', () => {
  test.each([
    ['an unknown client', { client_id: 'unknown' }, 'The OAuth client was not found'],
    ['no client', { client_id: undefined }, 'The OAuth client was not found'],
    ['another address', { redirect_uri: `${redirectUri}/` }, 'redirect_uri mismatch'],
    ['an address with a query', { redirect_uri: `${redirectUri}?a=b` }, 'redirect_uri mismatch'],
    ['no address', { redirect_uri: undefined }, 'redirect_uri mismatch']
  ])('with %s sends the browser nowhere', async (_, changed, reason) => {
    await using server = await startServer({ seed })
    const { status, headers, text } = await server.api('GET', `/auth?${authQuery(changed)}`)
    expect([status, headers.location, headers['content-type']]).toEqual([400, undefined, 'text/html; charset=utf-8'])
    expect(text).toContain(reason)
  })

  test('with a parameter that stands twice sends the browser nowhere', async () => {
    await using server = await startServer({ seed })
    const { status, headers } = await server.api('GET', `/auth?${authQuery()}&redirect_uri=https%3A%2F%2Fevil.example`)
    expect([status, headers.location]).toEqual([400, undefined])
  })

  test.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ response_type: undefined }, 'unsupported_response_type'],
    [{ scope: 'admin' }, 'invalid_scope'],
    [{ scope: undefined }, 'invalid_scope'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge_method: undefined }, 'invalid_request'],
    [{ code_challenge: undefined }, 'invalid_request'],
    [{ code_challenge: 'too short' }, 'invalid_request']
  ])('with %j tells the app of %s', async (changed, error) => {
    await using server = await startServer({ seed })
    const answer = await server.api('GET', `/auth?${authQuery(changed)}`)
    const error_description = expect.stringMatching(/./) as string
    expect(callbackOf(answer)).toEqual({ error, error_description, state: 'a state' })
  })

  test('may lack a state', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    const query = authQuery({ state: undefined })
    await browser.signIn(query)
    await browser.allow(query)
    expect(Object.keys(callbackOf(await browser.get(`/auth?${query}`)))).toEqual(['code'])
  })

  test('keeps the query of a registered address', async () => {
    const redirect_uri = 'https://app.example.com/oauth?tenant=1%20a'
    await using server = await startServer({ seed: { oauth_client_apps: [{ client_guid: 'a', redirect_uri }] } })
    const { headers } = await server.api(
      'GET',
      `/auth?${authQuery({ client_id: 'a', redirect_uri, scope: 'x', state: '' })}`
    )
    expect(headers.location).toMatch(/^https:\/\/app\.example\.com\/oauth\?tenant=1%20a&error=invalid_scope&/)
    expect(headers.location).toMatch(/&state=$/)
  })

  test('of who does not allow the app tells it so, and asks again the next time', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    await browser.signIn()
    const page = await browser.get(`/auth?${authQuery()}`)
    for (const approve of [{ approve: 'false' }, {}]) {
      const denied = await browser.post(`/auth?${authQuery()}`, { ...hiddenOf(page), ...approve })
      expect(callbackOf(denied)).toMatchObject({ error: 'access_denied', state: 'a state' })
    }
    expect((await browser.get(`/auth?${authQuery()}`)).status).toBe(200)
  })

  test.each([
    ['of another group', { group_id: '7' }, 403],
    ['that is disabled', { enabled: false }, 403],
    ['of the own group', { group_id: '5' }, 200]
  ])('for an app %s is answered by who may use it', async (_, app, status) => {
    const [ann, bob] = seed.users
    const [registered] = seed.oauth_client_apps
    const groups = ['5', '7'].map((id) => ({ id, name: `Group ${id}` }))
    const users = [{ ...ann, group_ids: ['5'] }, bob!]
    await using server = await startServer({ seed: { groups, users, oauth_client_apps: [{ ...registered!, ...app }] } })
    const browser = openBrowser(server)
    await browser.signIn()
    const page = await browser.get(`/auth?${authQuery()}`)
    expect(page.status).toBe(status)
    const token = browser.cookies.get('CSRF-TOKEN')!
    const answer = await browser.post(`/auth?${authQuery()}`, { 'csrf-token': token, approve: 'true' })
    expect(answer.status).toBe(status === 200 ? 302 : 403)
  })

  test('is refused when the form is not ours', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    await browser.signIn()
    const right = browser.cookies.get('CSRF-TOKEN')!
    const send = (token: string, headers = {}): Promise<number> =>
      browser
        .post(`/auth?${authQuery()}`, { 'csrf-token': token, approve: 'true' }, headers)
        .then(({ status }) => status)
    expect(await send('')).toBe(403)
    expect(await send('A'.repeat(43))).toBe(403)
    expect(await send(right, { origin: 'https://evil.example' })).toBe(403)
    expect(await send(right, { origin: 'null' })).toBe(403)
    expect(await send(right, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await send(right, { origin: server.url, 'sec-fetch-site': 'same-origin' })).toBe(302)
  })

  test('does not take a form cookie that somebody has planted', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    await browser.signIn()
    browser.cookies.set('CSRF-TOKEN', 'A'.repeat(43))
    const answer = await browser.post(`/auth?${authQuery()}`, { 'csrf-token': 'A'.repeat(43), approve: 'true' })
    expect([answer.status, answer.headers.location]).toEqual([303, `/login?${authQuery()}`])
  })

  test('shows what comes from outside as text', async () => {
    const client_guid = 'x"><script>alert(1)</script>'
    const app = { client_guid, redirect_uri: redirectUri, description: '<b>&\'"' }
    await using server = await startServer({ seed: { users: seed.users, oauth_client_apps: [app] } })
    const browser = openBrowser(server)
    const query = authQuery({ client_id: client_guid, state: '"><img>' })
    await browser.signIn(query)
    const raw = `${query}&x="'<img src=x>`
    for (const page of [await browser.get(`/auth?${query}`), await browser.get(`/login?${encodeURI(raw)}`)]) {
      expect(page.status).toBe(200)
      expect(page.text).not.toMatch(/<script|<img|<b>/)
    }
  })
})

test('The pages have no script, load nothing, cannot be framed or kept, and lead only to the app', async () => {
  await using server = await startServer({ seed })
  const browser = openBrowser(server)
  const pages = [await browser.get(`/login?${authQuery()}`), await browser.get('/login')]
  await browser.signIn()
  pages.push(await browser.get(`/auth?${authQuery()}`), await browser.get('/auth'))
  const targets = ["'self' https://app.example.com", "'self'", "'self' https://app.example.com", "'self'"]
  for (const [at, { headers, text }] of pages.entries()) {
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action /)
    expect(policy).toContain(`form-action ${targets[at]}; frame-ancestors 'none'; base-uri 'none'`)
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff'
    })
    expect(text).not.toMatch(/<script|javascript:|https?:\/\/(?!app\.example\.com)/)
  }
})

test.each([
  ['http', {}, 'web-session', ''],
  ['https', { publicUrl: 'https://looker.example.com' }, '__Host-web-session', '; Secure']
])('The cookies over %s are as closed as they can be', async (_, options, name, secure) => {
  await using server = await startServer({ seed, ...options })
  const browser = openBrowser(server)
  const form = await browser.get('/login')
  expect(form.headers['set-cookie']).toEqual([
    expect.stringMatching(new RegExp(`^CSRF-TOKEN=\\w{43}; Path=/; SameSite=Lax${secure}$`)) as string
  ])
  const login = await browser.signIn('')
  expect(login.status).toBe(200)
  expect(login.headers['set-cookie']).toEqual([
    expect.stringMatching(
      new RegExp(`^${name}=\\w{43}; Path=/; SameSite=Lax${secure}; Max-Age=2592000; HttpOnly$`)
    ) as string
  ])
})

test('A cookie lets nobody call the API', async () => {
  await using server = await startServer({ seed })
  const browser = openBrowser(server)
  await browser.signIn()
  expect((await browser.get('/api/4.0/user')).status).toBe(401)
  const token = browser.cookies.get('web-session')!
  expect(await statusOf(server, token)).toBe(401)
})

test("The vendor's example signs in: it reads the form cookie once and uses it for both forms", async () => {
  await using server = await startServer({ seed })
  const browser = openBrowser(server)
  const query = authQuery({ scope: 'api', state: 'mystate', code_challenge: hex(verifier) })
  const { headers } = await browser.get(`/auth?${query}`)
  await browser.get(headers.location!)
  const token = decodeURIComponent(browser.cookies.get('CSRF-TOKEN')!)
  const login = await browser.post(headers.location!, { 'csrf-token': token, email: 'Ann@Example.com', password })
  const page = await browser.get(login.headers.location!)
  expect(page.status).toBe(200)
  const answer = await browser.post(login.headers.location!, { 'csrf-token': token, approve: 'true' })
  expect((await redeem(server, callbackOf(answer).code!, { client_id: clientId })).status).toBe(200)
})
