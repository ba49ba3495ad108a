import type { Transport } from './transport/fetch.ts'

/**
 * Stands around every request on its way to the wire, those of the session itself included: it can change the request
 * or the answer, time it, log it, or answer itself. It is called once and gives what takes the place of `next`.
 *
 * Each attempt passes it. Whoever logs a request must leave out its `authorization` and, of a login, its body.
 * @example const timing: Middleware = (next) => async (request, signal) => { …; return next(request, signal) }
 */
export type Middleware = (next: Transport) => Transport
