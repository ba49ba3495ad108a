import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export const clientId = 'my.app'

export interface Entry {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** One login of a user: its tokens die together. */
interface Login {
  accessToken: string
  refreshToken: string
  isOver: boolean
}

/** The part of Looker that gives OAuth tokens, strict: a code and a refresh token count once. */
export class StubOAuth {
  readonly journal: Entry[] = []
  readonly logins: Login[] = []
  /** Refresh tokens that came a second time. */
  readonly reused: string[] = []
  url = ''
  expiresInSeconds: number | undefined = 3600
  /** Whether each refresh gives another refresh token. */
  isRotating = true
  delayMs = 0
  fault: (entry: Entry) => Answer | undefined = () => undefined
  readonly #codes = new Map<string, URLSearchParams>()
  readonly #used = new Set<string>()
  #made = 0

  sent(what: string): Entry[] {
    return this.journal.filter(({ method, path }) => `${method} ${path}` === what)
  }

  /** What the browser of a user who allows the app does: gives the address it is sent back to. */
  async authorize(url: string): Promise<string> {
    const response = await fetch(url, { redirect: 'manual' })
    return response.headers.get('location') ?? `status ${response.status}`
  }

  /** Begins a login without a browser. */
  grant(): Login {
    const login = { accessToken: this.#make('access'), refreshToken: this.#make('refresh'), isOver: false }
    this.logins.push(login)
    return login
  }

  async handle(request: IncomingMessage): Promise<Answer> {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '', this.url)
    const { method = '', headers } = request
    const entry: Entry = { method, path, query, headers, body: await text(request) }
    this.journal.push(entry)
    if (this.delayMs) await new Promise((resolve) => setTimeout(resolve, this.delayMs))
    return this.fault(entry) ?? this.#answer(entry)
  }

  #answer({ method, path, query, headers, body }: Entry): Answer {
    if (method === 'GET' && path === '/auth') return this.#authorize(query)
    if (method === 'POST' && path === '/api/token') return this.#token(JSON.parse(body) as Record<string, string>)
    const accessToken = headers.authorization?.replace('Bearer ', '')
    const login = this.logins.find((each) => !each.isOver && each.accessToken === accessToken)
    if (method === 'DELETE' && path === '/api/logout') {
      if (login) login.isOver = true
      return login ? { status: 204 } : json(404, { message: 'Not found', documentation_url: '' })
    }
    return login ? json(200, { id: '1' }) : json(401, { message: 'Requires authentication.', documentation_url: '' })
  }

  #authorize(query: URLSearchParams): Answer {
    const code = this.#make('code')
    this.#codes.set(code, query)
    const location = new URL(query.get('redirect_uri')!)
    location.searchParams.set('code', code)
    location.searchParams.set('state', query.get('state')!)
    return { status: 302, headers: { location: location.href } }
  }

  #token(given: Record<string, string>): Answer {
    if (given.grant_type === 'refresh_token') return this.#refresh(given.refresh_token!)
    const asked = this.#codes.get(given.code!)
    this.#codes.delete(given.code!)
    const challenge = createHash('sha256')
      .update(given.code_verifier ?? '')
      .digest('base64url')
    const isRight =
      given.grant_type === 'authorization_code' &&
      asked?.get('code_challenge') === challenge &&
      asked.get('code_challenge_method') === 'S256' &&
      asked.get('redirect_uri') === given.redirect_uri &&
      asked.get('client_id') === given.client_id
    return isRight ? this.#tokens(this.grant()) : json(400, { error: 'invalid_grant', error_description: 'Bad code' })
  }

  #refresh(refreshToken: string): Answer {
    if (this.#used.has(refreshToken)) this.reused.push(refreshToken)
    const login = this.logins.find((each) => !each.isOver && each.refreshToken === refreshToken)
    if (!login) return json(400, { error: 'invalid_grant', error_description: 'Dead' })
    login.accessToken = this.#make('access')
    if (!this.isRotating) return this.#tokens({ ...login, refreshToken: undefined })
    this.#used.add(refreshToken)
    login.refreshToken = this.#make('refresh')
    return this.#tokens(login)
  }

  #tokens({ accessToken, refreshToken }: { accessToken: string; refreshToken: string | undefined }): Answer {
    const expires_in = this.expiresInSeconds
    return json(200, { access_token: accessToken, token_type: 'Bearer', expires_in, refresh_token: refreshToken })
  }

  #make(kind: string): string {
    return `canary-${kind}-${++this.#made}`
  }
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

/** Starts a stub that ends with the test. */
export async function startStubOAuth(): Promise<StubOAuth> {
  const stub = new StubOAuth()
  const server = createServer((request, response) => {
    stub.handle(request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.destroy()
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => close(server))
  return stub
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
