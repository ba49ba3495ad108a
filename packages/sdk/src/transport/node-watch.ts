/** Something that must not take too long. */
export interface Watched {
  /** Where it stands among what is watched, -1 for nowhere. The watch sets it. */
  place: number
  /** Tells whether its time is up. */
  isOverdue(nowMs: number): boolean
  /** Ends it. */
  expire(): void
}

/** How late a limit is noticed at the most, on an idle machine. */
const tickMs = 25

/**
 * Ends what takes too long. One timer looks after everything, so that a request costs none; it rests while there is
 * nothing to watch.
 */
export class Watch {
  /** No set: one that changes all the time keeps its old tables, and all that they hold, until a full collection. */
  readonly #watched: Watched[] = []
  #timer: NodeJS.Timeout | undefined

  add(watched: Watched): void {
    if (watched.place < 0) watched.place = this.#watched.push(watched) - 1
    this.#timer ??= setInterval(() => this.#look(), tickMs).unref()
  }

  /** The last one takes its place. */
  delete(watched: Watched): void {
    const { place } = watched
    if (place < 0) return
    watched.place = -1
    const last = this.#watched.pop()!
    if (last === watched) return
    this.#watched[place] = last
    last.place = place
  }

  #look(): void {
    if (this.#watched.length === 0) {
      clearInterval(this.#timer)
      this.#timer = undefined
      return
    }
    const nowMs = performance.now()
    const overdue = this.#watched.filter((one) => one.isOverdue(nowMs))
    // When the program itself was busy, what came in time is not read yet: it is read before the second look.
    if (overdue.length > 0) setImmediate(() => this.#expire(overdue))
  }

  #expire(overdue: Watched[]): void {
    for (const one of overdue) if (one.place >= 0 && one.isOverdue(performance.now())) one.expire()
  }
}
