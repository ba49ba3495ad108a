import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { ServerOptions } from '../../src/index.ts'
import { startServer, type TestServer } from '../start-server.ts'

/** The reference of the API in a browser that nobody has used before. */
export interface Reference extends TestServer {
  readonly page: Page
  /** What the page was refused by its own policy, and what went wrong in it. */
  readonly wrong: readonly string[]
  /** The hosts that the page asked for anything. */
  readonly hosts: ReadonlySet<string>
  readonly said: (text: string | RegExp) => Promise<void>
  /** Opens an operation, sends it and gives the status and the body that the page shows. */
  readonly call: (tag: string, id: string, answer: string) => Promise<{ status: string; body: string }>
}

export async function openReference(browser: Browser, path: string, options: ServerOptions = {}): Promise<Reference> {
  const server = await startServer(options)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const wrong: string[] = []
  const hosts = new Set<string>()
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('console', (message) => {
    // Chromium says so of each answer that is an error; tests look at the answers.
    const isStatus = message.text().startsWith('Failed to load resource: the server responded')
    if (['error', 'warning'].includes(message.type()) && !isStatus) wrong.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'data:') hosts.add(host)
  })
  await page.exposeFunction('refused', (what: string) => wrong.push(what))
  await page.addInitScript(() => {
    const { refused } = globalThis as unknown as { refused: (what: string) => void }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused(`policy: ${violatedDirective} ${blockedURI}`)
    )
  })
  await page.goto(`${server.url}${path}`)
  await page.locator('.opblock-tag').first().waitFor()
  return {
    ...server,
    page,
    wrong,
    hosts,
    said: (text) => page.locator('#said', { hasText: text }).waitFor(),
    async call(tag, id, answer) {
      const block = page.locator(`#operations-${tag}-${id}`)
      if (!(await block.isVisible())) await page.click(`#operations-tag-${tag}`)
      if (!(await block.getAttribute('class'))!.includes('is-open')) await block.locator('.opblock-summary').click()
      await block.locator('button.execute').click()
      const live = block.locator('.live-responses-table', { hasText: answer })
      const status = await live.locator('tbody td.response-col_status').first().innerText()
      const body = await live.locator('tbody td.response-col_description .highlight-code code').first().innerText()
      return { status, body }
    }
  }
}
