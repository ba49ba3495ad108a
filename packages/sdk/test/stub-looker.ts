import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished, vi } from 'vitest'

export const clientId = 'AbCdEfGh12345678IjKl'
export const clientSecret = 'secret-half-of-the-key-1'

/** One request as it came, and what became of it. */
export interface Entry {
  readonly method: string
  /** Path and query, as they stood on the wire. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Of the token, when it was alive: whom it is for, and where it stands. */
  user?: string
  workspace?: string
  /** 0 as long as there is no answer. */
  status: number
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
}

/** What goes wrong with one request. */
export interface Fault {
  delayMs?: number
  until?: Promise<unknown>
  /** Instead of what the server would have said. */
  answer?: Answer
  /** The answer never comes, or stops in the middle. */
  stall?: 'headers' | 'body'
  /** The connection breaks: before the answer, or in the middle of it. */
  reset?: 'headers' | 'body'
}

interface Grant {
  user: string
  workspace: string
  expiresAtMs: number
  maker: string | undefined
  hasServed?: true
}

/** A server on loopback that behaves as Looker does, as far as sessions go. Every other path echoes what it got. */
export class StubLooker {
  readonly journal: Entry[] = []
  readonly grants = new Map<string, Grant>()
  /** Requests that are not answered and whose connection is still open. */
  readonly open = new Set<Entry>()
  expiresInSeconds: number | undefined = 3600
  now: () => number = () => performance.now()
  fault: (entry: Entry) => Fault | undefined = () => undefined
  url = ''
  #made = 0

  /** The requests of one kind, such as `POST /login`; the version and the query do not count. */
  sent(what: string): Entry[] {
    return this.journal.filter((entry) => nameOf(entry) === what)
  }

  /** Ends one token, or all, and the sudo tokens made with them. */
  revoke(token?: string): void {
    for (const [value, { maker }] of this.grants) {
      if (token === undefined || value === token || maker === token) this.grants.delete(value)
    }
  }

  /** The tokens that were given for a user and still live. */
  tokensOf(user: string): string[] {
    return [...this.grants].filter(([, grant]) => grant.user === user).map(([value]) => value)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request
    const body = headers['content-length'] ? await text(request) : ''
    const entry: Entry = { method, url, headers, body, status: 0 }
    this.journal.push(entry)
    this.open.add(entry)
    response.on('close', () => this.open.delete(entry))
    const fault = this.fault(entry) ?? {}
    if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
    await fault.until
    const answer = fault.answer ?? this.#answer(entry)
    entry.status = answer.status
    if (fault.reset === 'headers') request.socket.destroy()
    if (fault.stall === 'headers' || fault.reset === 'headers') return
    const bytes = Buffer.from(answer.body ?? '')
    response.writeHead(answer.status, { ...answer.headers, ...(bytes.length && { 'content-length': bytes.length }) })
    if (!fault.stall && !fault.reset) return void response.end(bytes)
    response.write(bytes.subarray(0, bytes.length / 2), () => fault.reset && request.socket.destroy())
  }

  #answer(entry: Entry): Answer {
    const what = nameOf(entry)
    if (what === 'POST /login') {
      const given = new URLSearchParams(entry.body)
      const isRight = given.get('client_id') === clientId && given.get('client_secret') === clientSecret
      return isRight ? this.#grant('admin') : notFound
    }
    const token = /^(?:Bearer|token) (.+)$/.exec(entry.headers.authorization ?? '')?.[1] ?? ''
    const grant = this.grants.get(token)
    if (!grant || this.now() >= grant.expiresAtMs) return what === 'DELETE /logout' ? notFound : unauthorized
    Object.assign(entry, { user: grant.user, workspace: grant.workspace })
    grant.hasServed = true
    if (what === 'DELETE /logout') return this.grants.delete(token) ? { status: 204 } : notFound
    const user = /^POST \/login\/(\w+)$/.exec(what)?.[1]
    if (user) return user === 'nobody' || grant.maker ? notFound : this.#grant(user, token)
    if (what === 'PATCH /session') grant.workspace = (JSON.parse(entry.body) as { workspace_id: string }).workspace_id
    if (what.endsWith('/session')) return json(200, { workspace_id: grant.workspace, sudo_user_id: null })
    return json(200, { id: grant.user, method: entry.method, url: entry.url, body: entry.body })
  }

  #grant(user: string, maker?: string): Answer {
    const value = `${user}Token${++this.#made}`.padEnd(40, 'x')
    const expiresAtMs = this.now() + (this.expiresInSeconds ?? Infinity) * 1000
    this.grants.set(value, { user, workspace: 'production', expiresAtMs, maker })
    return json(200, { access_token: value, token_type: 'Bearer', expires_in: this.expiresInSeconds })
  }
}

const notFound = json(404, { message: 'Not found', documentation_url: 'https://docs.cloud.google.com/looker/docs/' })
const unauthorized = json(401, {
  message: 'Requires authentication.',
  documentation_url: 'https://docs.cloud.google.com/looker/docs/'
})

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

function nameOf({ method, url }: Entry): string {
  return `${method} ${url.replace(/^\/api\/[\d.]+|\?.*/gs, '')}`
}

/** Waits until a check passes; patient, since other tests can keep the machine busy. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 })
}

/** Starts a stub that ends with the test. */
export async function startStubLooker(): Promise<StubLooker> {
  const looker = new StubLooker()
  const server = createServer(
    (request, response) => void looker.handle(request, response).catch(() => response.destroy())
  )
  const port = await listen(server)
  looker.url = `http://127.0.0.1:${port}`
  onTestFinished(() => close(server))
  return looker
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
