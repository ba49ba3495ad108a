import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { LookerError, LookerNetworkError, LookerTimeoutError } from '../errors.ts'
import { redacting } from '../redact.ts'
import { isRepeatable } from '../repeatable.ts'
import { describe, type ApiRequest, type Limits } from '../request.ts'
import type { ApiResponse } from '../response.ts'
import { handOver, type HandOverOptions } from './node-agent.ts'
import { readWhole, toBodyHead, toStream } from './node-body.ts'
import type { Connection } from './node-connection.ts'
import { refusal } from './node-dial.ts'
import { explain, harmless } from './node-failure.ts'
import { toHeaderList, toHeaders, toKeepAliveSeconds } from './node-headers.ts'
import type { Pool, Taker } from './node-pool.ts'
import type { Proxy } from './node-route.ts'
import type { Watch, Watched } from './node-watch.ts'

/** A request, what it is sent with, and where its outcome goes. */
export interface Errand {
  readonly request: ApiRequest
  readonly signal: AbortSignal
  /** Path and query. */
  readonly path: string
  readonly pool: Pool
  readonly watch: Watch
  readonly maxResponseBytes: number
  readonly resolve: (response: ApiResponse) => void
  readonly reject: (error: unknown) => void
}

/** Longer bodies can leave in several parts, so that a failed write proves nothing. */
const longestSingleWrite = 8 * 1024

/** One request on its way, from the wait for a connection to the end of the answer. */
export class Exchange implements Taker, Watched, EventListenerObject {
  readonly isRepeatable: boolean
  place = -1
  readonly #errand: Errand
  readonly #isSmall: boolean
  #connection: Connection | undefined
  #call: ClientRequest | undefined
  #stream: Readable | undefined
  #isOver = false
  #isAnswered = false
  /** The server may have processed it before its connection failed and it was sent again. */
  #isMaybeDone = false
  /** What it waits for at the moment, and until when. */
  #stage: keyof Limits = 'connectMs'
  #deadlineMs = Infinity
  #bytesRead = 0

  constructor(errand: Errand) {
    this.#errand = errand
    const { operation, body = '' } = errand.request
    this.isRepeatable = isRepeatable(operation)
    this.#isSmall = Buffer.byteLength(body) <= longestSingleWrite
  }

  begin(): void {
    this.#errand.signal.addEventListener('abort', this)
    if (this.#errand.request.limits) this.#errand.watch.add(this)
    this.#errand.pool.acquire(this)
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.#end(this.#errand.signal.reason as Error)
  }

  take(connection: Connection): void {
    this.#connection = connection
    if (connection.socket) this.onOpen(connection.socket)
    else this.#enter('connectMs')
  }

  onDialFailure(cause: Error): void {
    if (cause instanceof TypeError) return this.#end(cause)
    const message = `${describe(this.#errand.request)} got no connection: ${cause.message}`
    this.#end(new LookerNetworkError(message, { cause: cause.cause ?? cause, isUnsent: true }))
  }

  onOpen(socket: Socket): void {
    const { request, path, pool } = this.#errand
    const { method, body } = request
    this.#bytesRead = socket.bytesRead
    let call: ClientRequest
    try {
      const headers = toHeaderList(request, pool.route)
      const options: HandOverOptions = { method, path: pool.route.pathPrefix + path, headers, agent: handOver, socket }
      call = this.#call = httpRequest(options)
    } catch (error) {
      return this.#end(error as Error)
    }
    call.on('response', (answer) => this.#read(answer))
    call.on('error', (error) => call === this.#call && this.#break(error))
    call.end(body)
    if (this.#isSmall) return this.#enter('firstByteMs')
    this.#deadlineMs = Infinity
    call.on('finish', () => this.#isAnswered || this.#enter('firstByteMs'))
  }

  onClose(): void {
    if (!this.#isAnswered) this.#break(Object.assign(new Error('closed'), { code: 'ECONNRESET' }))
  }

  isOverdue(nowMs: number): boolean {
    if (this.#stage === 'idleMs') {
      const { bytesRead } = this.#connection!.socket!
      const isConsumerSlow = (this.#stream?.readableLength ?? 0) > 0
      if (bytesRead !== this.#bytesRead || isConsumerSlow) {
        this.#bytesRead = bytesRead
        this.#enter('idleMs', nowMs)
      }
    }
    return nowMs >= this.#deadlineMs
  }

  expire(): void {
    const { request, pool } = this.#errand
    const { name } = pool.route.target
    const stage = this.#stage
    const ms = request.limits![stage]!
    const what = {
      connectMs: `got no connection to ${name} within ${ms} ms`,
      firstByteMs: `got no answer from ${name} within ${ms} ms`,
      idleMs: `got nothing more of the answer from ${name} for ${ms} ms`
    }[stage]
    const message = `${describe(request)} ${what} (limits.${stage})`
    this.#end(new LookerTimeoutError(message, ms, { isUnsent: stage === 'connectMs' }))
  }

  #enter(stage: keyof Limits, nowMs?: number): void {
    const { limits } = this.#errand.request
    if (!limits) return
    this.#stage = stage
    this.#deadlineMs = (nowMs ?? performance.now()) + (limits[stage] ?? Infinity)
  }

  #read(answer: IncomingMessage): void {
    const { request, pool, maxResponseBytes } = this.#errand
    const { statusCode: status = 0, rawHeaders } = answer
    this.#isAnswered = true
    this.#enter('idleMs')
    answer.on('error', (error) => this.#break(error))
    answer.on('end', () => this.#leave())
    const headers = toHeaders(rawHeaders)
    this.#connection!.keepAliveSeconds = toKeepAliveSeconds(headers['keep-alive'])
    try {
      if (status === 407 && pool.route.proxy) throw this.#refusal(pool.route.proxy)
      const head = toBodyHead(request, status, headers)
      if (request.stream && status >= 200 && status < 300) this.#handOut(toStream(answer, head), status, headers)
      else {
        readWhole(answer, head, maxResponseBytes, (error, body) =>
          error ? this.#break(error) : this.#finish({ status, headers, body: body!, redact: this.#redact })
        )
      }
    } catch (error) {
      this.#end(error as Error)
    }
  }

  #handOut(stream: Readable, status: number, headers: ApiResponse['headers']): void {
    this.#stream = stream
    const destroy = stream.destroy.bind(stream)
    stream.destroy = (error) => destroy(error && this.#toError(error))
    stream.on('close', () => this.#release())
    this.#errand.resolve(this.#told({ status, headers, body: new Uint8Array(), stream, redact: this.#redact }))
  }

  readonly #redact = <T>(value: T): T => redacting(this.#errand.request)(value)

  #finish(response: ApiResponse): void {
    if (this.#isOver) return
    this.#release()
    this.#errand.resolve(this.#told(response))
  }

  #told(response: ApiResponse): ApiResponse {
    return this.#isMaybeDone ? { ...response, isMaybeDone: true } : response
  }

  /** The answer has come: its connection is free for others. */
  #leave(): void {
    if (!this.#call!.writableFinished) this.#connection?.close()
    this.#connection = undefined
    this.#errand.watch.delete(this)
  }

  /** The connection failed. */
  #break(error: Error): void {
    if (this.#isOver) return
    const { isReused = false, socket } = this.#connection ?? {}
    const isSilent = !this.#isAnswered && socket?.bytesRead === this.#bytesRead
    const isUnsent = isSilent && this.#isSmall && (error as NodeJS.ErrnoException).syscall === 'write'
    if (isReused && isSilent && (this.isRepeatable || isUnsent)) this.#retry(isUnsent)
    else this.#end(this.#toError(error, isUnsent))
  }

  /** Servers close idle connections at the very moment when they are used; a new one can fail only for good. */
  #retry(isUnsent: boolean): void {
    this.#isMaybeDone ||= !isUnsent
    const dead = this.#connection!
    dead.user = undefined
    this.#call = undefined
    this.#deadlineMs = Infinity
    this.#errand.pool.acquireFresh(this)
    dead.close()
  }

  #toError(error: Error, isUnsent = false): Error {
    const { request, signal, pool } = this.#errand
    if (error instanceof LookerError || error === signal.reason) return error
    const { name, isTls } = pool.route.target
    const what = `${describe(request)} got no ${this.#isAnswered ? 'whole ' : ''}answer`
    const reason = explain(error, name, isTls)
    return new LookerNetworkError(`${what}: ${reason}`, { cause: harmless(error), isUnsent })
  }

  #refusal(proxy: Proxy): LookerNetworkError {
    const message = `${describe(this.#errand.request)} got no answer: ${refusal(proxy, 407)}`
    return new LookerNetworkError(message, { isUnsent: true })
  }

  #end(error: Error): void {
    if (this.#isOver) return
    this.#release()
    this.#errand.pool.forget(this)
    this.#connection?.close()
    if (this.#isMaybeDone && error instanceof LookerNetworkError) Object.assign(error, { isUnsent: false })
    if (this.#stream) this.#stream.destroy(error)
    else this.#errand.reject(error)
  }

  #release(): void {
    this.#isOver = true
    this.#errand.signal.removeEventListener('abort', this)
    this.#errand.watch.delete(this)
  }
}
