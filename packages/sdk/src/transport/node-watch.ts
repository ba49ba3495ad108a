/** Something that must not take too long. */
export interface Watched {
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
  readonly #watched = new Set<Watched>()
  #timer: NodeJS.Timeout | undefined

  add(watched: Watched): void {
    this.#watched.add(watched)
    this.#timer ??= setInterval(() => this.#look(), tickMs).unref()
  }

  delete(watched: Watched): void {
    this.#watched.delete(watched)
  }

  #look(): void {
    if (this.#watched.size === 0) {
      clearInterval(this.#timer)
      this.#timer = undefined
      return
    }
    const nowMs = performance.now()
    const overdue = [...this.#watched].filter((one) => one.isOverdue(nowMs))
    // When the program itself was busy, what came in time is not read yet: it is read before the second look.
    if (overdue.length > 0) setImmediate(() => this.#expire(overdue))
  }

  #expire(overdue: Watched[]): void {
    for (const one of overdue) if (this.#watched.has(one) && one.isOverdue(performance.now())) one.expire()
  }
}
