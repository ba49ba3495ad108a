import { spawn } from 'node:child_process'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { withDeadline } from '../deadline.ts'
import { isCallbackOf, startAuthorization, type PendingAuthorization } from '../oauth/authorization.ts'
import { oauthCredentials, type OAuthCredentials, type OAuthOptions } from '../oauth/oauth-credentials.ts'

/** How a user logs in with the browser of this machine. */
export interface LoopbackLoginOptions extends Omit<OAuthOptions, 'redirectUri' | 'timeoutMs'> {
  /** The address of Looker's pages; `baseUrl` by default. */
  lookerUrl?: string
  /** `cors_api` by default. */
  scope?: string
  /**
   * Exactly as the app is registered; `http://127.0.0.1:{port}/callback` by default. Where it is no `http://` address
   * of this machine, nothing listens there and `readRedirect` has to be given.
   */
  redirectUri?: string
  /** Where to listen, unless `redirectUri` says it. 0, the default, takes any free port: the server must allow that. */
  port?: number
  /** Shows the address to the user; by default it opens in their browser. */
  open?: (url: string) => void
  /** Asks the user to paste the address they came to, for a browser on another machine. Its signal ends the asking. */
  readRedirect?: (signal: AbortSignal) => Promise<string>
  /** Ends the waiting. */
  signal?: AbortSignal
  /** How long the user may take; 300,000 by default. */
  timeoutMs?: number
}

/**
 * Has the user log in at Looker with their browser, waits for them on this machine, and stores the token. Gives the
 * credentials for {@link createSession}; the next run makes them with {@link oauthCredentials} and asks nobody.
 * @throws {LookerSessionError} `authorization_needed` when the user or the server refuses.
 * @throws {LookerTimeoutError} when nobody came back in time.
 * @throws {TypeError} for options that cannot work.
 * @example const credentials = await loopbackLogin({ baseUrl, clientId, store, port: 8123 })
 * Source: RFC 8252, 7.3.
 */
export async function loopbackLogin(options: LoopbackLoginOptions): Promise<OAuthCredentials> {
  const { timeoutMs = 300_000, signal, open = openBrowser, readRedirect, ...rest } = options
  const { baseUrl, lookerUrl = baseUrl } = rest
  const listener = await listen(options)
  const stop = new AbortController()
  try {
    const { redirectUri } = listener
    const credentials = oauthCredentials({ ...rest, redirectUri })
    const pending = await startAuthorization({ ...rest, lookerUrl, redirectUri })
    const callbackUrl = await withDeadline(timeoutMs, signal, 'The login in the browser', () => {
      const answers = [listener.answerTo(pending)]
      open(pending.url)
      if (readRedirect) answers.push(readRedirect(stop.signal))
      return Promise.race(answers)
    })
    await credentials.accept(callbackUrl.trim(), pending)
    return credentials
  } finally {
    stop.abort()
    listener.close()
  }
}

interface Listener {
  readonly redirectUri: string
  /** The first address with the right state. Anything else is turned away, and waiting goes on. */
  answerTo(pending: PendingAuthorization): Promise<string>
  close(): void
}

async function listen({ redirectUri, port = 0, readRedirect }: LoopbackLoginOptions): Promise<Listener> {
  const given = toUrl(redirectUri ?? `http://127.0.0.1:${port}/callback`)
  if (redirectUri !== undefined && !isLoopback(given)) {
    if (!readRedirect) throw new TypeError('redirectUri is not on this machine, so readRedirect must be given')
    return { redirectUri, answerTo: () => new Promise(() => undefined), close: () => undefined }
  }
  const server = createServer()
  await bound(server, Number(given.port || 80))
  given.port = `${(server.address() as AddressInfo).port}`
  return {
    redirectUri: redirectUri ?? given.href,
    answerTo: (pending) => answer(server, given, pending),
    close: () => close(server)
  }
}

function answer(server: Server, { pathname, origin }: URL, pending: PendingAuthorization): Promise<string> {
  return new Promise((resolve) => {
    server.on('request', ({ method, url = '' }, response) => {
      const target = URL.canParse(url, origin) ? new URL(url, origin) : undefined
      if (target?.pathname !== pathname) return reply(response, 404, 'There is nothing here.')
      if (method !== 'GET') return reply(response, 405, 'Only GET is answered.')
      if (!isCallbackOf(pending, target.href)) {
        return reply(response, 400, 'This does not answer the login that is waiting. Go back to the program.')
      }
      // The program may end as soon as it has the address: the page comes first.
      response.on('close', () => resolve(target.href))
      reply(response, 200, 'Looker has answered. You can close this window and go back to the program.')
    })
  })
}

function reply(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    connection: 'close'
  })
  response.end(`${text}\n`)
}

async function bound(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve)
  })
}

function close(server: Server): void {
  server.close()
  server.closeAllConnections()
}

function toUrl(text: string): URL {
  if (!URL.canParse(text)) throw new TypeError('redirectUri must be an absolute URL')
  return new URL(text)
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname)
}

/** No shell sees the address. Where there is no browser, nothing happens. */
function openBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command!, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler']
}
