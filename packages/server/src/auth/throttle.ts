import { tooManyRequests } from '../errors.ts'
import { createRecent, type Recent } from './recent.ts'

/** How many failures in a row lock one API key for one address. Source: behaviour 1.9, the vendor's lockout. */
const mostFailures = 4
const lockMs = 5 * 60_000
/** How many failures with whatever keys lock an address for keys that have never succeeded from it. */
const mostFailuresOfAddress = 100
/** So many are remembered; past it the oldest are forgotten. */
const entries = 25_000

/** With what somebody failed to log in, and whose it is. */
interface Subject {
  readonly auth_type: 'api' | 'email'
  readonly user_id: string
}

interface Failures {
  count: number
  lastAtMs: number
  /** Absent for what is nobody's. */
  readonly of?: Subject
}

/** What is locked for an address now. */
export interface Lock extends Failures {
  readonly name: string
  readonly address: string
}

/**
 * Slows down guessing. An API key that failed four times in a row from an address is refused from there for five
 * minutes, even with the right secret; from any other address it still works.
 */
export interface Throttle {
  /** @throws {ApiError} 429 while the key is locked for the address. */
  check(clientId: string, address: string): void
  /** Counts a failure; `of` says whose key it is, for those who ask what is locked. */
  failed(clientId: string, address: string, of?: Subject): void
  succeeded(clientId: string, address: string): void
  /** All that is locked now. */
  locks(): Lock[]
  /** Lets what is locked be tried again. */
  unlock(name: string): void
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
    failed(clientId, address, of) {
      count(pairs, pairOf(clientId, address), now(), of)
      count(addresses, address, now())
    },
    succeeded(clientId, address) {
      const pair = pairOf(clientId, address)
      pairs.delete(pair)
      if (!known.get(pair)) known.set(pair, true)
    },
    locks() {
      const locked = pairs.entries().filter(([, failures]) => msLeft(failures, mostFailures, now()) > 0)
      return locked.map(([name, failures]) => ({ ...failures, name, address: name.split(' ')[0]! }))
    },
    unlock: (name) => pairs.delete(name)
  }
}

/** A client id may be as long as a request; what is kept of it is not. */
function pairOf(clientId: string, address: string): string {
  return `${address} ${clientId.length > 40 ? `${clientId.slice(0, 40)}…${clientId.length}` : clientId}`
}

function refuseIfLocked(failures: Failures | undefined, most: number, nowMs: number): void {
  const leftMs = failures ? msLeft(failures, most, nowMs) : 0
  if (leftMs > 0) throw tooManyRequests(Math.ceil(leftMs / 1000))
}

/** How long a lock lasts yet; 0 or less for none. */
function msLeft({ count, lastAtMs }: Failures, most: number, nowMs: number): number {
  return count < most ? 0 : lastAtMs + lockMs - nowMs
}

function count(all: Recent<Failures>, key: string, nowMs: number, of?: Subject): void {
  const before = all.get(key)
  const isRecent = before && nowMs - before.lastAtMs < lockMs
  all.set(key, { count: (isRecent ? before.count : 0) + 1, lastAtMs: nowMs, ...(of && { of }) })
}
