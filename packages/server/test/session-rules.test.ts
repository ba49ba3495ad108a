import { expect, onTestFinished, test } from 'vitest'
import { as, type Send } from './content-calls.ts'
import { authQuery, openBrowser, seed, type Browser } from './oauth-browser.ts'
import { startServer, type TestServer } from './start-server.ts'

const minute = 60_000

async function ruled(rules: object): Promise<{ server: TestServer; send: Send; browser: Browser; cookie: string }> {
  const server = await startServer({ seed, tokenLifetimeSeconds: 10_000_000 })
  onTestFinished(() => server[Symbol.asyncDispose]())
  const send = await as(server)
  expect((await send('PATCH', '/session_config', rules)).status).toBe(200)
  const browser = openBrowser(server)
  const { headers } = await browser.signIn()
  return { server, send, browser, cookie: headers['set-cookie']?.join() ?? '' }
}

/** Who is signed in is asked whether the app may; who is not is sent to the form. */
async function isSignedIn(browser: Browser): Promise<boolean> {
  return (await browser.get(`/auth?${authQuery()}`)).status === 200
}

test('Whoever signs in stays signed in for the minutes that the rules say', async () => {
  const { server, browser, cookie, send } = await ruled({ session_minutes: 20 })
  expect(cookie).toContain('; Max-Age=1200;')
  server.clock.nowMs += 20 * minute - 1
  expect(await isSignedIn(browser)).toBe(true)
  expect((await send('GET', '/users/2/sessions')).body).toMatchObject([{ state: 'active' }])
  server.clock.nowMs += 1
  expect(await isSignedIn(browser)).toBe(false)
})

test('The minutes are not for tokens of the API', async () => {
  const { server, send } = await ruled({ session_minutes: 20 })
  server.clock.nowMs += 20 * minute
  expect((await send('GET', '/user')).status).toBe(200)
})

test('Where sessions are not persistent the cookie ends with the browser', async () => {
  expect((await ruled({ allow_persistent_sessions: false })).cookie).not.toContain('Max-Age')
  expect((await ruled({ allow_persistent_sessions: true })).cookie).toContain('Max-Age')
})

test.each([
  [true, true],
  [false, false]
])('With unlimited_sessions_per_user %s, signing in elsewhere leaves the first signed in: %s', async (is, stays) => {
  const { server, browser } = await ruled({ unlimited_sessions_per_user: is })
  const other = openBrowser(server)
  await other.signIn()
  expect([await isSignedIn(browser), await isSignedIn(other)]).toEqual([stays, true])
})

test('Who does nothing for fifteen minutes is signed out where the rules say so', async () => {
  const { server, browser } = await ruled({ use_inactivity_based_logout: true })
  for (let times = 0; times < 3; times++) {
    server.clock.nowMs += 15 * minute - 1
    expect(await isSignedIn(browser)).toBe(true)
  }
  server.clock.nowMs += 15 * minute
  expect(await isSignedIn(browser)).toBe(false)
})

test.each([true, false])('With track_session_location %s, it is kept from where somebody signed in: %s', async (is) => {
  const { send } = await ruled({ track_session_location: is })
  expect((await send('GET', '/users/2/sessions')).body).toMatchObject([{ ip_address: is ? '127.0.0.1' : null }])
})
