import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { openApp, password, signIn, type World } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser?.close())

/** What the tab keeps: names and texts. */
const storageOf = ({ page }: World): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { sessionStorage: Record<string, string> }).sessionStorage }))

async function storedToken(world: World): Promise<string> {
  const { accessToken } = JSON.parse(Object.values(await storageOf(world))[0] ?? '{}') as { accessToken?: string }
  return accessToken ?? ''
}

/** The addresses that the tab can go back to. */
async function historyOf({ page }: World): Promise<string[]> {
  const debug = await page.context().newCDPSession(page)
  const { entries } = await debug.send('Page.getNavigationHistory')
  return entries.map(({ url }) => url)
}

/** The paths that the page asks for from now on. */
function recordRequests({ page }: World): string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

const hasCode = (url: string): boolean => new URL(url).searchParams.has('code')

test('a user signs in at Looker, allows the app, and comes back to a page that knows them', async () => {
  const world = await openApp(browser)
  const visited: string[] = []
  world.page.on('framenavigated', (frame) => visited.push(frame.url()))
  await signIn(world)
  await world.said('Hello Ann')
  expect(world.answered()).toEqual(['me 200'])
  expect(visited.filter(hasCode)).toHaveLength(1)
  expect(world.page.url()).toBe(world.appUrl)
  expect((await historyOf(world)).filter(hasCode)).toEqual([])
  const kept = await storageOf(world)
  expect(Object.keys(kept)).toEqual([expect.stringMatching(/^lookerts\.(?!pending)/)])
  const secrets = [await storedToken(world), password]
  expect(visited.filter((url) => secrets.some((secret) => url.includes(secret)))).toEqual([])
  expect(world.uncaught).toEqual([])
})

test('the page goes on with the same token after a reload', async () => {
  const world = await openApp(browser)
  await signIn(world)
  await world.said('Hello Ann')
  const before = await storedToken(world)
  await world.page.reload()
  await world.said('Hello Ann')
  expect(before).not.toBe('')
  expect(await storedToken(world)).toBe(before)
  expect(world.page.url()).toBe(world.appUrl)
})

test('a stream, an error and a call that is given up arrive as what they are, and the session goes on', async () => {
  const world = await openApp(browser)
  const { click, said, page } = world
  await signIn(world)
  await said('Hello Ann')
  await click('stream')
  expect(await said('application/json')).toContain('"first_name":"Ann"')
  await click('missing')
  await said('LookerApiError 404')

  const network = await page.context().newCDPSession(page)
  const slow = { offline: false, latency: 30_000, downloadThroughput: -1, uploadThroughput: -1 }
  await network.send('Network.emulateNetworkConditions', slow)
  const failed = page.waitForEvent('requestfailed')
  await click('abort')
  await click('stop')
  await said('AbortError')
  expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED')
  await network.send('Network.emulateNetworkConditions', { ...slow, latency: 0 })
  await click('me')
  await said('Hello Ann')
  expect(world.uncaught).toEqual([])
})

test('logging out ends the token at Looker and leaves nothing in the tab', async () => {
  const world = await openApp(browser)
  await signIn(world)
  await world.said('Hello Ann')
  const authorization = `Bearer ${await storedToken(world)}`
  const me = (): Promise<Response> => fetch(`${world.lookerUrl}/api/4.0/user`, { headers: { authorization } })
  expect((await me()).status).toBe(200)
  await world.click('logout')
  await world.said('Goodbye')
  expect((await me()).status).toBe(401)
  expect(await storageOf(world)).toEqual({})
  await world.page.reload()
  await world.said('LookerSessionError authorization_needed')
})

test('an address with a state that this tab did not send is refused, cleaned, and asks for no token', async () => {
  const world = await openApp(browser)
  const asked = recordRequests(world)
  await world.page.goto(`${world.appUrl}?code=stolen&state=another&tab=2`)
  await world.said('LookerSessionError authorization_needed')
  expect(world.page.url()).toBe(`${world.appUrl}?tab=2`)
  expect(asked).not.toContain('/api/token')
})

test('an answer counts once: who goes to the same address again is not logged in by it', async () => {
  const world = await openApp(browser)
  const callbacks: string[] = []
  world.page.on('framenavigated', (frame) => callbacks.push(frame.url()))
  await signIn(world)
  await world.said('Hello Ann')
  await world.click('logout')
  await world.said('Goodbye')
  const asked = recordRequests(world)
  await world.page.goto(callbacks.find(hasCode)!)
  await world.said('LookerSessionError authorization_needed')
  expect(asked).not.toContain('/api/token')
})

test('a user who does not allow the app comes back to a page that says so', async () => {
  const world = await openApp(browser)
  await signIn(world, 'false')
  await world.said('LookerSessionError authorization_needed')
  expect(world.page.url()).toBe(world.appUrl)
  expect(await storageOf(world)).toEqual({})
})

test('a page that Looker does not let in gets an error of the network', async () => {
  const world = await openApp(browser, { isLetIn: false })
  await signIn(world)
  await world.said('LookerNetworkError')
})
