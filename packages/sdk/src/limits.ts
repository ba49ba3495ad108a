import type { ApiRequest, Limits } from './request.ts'

const connectMs = 5_000
/** A server that is silent for longer is taken for dead, unless it runs a query. */
const silenceMs = 30_000

/** How long a request may wait: what the call says, else what the session says, else what its operation may need. */
export function limitsFor({ operation, limits }: ApiRequest, ofSession?: Partial<Limits>): Limits {
  const ms = operation.slow ? Infinity : silenceMs
  return { connectMs, firstByteMs: ms, idleMs: ms, ...ofSession, ...limits }
}
