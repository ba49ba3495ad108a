import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerOptions } from '../src/index.ts'
import { startServer, type Answer, type CallOptions, type TestServer } from './start-server.ts'

export const redirectUri = 'https://app.example.com/oauth'
export const clientId = 'looker.api-explorer'
export const verifier = 'The quick brown fox jumped over the lazy dog.'
export const challenge = 'aLEoK5HeLAVMNmKcuN1EfxLwltPjxYeXjcIkhERjNIM='
export const password = 'anns own password'

/** An app, Ann who signs in with a password, and Bob who has none; their ids are 2 and 3. */
export const seed = {
  users: [{ first_name: 'Ann', email: 'Ann@Example.com', password }, { first_name: 'Bob' }],
  oauth_client_apps: [{ client_guid: clientId, redirect_uri: redirectUri, display_name: 'Explorer' }]
}

export const hex = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The query of `/auth` with what a test wants otherwise; undefined leaves a parameter out. */
export function authQuery(changed: Readonly<Record<string, string | undefined>> = {}): string {
  const all: Record<string, string | undefined> = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'cors_api',
    state: 'a state',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changed
  }
  return new URLSearchParams(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
  ).toString()
}

/** A browser as far as cookies go. */
export interface Browser {
  readonly cookies: Map<string, string>
  readonly get: (path: string, headers?: CallOptions['headers']) => Promise<Answer>
  readonly post: (path: string, form: Record<string, string>, headers?: CallOptions['headers']) => Promise<Answer>
  /** Gets the form, fills it in and sends it. */
  readonly signIn: (query?: string, changed?: Record<string, string>) => Promise<Answer>
  /** Allows the app, and gives the code. */
  readonly allow: (query?: string) => Promise<string>
}

export function openBrowser(server: TestServer): Browser {
  const cookies = new Map<string, string>()
  async function send(method: string, path: string, call: CallOptions): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await server.api(method, path, { ...call, headers: { ...call.headers, cookie } })
    for (const each of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  const browser: Browser = {
    cookies,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, form, headers = {}) => send('POST', path, { form, headers }),
    async signIn(query = authQuery(), changed = {}) {
      const path = query === '' ? '/login' : `/login?${query}`
      const page = await browser.get(path)
      return browser.post(path, { ...hiddenOf(page), email: 'ann@example.com', password, ...changed })
    },
    async allow(query = authQuery()) {
      const page = await browser.get(`/auth?${query}`)
      const answer = await browser.post(`/auth?${query}`, { ...hiddenOf(page), approve: 'true' })
      return codeOf(answer)
    }
  }
  return browser
}

/** The hidden field of a page's form. */
export function hiddenOf({ text }: Answer): { 'csrf-token': string } {
  return { 'csrf-token': /name="csrf-token" value="([^"]+)"/.exec(text)?.[1] ?? '' }
}

/** The parameters that a redirect brings to the app. */
export function callbackOf({ status, headers }: Answer): Record<string, string> {
  const { location = '' } = headers
  if (status !== 302 || !location.startsWith(`${redirectUri}?`)) throw new Error(`${status} ${location} is no callback`)
  return Object.fromEntries(new URL(location).searchParams)
}

function codeOf(answer: Answer): string {
  const { code } = callbackOf(answer)
  if (code === undefined) throw new Error('the callback has no code')
  return code
}

export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_in: number
}

/** Asks `/api/token`, with JSON. */
export function askToken(server: TestServer, json: Record<string, unknown>): Promise<Answer<Tokens & OauthError>> {
  return server.api('POST', '/api/token', { json })
}

export interface OauthError {
  readonly error: string
  readonly error_description: string
  readonly message: string
  readonly documentation_url: string
}

export function redeem(
  server: TestServer,
  code: string,
  changed: Record<string, unknown> = {}
): Promise<Answer<Tokens & OauthError>> {
  const given = { grant_type: 'authorization_code', code, code_verifier: verifier, client_id: clientId }
  return askToken(server, { ...given, redirect_uri: redirectUri, ...changed })
}

export function refresh(
  server: TestServer,
  refresh_token: string,
  changed: Record<string, unknown> = {}
): Promise<Answer<Tokens & OauthError>> {
  return askToken(server, { grant_type: 'refresh_token', refresh_token, client_id: clientId, ...changed })
}

/** Ann, signed in with a browser that has allowed the app, and the tokens of it. */
export async function signedIn(server: TestServer): Promise<{ browser: Browser; tokens: Tokens; code: string }> {
  const browser = openBrowser(server)
  await browser.signIn()
  const code = await browser.allow()
  const { status, body, text } = await redeem(server, code)
  if (status !== 200) throw new Error(`/api/token answered ${status} ${text}`)
  return { browser, tokens: body, code }
}

/** The status of a call to the API with a token. */
export async function statusOf(server: TestServer, token: string, path = '/api/4.0/user'): Promise<number> {
  return (await server.api('GET', path, { token })).status
}

export const stores = [
  { store: 'memory', open: (options: ServerOptions = {}) => startServer({ seed, ...options }) },
  { store: 'SQLite', open: openOnDisk }
]

async function openOnDisk(options: ServerOptions = {}): Promise<TestServer> {
  const data = await mkdtemp(join(tmpdir(), 'lookerts-oauth-'))
  const server = await startServer({ seed, data, ...options })
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await rm(data, { recursive: true })
    }
  }
}
