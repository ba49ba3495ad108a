import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../../sdk/test/browser/chromium.ts'
import { openReference, type Reference } from './reference.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser?.close())

async function logIn({ page, key, said }: Reference): Promise<void> {
  await page.fill('[name=client_id]', key.client_id)
  await page.fill('[name=client_secret]', key.client_secret)
  await page.click('#key button')
  await said('Logged in as Admin User')
}

/** Nothing that the policy refuses, nothing that fails, and no host but the server's own. */
function expectClean({ wrong, hosts, url }: Reference): void {
  expect(wrong).toEqual([])
  expect([...hosts]).toEqual([new URL(url).host])
}

test.each(['3.0', '3.1', '4.0'])(
  'whoever opens the reference of API %s and logs in with an API key calls me and sees the answer',
  async (version) => {
    const reference = await openReference(browser, `/api-docs/${version}`)
    await logIn(reference)
    const { status, body } = await reference.call('User', 'me', 'Admin User')
    expect(status).toMatch(/^200/)
    expect(JSON.parse(body)).toMatchObject({ id: version === '4.0' ? '1' : 1, display_name: 'Admin User' })
    expectClean(reference)
  }
)

test('an access token serves as well, on every version, until it is logged out', async () => {
  const reference = await openReference(browser, '/api-docs')
  const { page, said, call, login, api } = reference
  const token = await login()
  await page.fill('[name=token]', token)
  await page.click('#token button')
  await said('Logged in as Admin User')
  expect((await call('User', 'me', 'Admin User')).status).toMatch(/^200/)
  await page.click('nav a[data-version="3.1"]')
  await page.locator('.info .title', { hasText: 'Looker API 3.1' }).waitFor()
  expect(page.url()).toMatch(/\/api-docs\/3\.1$/)
  expect(JSON.parse((await call('User', 'me', 'Admin User')).body)).toMatchObject({ id: 1 })
  await page.click('#logout')
  await said('Logged out')
  expect((await api('GET', '/api/4.0/user', { token })).status).toBe(401)
  expect((await call('User', 'me', 'Requires authentication.')).status).toMatch(/^401/)
  expectClean(reference)
})

test('a wrong key is told, and a call without a login shows what the server says', async () => {
  const reference = await openReference(browser, '/api-docs/index.html')
  const { page, said, call } = reference
  await page.fill('[name=client_id]', 'nobody')
  await page.fill('[name=client_secret]', 'nothing')
  await page.click('#key button')
  await said('404 Not found')
  expect((await call('User', 'me', 'Requires authentication.')).status).toMatch(/^401/)
  expect((await call('Config', 'versions', 'looker_release_version')).status).toMatch(/^200/)
  expectClean(reference)
})

test('a parameter and a body are sent as the document has them', async () => {
  const reference = await openReference(browser, '/api-docs/4.0')
  const { page, call } = reference
  await logIn(reference)
  await page.click('#operations-tag-User')
  await page.click('#operations-User-create_user .opblock-summary')
  await page.fill('#operations-User-create_user textarea', '{"first_name": "Ann", "last_name": "Lee"}')
  await page.fill('#operations-User-create_user [data-param-name=fields] input', 'first_name,last_name')
  const { status, body } = await call('User', 'create_user', 'Ann')
  expect(status).toMatch(/^200/)
  expect(JSON.parse(body)).toEqual({ first_name: 'Ann', last_name: 'Lee' })
  expectClean(reference)
})

test('the address that the Ruby client gives in its errors leads to the operation', async () => {
  const reference = await openReference(browser, '/api-docs/index.html#!/User/me')
  await reference.page.locator('#operations-User-me.is-open').waitFor()
  expectClean(reference)
})

test('it serves in serve mode too, and a token is kept nowhere', async () => {
  const reference = await openReference(browser, '/api-docs', { mode: 'serve' })
  await logIn(reference)
  expect(await reference.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    ''
  ])
  await reference.page.reload()
  await reference.page.locator('#forms').waitFor()
  expectClean(reference)
})
