import { once } from 'node:events'
import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer, type LogEvent } from '@lookerts/server'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { PageSettings } from './page.ts'

const email = 'ann@example.com'
export const password = 'anns own password'

const buttons = ['login', 'me', 'stream', 'missing', 'abort', 'stop', 'logout']

/** A page of an app in a browser, and the Looker that it belongs to. */
export interface World {
  readonly page: Page
  /** The address of the app's only page; of another site than Looker's. */
  readonly appUrl: string
  readonly lookerUrl: string
  /** What Looker has answered to the page, such as `me 200`, in the order in which it did. */
  readonly answered: () => readonly string[]
  /** What went wrong in the page without its noticing. */
  readonly uncaught: readonly string[]
  /** Waits until the page says something, and gives it. */
  readonly said: (text: string | RegExp) => Promise<string>
  /** Clicks a button of the app. */
  readonly click: (button: string) => Promise<void>
}

/** Opens the app in a browser that nobody has used before. */
export async function openApp(browser: Browser, { isLetIn = true } = {}): Promise<World> {
  const clientId = 'my.app'
  const settings = { clientId } as { -readonly [K in keyof PageSettings]: PageSettings[K] }
  const appUrl = await serveApp(settings)
  const events: LogEvent[] = []
  const server = createServer({
    log: (event) => events.push(event),
    ...(isLetIn && { corsOrigins: [new URL(appUrl).origin] }),
    seed: {
      users: [{ first_name: 'Ann', email, password }],
      oauth_client_apps: [{ client_guid: clientId, redirect_uri: appUrl, display_name: 'My app' }]
    }
  })
  onTestFinished(() => server.close())
  const { url: lookerUrl } = await server.listen({ port: 0 })
  settings.baseUrl = lookerUrl

  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(String(error)))
  return {
    page,
    appUrl,
    lookerUrl,
    uncaught,
    answered: () => events.filter((each) => each.operation).map(({ operation, status }) => `${operation} ${status}`),
    said: async (text) => (await page.locator('#said', { hasText: text }).textContent()) ?? '',
    click: (button) => page.click(`#${button}`)
  }
}

/** Goes from the app to Looker, signs in and decides about the app; ends at the app again. */
export async function signIn({ page, appUrl, said, click }: World, decision: 'true' | 'false' = 'true'): Promise<void> {
  await page.goto(appUrl)
  await said('LookerSessionError authorization_needed')
  await click('login')
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await page.press('[name=password]', 'Enter')
  await page.click(`[name=approve][value=${decision}]`)
  await page.waitForURL((url) => url.href.startsWith(appUrl))
}

/** The settings are read when the page is asked for: until then they may be incomplete. */
async function serveApp(settings: PageSettings): Promise<string> {
  const script = await bundle()
  const app = createHttpServer(({ url }, response) => {
    const isScript = url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : toHtml(settings))
  })
  onTestFinished(() => close(app))
  await once(app.listen(0, '127.0.0.1'), 'listening')
  return `http://localhost:${(app.address() as AddressInfo).port}/`
}

function toHtml(settings: PageSettings): string {
  return `<!doctype html><title>App</title><link rel="icon" href="data:,">
    <script type="application/json" id="settings">${JSON.stringify(settings)}</script>
    ${buttons.map((id) => `<button id="${id}">${id}</button>`).join('')}
    <p id="said">…</p><script type="module" src="/page.js"></script>`
}

/** Builds the page's script from the package as it is built. */
async function bundle(): Promise<string> {
  const entryPoints = [`${import.meta.dirname}/page.ts`]
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'esm', target: 'es2022' })
  return outputFiles[0]!.text
}

function close(app: Server): void {
  app.close()
  app.closeAllConnections()
}
