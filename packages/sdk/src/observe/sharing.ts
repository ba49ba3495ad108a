import type { Middleware } from '../middleware.ts'
import type { ApiRequest } from '../request.ts'
import type { ApiResponse } from '../response.ts'

/** A request that several callers wait for. */
interface Flight {
  readonly answer: Promise<ApiResponse>
  readonly end: AbortController
  waiting: number
}

/**
 * Sends a GET once while the same one, with the same token and headers, is under way: all who ask share its answer or
 * its error. Each gets a body of its own. One who gives up leaves the others their answer; when all have, the request
 * ends. Streams and other methods pass.
 * @example createSession({ …, middleware: [sharing()] })
 */
export function sharing(): Middleware {
  return (next) => {
    const flights = new Map<string, Flight>()

    const begin = (key: string, request: ApiRequest): Flight => {
      const end = new AbortController()
      const answer = next(request, end.signal)
      const flight: Flight = { answer, end, waiting: 0 }
      flights.set(key, flight)
      const forget = (): void => {
        if (flights.get(key) === flight) flights.delete(key)
      }
      // Whoever comes after the abort begins anew, also where the request takes its time to end.
      end.signal.addEventListener('abort', forget)
      answer.then(forget, forget)
      return flight
    }

    return async (request, signal) => {
      if (request.method !== 'GET' || request.stream) return next(request, signal)
      signal.throwIfAborted()
      const { url, headers, body, limits } = request
      const key = JSON.stringify([url, headers, body, limits])
      return join(flights.get(key) ?? begin(key, request), signal)
    }
  }
}

/** Waits for the answer of a flight, unless the signal ends the wait. */
function join(flight: Flight, signal: AbortSignal): Promise<ApiResponse> {
  const isFirst = flight.waiting++ === 0
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      if (--flight.waiting === 0) flight.end.abort(signal.reason)
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', leave)
    flight.answer
      .then((answer) => resolve(isFirst ? answer : { ...answer, body: new Uint8Array(answer.body) }), reject)
      .finally(() => signal.removeEventListener('abort', leave))
  })
}
