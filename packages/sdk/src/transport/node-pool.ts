import { Connection, type Keeper, type User } from './node-connection.ts'
import type { Route } from './node-route.ts'

/** Whoever needs a connection. */
export interface Taker extends User {
  /** Whether its request can be sent twice, so that a connection may turn out to be dead. */
  readonly isRepeatable: boolean
  /** Takes a connection, which may still have to be opened. */
  take(connection: Connection): void
}

/** Timers cannot hold more than 31 bits. */
const longestTimerMs = 2 ** 31 - 1

/** The connections to one server. */
export class Pool implements Keeper {
  readonly route: Route
  readonly #most: number
  #keepAliveMs: number
  /** The one used last is at the end, and is used first: the others get old and are closed. */
  readonly #idle: Connection[] = []
  readonly #waiting = new Set<Taker>()
  #open = 0
  #sweep: NodeJS.Timeout | undefined

  constructor(route: Route, most: number, keepAliveMs: number) {
    this.route = route
    this.#most = most
    this.#keepAliveMs = keepAliveMs
  }

  /** Gives a connection: an idle one, else a new one, else the first that gets free. */
  acquire(taker: Taker): void {
    const connection = this.#takeIdle(taker.isRepeatable)
    if (connection) this.#give(connection, taker)
    else if (this.#open < this.#most) this.acquireFresh(taker)
    else if (this.#idle.length > 0) this.#replaceOldest(taker)
    else this.#waiting.add(taker)
  }

  /** Gives a new connection. */
  acquireFresh(taker: Taker): void {
    const connection = new Connection(this)
    this.#open++
    this.#give(connection, taker)
    void connection.open(this.route)
  }

  /** Stops the wait for a connection. */
  forget(taker: Taker): void {
    this.#waiting.delete(taker)
  }

  /** Closes what is idle now, and the others as soon as they are. */
  close(): void {
    this.#keepAliveMs = 0
    clearTimeout(this.#sweep)
    while (this.#closeOldest());
  }

  onFree(connection: Connection): void {
    connection.rest()
    if (this.#keepAliveMs === 0) return connection.close()
    this.#idle.push(connection)
    this.#serveNext()
    if (this.#idle.length > 0) this.#sweepIn(this.#keepAliveMs)
  }

  onClosed(connection: Connection): void {
    this.#open--
    const index = this.#idle.indexOf(connection)
    if (index >= 0) this.#idle.splice(index, 1)
    this.#serveNext()
  }

  #serveNext(): void {
    const [taker] = this.#waiting
    if (!taker || (this.#open >= this.#most && this.#idle.length === 0)) return
    this.#waiting.delete(taker)
    this.acquire(taker)
  }

  #takeIdle(isRepeatable: boolean): Connection | undefined {
    const nowMs = performance.now()
    for (let last; (last = this.#idle.pop()); last.close()) {
      if (!last.isUsable(this.#keepAliveMs, nowMs)) continue
      if (isRepeatable || last.isPromised(nowMs)) return last
      this.#idle.push(last)
      return undefined
    }
    return undefined
  }

  /** In this order, so that nobody who waits takes the place of the one that is closed. */
  #replaceOldest(taker: Taker): void {
    this.acquireFresh(taker)
    this.#closeOldest()
  }

  #give(connection: Connection, taker: Taker): void {
    connection.wake(taker)
    taker.take(connection)
  }

  #closeOldest(): boolean {
    const oldest = this.#idle.shift()
    oldest?.close()
    return oldest !== undefined
  }

  #sweepIn(ms: number): void {
    this.#sweep ??= setTimeout(
      () => {
        this.#sweep = undefined
        const nowMs = performance.now()
        while (this.#idle[0] && this.#idle[0].restMs(this.#keepAliveMs, nowMs) <= 0) this.#closeOldest()
        if (this.#idle[0]) this.#sweepIn(this.#idle[0].restMs(this.#keepAliveMs, nowMs))
      },
      Math.min(ms, longestTimerMs)
    ).unref()
  }
}
