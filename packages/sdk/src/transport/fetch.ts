import { LookerNetworkError, LookerTimeoutError } from '../errors.ts'
import { limitsFor } from '../limits.ts'
import { redacting } from '../redact.ts'
import { describe, type ApiRequest, type Limits } from '../request.ts'
import type { ApiResponse } from '../response.ts'

/**
 * Sends a request and gives its answer: the whole of it, or its stream where one is asked for. Follows no redirect.
 * @throws {LookerNetworkError} when no answer comes, or not all of it.
 */
export interface Transport {
  (request: ApiRequest, signal: AbortSignal): Promise<ApiResponse>
  /** Frees the connections that nobody uses. */
  readonly close?: () => void
}

/** The part of `fetch` that is used; `createServer().fetch` fits too. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A transport over `fetch`: browsers, edge runtimes, Deno, Bun, Node. It cannot limit the connect alone. */
export function fetchTransport(fetch: Fetch, limits?: Partial<Limits>): Transport {
  return async (request, signal) => {
    const { url, method, headers, body = null } = request
    const { firstByteMs, idleMs } = limitsFor(request, limits)
    const silence = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const allow = (ms: number): void => {
      clearTimeout(timer)
      if (ms < Infinity) timer = setTimeout(() => silence.abort(tooSilent(request, ms)), ms)
    }
    // A fetch that does not listen to its signal must leave no timer behind either.
    signal.addEventListener('abort', () => allow(Infinity))
    try {
      allow(firstByteMs)
      const both = AbortSignal.any([signal, silence.signal])
      const answer = await fetch(url, { method, headers, body, redirect: 'manual', signal: both })
      const { status } = answer
      const head = { status, headers: Object.fromEntries(answer.headers), redact: redacting(request) }
      const stream = answer.body && watched(answer.body, idleMs, allow)
      if (request.stream && answer.ok && stream) return { ...head, body: new Uint8Array(), stream }
      return { ...head, body: new Uint8Array(await new Response(stream).arrayBuffer()) }
    } catch (cause) {
      throw cause instanceof LookerTimeoutError ? cause : toNetworkError(request, cause as Failure)
    } finally {
      allow(Infinity)
    }
  }
}

/** Passes a stream on; its time counts only while a piece is waited for. */
function watched(stream: Bytes, idleMs: number, allow: (ms: number) => void): Bytes & Pieces {
  const reader = stream.getReader()
  const passed: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      allow(idleMs)
      const { value } = await reader.read().finally(() => allow(Infinity))
      if (value) controller.enqueue(value)
      else controller.close()
    },
    cancel: (reason) => reader.cancel(reason)
  }
  return new ReadableStream(passed, { highWaterMark: 0 }) as Bytes & Pieces
}

type Bytes = ReadableStream<Uint8Array>
type Pieces = NonNullable<ApiResponse['stream']>

/** Node hides the reason, such as ECONNREFUSED, in the cause. */
type Failure = Error & { cause?: { code?: string; syscall?: string } }

function toNetworkError(request: ApiRequest, cause: Failure): LookerNetworkError {
  const { code, syscall } = cause.cause ?? {}
  const reason = code ?? `${cause}`
  const isUnsent = syscall === 'connect' || /CONNREFUSED|NOTFOUND|EAI_|CONNECT_T/.test(reason)
  return new LookerNetworkError(`${describe(request)} got no answer: ${reason}`, { cause, isUnsent })
}

function tooSilent(request: ApiRequest, ms: number): LookerTimeoutError {
  return new LookerTimeoutError(`${describe(request)} got no byte for ${ms} ms`, ms)
}
