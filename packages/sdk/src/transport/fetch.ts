import { LookerNetworkError } from '../errors.ts'
import { redacting } from '../redact.ts'
import { describe, type ApiRequest } from '../request.ts'
import type { ApiResponse } from '../response.ts'

/** Sends a request and reads the whole answer. Follows no redirect. */
export type Transport = (request: ApiRequest, signal: AbortSignal) => Promise<ApiResponse>

/** The part of `fetch` that is used; `createServer().fetch` fits too. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Node hides the reason, such as ECONNREFUSED, in the cause. */
type Failure = Error & { cause?: { code?: string } }

/** A transport over `fetch`: browsers, edge runtimes, Deno, Bun, Node. */
export function fetchTransport(fetch: Fetch): Transport {
  return async (request, signal) => {
    const { url, method, headers, body } = request
    try {
      const answer = await fetch(url, { method, headers, body: body ?? null, redirect: 'manual', signal })
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: new Uint8Array(await answer.arrayBuffer()),
        redact: redacting(request)
      }
    } catch (cause) {
      const reason = (cause as Failure).cause?.code ?? `${cause as Error}`
      throw new LookerNetworkError(`${describe(request)} got no answer: ${reason}`, { cause })
    }
  }
}
