import { tooManyRequests } from '../errors.ts'
import { createRecent, type Recent } from './recent.ts'

/** How many failures in a row lock one API key for one address. Source: behaviour 1.9, the vendor's lockout. */
const mostFailures = 4
const lockMs = 5 * 60_000
/** How many failures with whatever keys lock an address for keys that have never succeeded from it. */
const mostFailuresOfAddress = 100
/** So many are remembered; past it the oldest are forgotten. */
const entries = 25_000

interface Failures {
  count: number
  lastAtMs: number
}

/**
 * Slows down guessing. An API key that failed four times in a row from an address is refused from there for five
 * minutes, even with the right secret; from any other address it still works.
 */
export interface Throttle {
  /** @throws {ApiError} 429 while the key is locked for the address. */
  check(clientId: string, address: string): void
  failed(clientId: string, address: string): void
  succeeded(clientId: string, address: string): void
}

/** Makes a throttle that remembers in this process only. `now` is the time in milliseconds. */
export function createThrottle(now: () => number): Throttle {
  const pairs = createRecent<Failures>(entries)
  const addresses = createRecent<Failures>(entries)
  const known = createRecent<true>(entries)

  return {
    check(clientId, address) {
      if (addresses.isEmpty) return
      const pair = pairOf(clientId, address)
      refuseIfLocked(pairs.get(pair), mostFailures, now())
      if (!known.get(pair)) refuseIfLocked(addresses.get(address), mostFailuresOfAddress, now())
    },
    failed(clientId, address) {
      count(pairs, pairOf(clientId, address), now())
      count(addresses, address, now())
    },
    succeeded(clientId, address) {
      const pair = pairOf(clientId, address)
      pairs.delete(pair)
      if (!known.get(pair)) known.set(pair, true)
    }
  }
}

/** A client id may be as long as a request; what is kept of it is not. */
function pairOf(clientId: string, address: string): string {
  return `${address} ${clientId.length > 40 ? `${clientId.slice(0, 40)}…${clientId.length}` : clientId}`
}

function refuseIfLocked(failures: Failures | undefined, most: number, nowMs: number): void {
  if (!failures || failures.count < most) return
  const leftMs = failures.lastAtMs + lockMs - nowMs
  if (leftMs > 0) throw tooManyRequests(Math.ceil(leftMs / 1000))
}

function count(all: Recent<Failures>, key: string, nowMs: number): void {
  const before = all.get(key)
  const isRecent = before && nowMs - before.lastAtMs < lockMs
  all.set(key, { count: (isRecent ? before.count : 0) + 1, lastAtMs: nowMs })
}
