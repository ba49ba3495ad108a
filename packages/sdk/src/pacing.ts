import { toBaseUrl } from './base-url.ts'
import type { Middleware } from './middleware.ts'
import { retryAfterMs } from './retry-after.ts'

/** How long after its last 429, and the wait that it asked for, a server is kept to a pace. */
const cautionMs = 30_000
/** A server that asks for more is asked again after this. */
const longestWaitMs = 60_000
/** What is left of the pace after another 429. */
const slowing = 0.7
/** How much of what it served in the second of its first 429 a server is trusted with. */
const trust = 0.9
/** Timers are late; whoever was let in late costs the next ones no time. */
const catchUpMs = 50

const lines = new Map<string, Line>()

/**
 * Keeps all sessions of a server at the pace that it can take. As long as it never answers 429 nothing waits. When it
 * does, every request waits as long as it asks, a minute at most; then they go one after another, at the rate at which
 * it served before, a little faster each second, until it answers 429 again.
 */
export function pacing(baseUrl: string): Middleware {
  const server = toBaseUrl(baseUrl, true)
  const line = lines.get(server) ?? new Line()
  lines.set(server, line)
  return (next) => async (request, signal) => {
    await line.turn(signal)
    const sentAtMs = performance.now()
    const response = await next(request, signal)
    if (response.status === 429) line.pace.slowDown(performance.now(), sentAtMs, retryAfterMs(response.headers))
    else if (response.status < 500) line.pace.speedUp(performance.now())
    return response
  }
}

/** The requests that wait for one server. */
class Line {
  readonly pace = new Pace()
  /** In the order in which they came. */
  readonly #waiting = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Waits until it is its turn. Rejects with the signal's reason. */
  async turn(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size === 0) {
      this.pace.relax(performance.now())
      if (this.pace.take(performance.now()) === 0) return
    }
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(leave)
        signal.removeEventListener('abort', leave)
        if (signal.aborted) reject(signal.reason as Error)
        else resolve()
        if (this.#waiting.size === 0) this.#rest()
      }
      this.#waiting.add(leave)
      signal.addEventListener('abort', leave)
      if (signal.aborted) leave()
      else if (!this.#timer) this.#letIn()
    })
  }

  #letIn(): void {
    this.#rest()
    for (const go of this.#waiting) {
      const waitMs = this.pace.take(performance.now())
      if (waitMs > 0) return void (this.#timer = setTimeout(() => this.#letIn(), waitMs))
      go()
    }
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}

/** The pace of one server. Times are those of one monotonic clock. */
class Pace {
  #perSecond = Infinity
  #nextAtMs = 0
  #closedUntilMs = 0
  #slowedAtMs = -Infinity
  /** Until when answers to what was sent before the first 429 still tell what the server can take. */
  #learnsUntilMs = 0
  /** How many requests were served in this second, and when it began. */
  #served = { count: 0, sinceMs: 0 }

  /** Takes the next turn and gives 0; where it has not come yet, takes none and tells how long it is until then. */
  take(nowMs: number): number {
    const atMs = this.#perSecond === Infinity ? 0 : Math.max(this.#nextAtMs, this.#closedUntilMs)
    if (atMs > nowMs) return atMs - nowMs
    this.#nextAtMs = Math.max(atMs, nowMs - catchUpMs) + 1000 / this.#perSecond
    return 0
  }

  /** Ends the caution, if it is over. While requests wait it never is: they would all go at once. */
  relax(nowMs: number): void {
    if (this.#isCalm(nowMs)) this.#perSecond = Infinity
  }

  slowDown(nowMs: number, sentAtMs: number, askedMs: number): void {
    this.#closedUntilMs = Math.max(this.#closedUntilMs, nowMs + Math.min(askedMs, longestWaitMs))
    // Those that were under way together are one sign, not many.
    if (sentAtMs < this.#slowedAtMs) return
    this.#slowedAtMs = nowMs
    if (this.#perSecond === Infinity) {
      this.#learnsUntilMs = nowMs + 1000
      this.#perSecond = Math.max(this.#served.count * trust, 1)
    } else this.#perSecond = Math.max(this.#perSecond * slowing, 1)
    // One may try at once, after the pause of its own that a repetition makes.
    this.#nextAtMs = nowMs
  }

  speedUp(nowMs: number): void {
    if (nowMs - this.#served.sinceMs > 1000) this.#served = { count: 0, sinceMs: nowMs }
    this.#served.count++
    if (nowMs < this.#learnsUntilMs) this.#perSecond = Math.max(this.#perSecond, this.#served.count * trust)
    // With so many a second, each second adds one a second, or a tenth when all has been well for long.
    else this.#perSecond += this.#isCalm(nowMs) ? 0.1 : 1 / this.#perSecond
  }

  #isCalm(nowMs: number): boolean {
    return nowMs - Math.max(this.#slowedAtMs, this.#closedUntilMs) > cautionMs
  }
}
