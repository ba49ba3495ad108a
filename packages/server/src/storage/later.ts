/** Something that is there at once or comes later: a store in memory need not keep anybody waiting. */
export type Later<T> = T | Promise<T>

/**
 * Goes on with what is there, at once; with what is not, as soon as it has come. An `await` would have each request give
 * way some thirty times, to nobody, which takes as long as all that it reads.
 */
export function andThen<T, R>(value: Later<T>, next: (value: T) => Later<R>): Later<R> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** Does something and, where that throws or rejects, something else. */
export function orElse<T>(work: () => Later<T>, instead: (error: unknown) => Later<T>): Later<T> {
  try {
    const done = work()
    return done instanceof Promise ? done.catch(instead) : done
  } catch (error) {
    return instead(error)
  }
}

/** Waits until all are there, which they may be. */
export function allOf(values: readonly unknown[]): Later<unknown> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : undefined
}

/** Does something with one after the other, also with what is added meanwhile. */
export function inTurn<T>(items: Iterable<T>, work: (item: T) => Later<void>): Later<void> {
  const rest = items[Symbol.iterator]()
  function goOn(): Later<void> {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const done = work(next.value)
      if (done instanceof Promise) return done.then(goOn)
    }
    return undefined
  }
  return goOn()
}

/** Does something at once, and rejects where it throws: with its error, or with what is made of that. */
export function atOnce<T>(work: () => T, toError: (error: unknown) => Error = asItIs): Later<T> {
  try {
    return work()
  } catch (error) {
    return Promise.reject(toError(error))
  }
}

function asItIs(error: unknown): Error {
  return error as Error
}
