import { describe, expect, test } from 'vitest'
import { hashPassword, isPasswordOf } from '../src/oauth/password.ts'
import { createDigest } from '../src/auth/digest.ts'
import { authQuery, openBrowser, password, seed, type Browser } from './oauth-browser.ts'
import { startServer } from './start-server.ts'

type Tries = (changed: Record<string, string>) => Promise<number>

const tries =
  (browser: Browser): Tries =>
  async (changed) =>
    (await browser.signIn(authQuery(), changed)).status

describe('The login page', () => {
  test('answers an unknown address, a wrong password, a user without one and a disabled user alike', async () => {
    const [ann, bob] = seed.users
    const users = [
      ann!,
      { ...bob, email: 'bob@example.com' },
      { email: 'eve@example.com', password, is_disabled: true }
    ]
    await using server = await startServer({ seed: { ...seed, users } })
    const browser = openBrowser(server)
    await browser.get('/login')
    const wrong = [
      { email: 'nobody@example.com' },
      { password: 'wrong' },
      { password: '' },
      { email: '' },
      { email: 'bob@example.com', password: '' },
      { email: 'eve@example.com' }
    ]
    const texts = new Set<string>()
    for (const changed of wrong) {
      const { status, text, headers } = await browser.signIn(authQuery(), changed)
      expect([status, headers.location]).toEqual([403, undefined])
      expect(text).not.toContain('wrong')
      texts.add(text)
    }
    expect(texts.size).toBe(1)
    expect(browser.cookies.has('web-session')).toBe(false)
  })

  test('locks an address after four failures, for five minutes, even with the right password (#25)', async () => {
    await using server = await startServer({ seed })
    const attempt = tries(openBrowser(server))
    for (let wrong = 0; wrong < 4; wrong++) expect(await attempt({ password: 'wrong' })).toBe(403)
    const locked = await openBrowser(server).signIn()
    expect([locked.status, locked.headers['retry-after']]).toEqual([429, '300'])
    expect(locked.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(await attempt({ email: 'ANN@EXAMPLE.COM' })).toBe(429)
    expect(await attempt({ email: 'other@example.com' })).toBe(403)
    server.clock.nowMs += 300_000
    expect(await attempt({})).toBe(303)
  })

  test('lets few of many guesses through that come at once', async () => {
    await using server = await startServer({ seed })
    const browsers = Array.from({ length: 30 }, () => openBrowser(server))
    const statuses = await Promise.all(
      browsers.map((browser, at) => tries(browser)({ password: at === 29 ? password : `wrong ${at}` }))
    )
    expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(4)
    expect(new Set(statuses)).toEqual(new Set([403, 429]))
  })

  test('takes no form but its own, and then begins no session', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    const query = authQuery()
    expect((await browser.post(`/login?${query}`, { email: 'ann@example.com', password })).status).toBe(403)
    expect(await tries(browser)({ 'csrf-token': 'A'.repeat(43) })).toBe(403)
    const page = await browser.get('/login')
    const form = { 'csrf-token': browser.cookies.get('CSRF-TOKEN')!, email: 'ann@example.com', password }
    expect((await browser.post('/login', form, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await browser.post('/login', form, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect(browser.cookies.has('web-session')).toBe(false)
    expect((await browser.post('/login', form, { origin: server.url })).status).toBe(200)
    expect(page.status).toBe(200)
  })

  test('leads nowhere but to /auth', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    const { status, headers } = await browser.signIn('return_to=https://evil.example&//evil.example')
    expect([status, headers.location]).toEqual([303, '/auth?return_to=https://evil.example&//evil.example'])
  })

  test('gives a new session each time and ends the one before', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    await browser.signIn()
    const before = browser.cookies.get('web-session')!
    await browser.signIn()
    expect(browser.cookies.get('web-session')).not.toBe(before)
    browser.cookies.set('web-session', before)
    expect((await browser.get(`/auth?${authQuery()}`)).headers.location).toMatch(/^\/login\?/)
  })

  test('notes when somebody signed in', async () => {
    await using server = await startServer({ seed })
    const token = await server.login()
    await openBrowser(server).signIn()
    const { body } = await server.api('GET', '/api/4.0/users/2/credentials_email', { token })
    expect(body.logged_in_at).toBe('2026-01-02T03:04:05.678+00:00')
  })
})

test('The first admin signs in with what the options say, also in serve mode and after a change', async () => {
  const email = 'admin@example.com'
  await using server = await startServer({ mode: 'serve', adminLogin: { email, password: 'admins password' } })
  const browser = openBrowser(server)
  expect((await browser.signIn('', { email, password: 'admins password' })).status).toBe(200)
  const { body } = await server.api('GET', '/api/4.0/users/1/credentials_email', { token: await server.login() })
  expect(body).toMatchObject({ email, user_id: '1' })
})

test.each([
  { email: 'none', password: 'long enough' },
  { email: 'a@b', password: 'short' }
])('The options refuse %j', async (adminLogin) => {
  await expect(startServer({ adminLogin })).rejects.toThrow(/^adminLogin\.\w+ must/)
})

describe('A stored password', () => {
  const digest = createDigest(new Uint8Array(32).fill(7))

  test('is another hash each time, shows nothing of itself, and fits only itself and the same key', async () => {
    const [one, other] = [await hashPassword(digest, 'a secret'), await hashPassword(digest, 'a secret')]
    expect(one).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
    expect(one).not.toBe(other)
    expect(await isPasswordOf(digest, 'a secret', one)).toBe(true)
    expect(await isPasswordOf(digest, 'A secret', one)).toBe(false)
    expect(await isPasswordOf(createDigest(new Uint8Array(32)), 'a secret', one)).toBe(false)
    expect(await isPasswordOf(digest, '', null)).toBe(false)
  })

  test('may be of any length and script', async () => {
    for (const long of ['x'.repeat(100_000), 'pässwörd', '💩'])
      expect(await isPasswordOf(digest, long.normalize('NFD'), await hashPassword(digest, long, [4, 8, 1]))).toBe(true)
  })
})
