import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server as HttpServer } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import type { Operation } from 'lookerts'
import { onTestFinished } from 'vitest'
import type { ApiRequest, Limits } from '../../src/request.ts'
import type { ApiResponse } from '../../src/response.ts'
import { nodeTransport, type NodeTransport, type NodeTransportOptions } from '../../src/transport/node.ts'

export const token = 'secretTokenOfTheTests0123456789abcdefghi'

export const get: Operation = { id: 'me', version: '4.0', method: 'GET', path: '/user' }
export const post: Operation = { id: 'create_user', version: '4.0', method: 'POST', path: '/users', body: 'json' }

/** A server on loopback that ends with the test. */
export interface Wire {
  readonly origin: string
  readonly port: number
  /** The connections that are open. */
  readonly sockets: Set<Socket>
  /** How many connections there have been. */
  opened: number
  readonly server: Server
}

/** A transport without the proxy of this machine's environment. */
export function transportWith(options: NodeTransportOptions = {}): NodeTransport {
  const transport = nodeTransport({ proxy: false, ...options })
  onTestFinished(() => transport.close())
  return transport
}

export interface Ask {
  readonly operation?: Operation
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly limits?: Partial<Limits>
  readonly stream?: true
  readonly signal?: AbortSignal
}

/** Sends one request with a token. */
export function ask(transport: NodeTransport, origin: string, given: Ask = {}): Promise<ApiResponse> {
  const { operation = get, path = '/api/4.0/user', signal = new AbortController().signal, headers, ...rest } = given
  const all = { authorization: `Bearer ${token}`, ...headers }
  const request: ApiRequest = { operation, method: operation.method, url: origin + path, headers: all, ...rest }
  return transport(request, signal)
}

export function textOf({ body }: ApiResponse): string {
  return new TextDecoder().decode(body)
}

export async function failureOf(work: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const outcome = await work.then(
    () => 'no error',
    (error: unknown) => error
  )
  if (outcome instanceof Error) return outcome as Error & Record<string, unknown>
  throw new Error('it did not fail')
}

export async function serve(handle: RequestListener, options: object = {}): Promise<Wire & { server: HttpServer }> {
  const server = createServer(options, handle)
  return Object.assign(await started(server), { server })
}

export async function serveTls(name: string, handle: RequestListener, options: ServerOptions = {}): Promise<Wire> {
  const server = createTlsServer({ cert: pem(name), key: pem(`${name}.key`), ...options }, handle)
  const wire = await started(server)
  return Object.assign(wire, { origin: wire.origin.replace('http:', 'https:') })
}

/** A server that speaks whatever a test wants. */
export function serveRaw(handle: (socket: Socket) => void): Promise<Wire> {
  return started(createTcpServer(handle))
}

/** A server that answers every request with the same bytes; `then` is called when they are written. */
export function serveBytes(bytes: string | Buffer, then: (socket: Socket) => void = () => undefined): Promise<Wire> {
  return serveRaw((socket) => {
    socket.on('data', () => socket.write(bytes, 'latin1', () => then(socket)))
  })
}

/** An address where nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

export function pem(name: string): Buffer {
  return readFileSync(new URL(`certificates/${name}.pem`, import.meta.url))
}

async function started(server: Server): Promise<Wire> {
  const port = await listen(server)
  const wire: Wire = { origin: `http://127.0.0.1:${port}`, port, sockets: new Set(), opened: 0, server }
  server.on('connection', (socket: Socket) => {
    wire.opened++
    wire.sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => wire.sockets.delete(socket))
  })
  onTestFinished(async () => {
    for (const socket of wire.sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return wire
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
