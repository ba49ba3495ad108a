import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { ApiError, badRequest } from '../errors.ts'
import { andThen, type Later } from '../storage/later.ts'
import type { Settings } from '../options.ts'
import { answerBrokenRequest } from './broken.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { isAllowedHost, isLoopbackHost } from './hosts.ts'
import { limits } from './limits.ts'
import { toErrorResponse } from './respond.ts'

/** Where a server listens. */
export interface ListenOptions {
  /** 127.0.0.1 by default: this machine only. */
  host?: string
  /** 19999 by default, Looker's API port; 0 for any that is free. */
  port?: number
}

/** A server that listens. */
export interface Listener {
  readonly url: string
  readonly host: string
  readonly port: number
  close(): Promise<void>
}

type Handle = (request: HttpRequest) => Later<HttpResponse>

/** What decides about each request before it is read. */
interface Door {
  readonly handle: Handle
  readonly publicUrl: string | undefined
  readonly checksHost: boolean
  /** The last Host that was let in; nearly all requests bring the same one. */
  knownHost: string
  isClosing: boolean
}

/**
 * Listens for HTTP.
 * @throws {Error} when the address is taken or not this machine's; {TypeError} for plain HTTP to the public.
 */
export async function listenOn(
  handle: Handle,
  settings: Settings,
  { host = '127.0.0.1', port = 19_999 }: ListenOptions = {}
): Promise<Listener> {
  const isLocal = isLoopbackHost(host)
  if (settings.mode === 'serve' && !isLocal && !settings.allowInsecureHttp) {
    throw new TypeError(
      `${host} can be reached from other machines and plain HTTP shows every secret on the way; put a TLS proxy before the server, or allow insecure HTTP`
    )
  }
  const { mode, publicUrl } = settings
  const door: Door = {
    handle,
    publicUrl,
    checksHost: mode === 'emulator' && isLocal,
    knownHost: '127.0.0.1',
    isClosing: false
  }
  const server = createServer(nodeOptions, (message, response) => receive(door, message, response))
  const sockets = new Set<Socket>()
  server.maxConnections = limits.connections
  server.on('clientError', answerBrokenRequest)
  server.on('checkExpectation', (_, response: ServerResponse) =>
    refuse(response, new ApiError(417, 'Expectation Failed'))
  )
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await started(server, host, port)
  const { address, family, port: actualPort } = server.address() as AddressInfo
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}`
  return { url, host: address, port: actualPort, close: () => closed(server, door, sockets) }
}

const nodeOptions: ServerOptions = {
  maxHeaderSize: limits.headerBytes,
  headersTimeout: limits.headersTimeoutMs,
  requestTimeout: limits.requestTimeoutMs,
  keepAliveTimeout: limits.keepAliveTimeoutMs,
  connectionsCheckingInterval: limits.checkEveryMs,
  // Whatever the process was started with: a lenient parser lets requests be smuggled past a proxy.
  insecureHTTPParser: false,
  // `refusalOf` answers it in the API's shape.
  requireHostHeader: false
}

function receive(door: Door, message: IncomingMessage, response: ServerResponse): void {
  const refusal = refusalOf(door, message)
  if (refusal) return refuse(response, refusal)
  const { 'content-length': length, 'transfer-encoding': encoding } = message.headers
  if (encoding === undefined && (length === undefined || length === '0')) return answer(door, message, '', response)
  readBody(message, (body) => {
    if (body === undefined) refuse(response, new ApiError(413, `The body is larger than ${limits.bodyBytes} bytes`))
    else answer(door, message, body, response)
  })
}

/** Answers what is not worth more, and ends the connection: what follows on it may not be what it seems. */
function refuse(response: ServerResponse, refusal: ApiError): void {
  response.shouldKeepAlive = false
  send(response, toErrorResponse(refusal))
}

function refusalOf(door: Door, { url = '', headers, rawHeaders, httpVersion }: IncomingMessage): ApiError | undefined {
  if (url.length > limits.targetCharacters)
    return new ApiError(414, `The URL is longer than ${limits.targetCharacters} characters`)
  if (!url.startsWith('/')) return badRequest('The request must name a path')
  if (headers.host === undefined && httpVersion === '1.1') return badRequest('The Host header is missing')
  const twice = headerThatComesTwice(rawHeaders)
  if (twice !== undefined) return badRequest(`The ${twice} header stands twice`)
  const { host } = headers
  if (door.checksHost && host !== door.knownHost) {
    if (host === undefined || !isAllowedHost(host, door.publicUrl)) {
      return new ApiError(403, 'The emulator answers only to the names of this machine, such as 127.0.0.1')
    }
    door.knownHost = host
  }
  return undefined
}

/** Of these two Node keeps the first, and a proxy before it may have read the second. */
function headerThatComesTwice(rawHeaders: readonly string[]): string | undefined {
  let hosts = 0
  let authorizations = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
    else if (name.length === 13 && name.toLowerCase() === 'authorization') authorizations += 1
  }
  if (hosts > 1) return 'Host'
  return authorizations > 1 ? 'Authorization' : undefined
}

/** Gives the whole body, or undefined as soon as it is too large; what comes after that is not kept. */
function readBody(message: IncomingMessage, done: (body: string | undefined) => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  message.on('data', (chunk: Buffer) => {
    const before = bytes
    bytes += chunk.length
    if (bytes <= limits.bodyBytes) chunks.push(chunk)
    else if (before <= limits.bodyBytes) done(undefined)
  })
  message.on('end', () => {
    if (bytes <= limits.bodyBytes) done(chunks.length === 1 ? chunks[0]!.toString() : Buffer.concat(chunks).toString())
  })
}

function answer(door: Door, message: IncomingMessage, body: string, response: ServerResponse): void {
  const { method = 'GET', url: target = '/', headers, socket } = message
  void andThen(door.handle({ method, target, headers, body, address: socket.remoteAddress ?? '' }), (answered) => {
    if (door.isClosing) response.shouldKeepAlive = false
    send(response, answered)
  })
}

function send(response: ServerResponse, { status, headers, body, bytes }: HttpResponse): void {
  if (response.headersSent) return
  // Node takes headers as a list several times faster than as an object.
  const list: string[] = []
  for (const name in headers) list.push(name, headers[name]!)
  const content = bytes ?? body ?? ''
  const length = Buffer.byteLength(content)
  if (bytes || body !== null) list.push('content-length', String(length))
  response.writeHead(status, list)
  // A text of as many bytes as characters is ASCII, which is the same in both, and the quicker one to send as Latin-1.
  response.end(content, length === content.length ? 'latin1' : 'utf8')
}

function started(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closed(server: Server, door: Door, sockets: ReadonlySet<Socket>): Promise<void> {
  door.isClosing = true
  const deadline = setTimeout(() => server.closeAllConnections(), limits.graceMs)
  // Node closes what waits between two requests, but not what was opened ahead of any.
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(deadline)
      resolve()
    })
  })
}
