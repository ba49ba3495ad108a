import {
  Agent,
  createServer,
  request as sendRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { Answer } from '../stub-looker.ts'
import { spoil, type Fault } from './fault.ts'
import { Ledger } from './ledger.ts'

/** One request as it came to the proxy. */
export interface Arrival {
  readonly method: string
  /** Method and path without version and query, such as `POST /login`. */
  readonly name: string
  /** The call that it belongs to: `x-test-id`, or what follows `/things/`. */
  readonly call: string
  readonly body: Buffer
  /** How many requests of this call came before it, and how many of them were carried out. */
  readonly earlier: number
  readonly appliedBefore: number
}

/** Stands between a client and a server, spoils what its `fault` says, and keeps the server's half of the ledger. */
export class FaultProxy {
  readonly ledger: Ledger = new Ledger()
  /** How often each kind of request came, by its name. */
  readonly arrivals = new Map<string, number>()
  /** Connections with a request that is not answered. */
  readonly busy = new Set<Socket>()
  readonly sockets = new Set<Socket>()
  fault: (arrival: Arrival) => Fault | undefined = () => undefined
  readonly #server: Server
  readonly #upstream: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 })
  readonly #idleTimers = new WeakMap<Socket, NodeJS.Timeout>()

  constructor(upstream: string) {
    this.#upstream = upstream
    this.#server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
      this.#handle(request, response).catch(() => request.socket.destroy())
    })
    this.#server.on('connection', (socket) => this.#hold(socket))
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** How many requests of one kind came. */
  count(name: string): number {
    return this.arrivals.get(name) ?? 0
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', 4096, resolve))
  }

  close(): void {
    this.#server.close()
    for (const socket of this.sockets) socket.destroy()
    this.#agent.destroy()
  }

  #hold(socket: Socket): void {
    this.sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => {
      this.sockets.delete(socket)
      this.busy.delete(socket)
    })
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = request
    clearTimeout(this.#idleTimers.get(socket))
    this.busy.add(socket)
    response.on('close', () => this.busy.delete(socket))
    const arrival = this.#note(request, await buffer(request))
    const fault = this.fault(arrival)
    if (fault?.kind === 'reset-unread') return void socket.resetAndDestroy()
    if (fault?.kind === 'answer') return write(response, fault.answer)
    if (fault?.kind === 'raw') return spoil(socket, fault, { status: 200 })
    const answer = await this.#forward(request, arrival.body)
    if (answer.status < 300) this.ledger.apply(arrival.call)
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    if (!fault || fault.kind === 'delay') return write(response, answer)
    if (fault.kind !== 'close-idle') return spoil(socket, fault, answer)
    write(response, answer)
    response.on('close', () =>
      this.#idleTimers.set(
        socket,
        setTimeout(() => socket.destroy(), fault.afterMs)
      )
    )
  }

  #note({ method = '', url = '', headers }: IncomingMessage, body: Buffer): Arrival {
    const path = url.replace(/^\/api\/[\d.]+|\?.*/gs, '')
    const call = headers['x-test-id']?.toString() ?? /\/things\/(\w+)/.exec(path)?.[1] ?? ''
    const name = `${method} ${path}`
    const { arrived: earlier = 0, applied: appliedBefore = 0 } = this.ledger.lines.get(call) ?? {}
    if (!call) this.arrivals.set(name, this.count(name) + 1)
    this.ledger.arrive(call)
    return { method, name, call, body, earlier, appliedBefore }
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const { connection: _, host: __, ...passed } = headers
    return new Promise((resolve, reject) => {
      const request = sendRequest(
        `${this.#upstream}${url}`,
        { method, agent: this.#agent, headers: passed },
        (answer) => {
          const type = answer.headers['content-type']
          const toAnswer = (bytes: Buffer): Answer => ({
            status: answer.statusCode!,
            ...(type && { headers: { 'content-type': type } }),
            ...(bytes.length && { body: bytes.toString() })
          })
          buffer(answer).then(toAnswer).then(resolve, reject)
        }
      )
      request.on('error', reject).end(body)
    })
  }
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body ?? '')
  const length = status === 204 ? {} : { 'content-length': bytes.length }
  response.writeHead(status, { ...headers, ...length }).end(bytes)
}

/** Starts a proxy that ends with the test. It promises no keep-alive time, so that every idle connection may end. */
export async function startFaultProxy(upstream: string): Promise<FaultProxy> {
  const proxy = new FaultProxy(upstream)
  await proxy.listen()
  onTestFinished(() => proxy.close())
  return proxy
}
