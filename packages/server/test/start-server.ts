import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createServer, type ApiKey, type LogEvent, type LookerServer, type ServerOptions } from '../src/index.ts'

export const versions = ['3.0', '3.1', '4.0'] as const

export type Version = (typeof versions)[number]

/** An answer as it came over HTTP. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The JSON of the answer; undefined for none. */
  readonly body: Body
}

export interface CallOptions {
  readonly token?: string
  readonly form?: ApiKey | Readonly<Record<string, string>> | string
  readonly json?: unknown
  /** A body as it is, with whatever content type the headers name. */
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string | string[]>>
}

/** A server in this process with a clock of its own that listens on a port of its own. */
export interface TestServer extends AsyncDisposable {
  readonly server: LookerServer
  readonly url: string
  readonly port: number
  /** The key of the first admin. */
  readonly key: ApiKey
  /** Stands still unless a test moves it. */
  readonly clock: { nowMs: number }
  readonly events: LogEvent[]
  /** Sends one request over HTTP; the path goes out as it is. */
  readonly api: <Body = Record<string, unknown>>(
    method: string,
    path: string,
    options?: CallOptions
  ) => Promise<Answer<Body>>
  /** Logs in and gives the token; as the first admin without a key. */
  readonly login: (key?: ApiKey, version?: Version) => Promise<string>
  /** Makes a user with an API key, and logs in. */
  readonly makeUser: (body?: object) => Promise<{ id: string; key: ApiKey; keyId: string; token: string }>
  /** Writes bytes to a new connection and gives all that comes back until it ends, 2 seconds at most. */
  readonly raw: (...texts: (string | Buffer)[]) => Promise<RawAnswer>
}

export interface RawAnswer {
  readonly text: string
  readonly statuses: readonly number[]
  /** The server ended the connection. */
  readonly isEnded: boolean
}

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const clock = { nowMs: Date.UTC(2026, 0, 2, 3, 4, 5, 678) }
  const events: LogEvent[] = []
  const server = createServer({ now: () => clock.nowMs, log: (event) => events.push(event), ...options })
  const { url, port } = await server.listen({ port: 0 })
  const key = (await server.ready()) ?? { client_id: '', client_secret: '' }
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })

  const api: TestServer['api'] = (method, path, call = {}) => sendTo(agent, url, method, path, call)

  async function login({ client_id, client_secret }: ApiKey = key, version: Version = '4.0'): Promise<string> {
    const form = { client_id, client_secret }
    const { status, body, text } = await api<{ access_token: string }>('POST', `/api/${version}/login`, { form })
    if (status !== 200) throw new Error(`login answered ${status} ${text}`)
    return body.access_token
  }

  async function makeUser(body: object = {}): Promise<{ id: string; key: ApiKey; keyId: string; token: string }> {
    const token = await login()
    const { id } = (await api<{ id: string }>('POST', '/api/4.0/users', { token, json: body })).body
    const made = await api<ApiKey & { id: string }>('POST', `/api/4.0/users/${id}/credentials_api3`, { token })
    const { client_id, client_secret, id: keyId } = made.body
    return { id, keyId, key: { client_id, client_secret }, token: await login({ client_id, client_secret }) }
  }

  return {
    server,
    url,
    port,
    key,
    clock,
    events,
    api,
    login,
    makeUser,
    raw: (...texts) => sendRaw(port, texts),
    async [Symbol.asyncDispose]() {
      agent.destroy()
      await server.close()
    }
  }
}

/** Sends one request over HTTP. */
export function sendTo<Body>(
  agent: Agent,
  url: string,
  method: string,
  path: string,
  call: CallOptions
): Promise<Answer<Body>> {
  const { body, headers } = toMessage(call)
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, hostname, port, method, path, headers }, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => (text += chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const { statusCode: status = 0, headers } = incoming
        resolve({ status, headers, text, body: (isJson(headers, text) ? JSON.parse(text) : undefined) as Body })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** Makes the headers and the body of a request. */
export function toMessage({ token, form, json, body, headers = {} }: CallOptions): {
  body: string | Buffer
  headers: Record<string, string | string[] | number>
} {
  const text = body ?? (form !== undefined ? toForm(form) : json !== undefined ? JSON.stringify(json) : '')
  const type = form !== undefined ? 'application/x-www-form-urlencoded' : 'application/json'
  return {
    body: text,
    headers: {
      ...(form !== undefined || json !== undefined ? { 'content-type': type } : {}),
      ...(token !== undefined ? { authorization: `Bearer ${token}` } : {}),
      ...(text.length > 0 ? { 'content-length': Buffer.byteLength(text) } : {}),
      ...headers
    }
  }
}

function toForm(form: NonNullable<CallOptions['form']>): string {
  return typeof form === 'string' ? form : new URLSearchParams({ ...form }).toString()
}

function isJson(headers: IncomingHttpHeaders, text: string): boolean {
  return text !== '' && /^application\/json\b/.test(headers['content-type'] ?? '')
}

/** Writes bytes to a new connection and gives all that comes back until it ends, 2 seconds at most. */
export async function sendRaw(port: number, texts: readonly (string | Buffer)[]): Promise<RawAnswer> {
  const socket = await opened(port)
  let text = ''
  let isEnded = false
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => (text += chunk))
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close']) {
      socket.on(event, () => {
        isEnded = true
        resolve()
      })
    }
  })
  for (const each of texts) socket.write(each)
  await Promise.race([ended, sleep(2_000)])
  socket.destroy()
  return { text, isEnded, statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)) }
}

/** Opens a connection that tests write to themselves; broken ones are no error of the test. */
export function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
  })
}
