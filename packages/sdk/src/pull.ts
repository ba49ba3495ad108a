/** Reads a source piece by piece. */
export interface Pull {
  /** The next piece; undefined at the end. */
  next(): Promise<Uint8Array | undefined>
  /** Frees the source, also while a piece is waited for. That wait and all later ones end with the error. */
  stop(error: unknown): void
}

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ReadableStream<Uint8Array>

/**
 * Reads an iterable, a web stream (not every browser can iterate one) or a stream of Node. `toError` makes the error of
 * a source that breaks.
 */
export function pullFrom(source: Source, toError: (cause: unknown) => unknown): Pull {
  const { read, free } = 'getReader' in source ? fromReader(source) : fromIterable(source)
  let fail: (error: unknown) => void = () => undefined
  let stopped: { error: unknown } | undefined
  return {
    next: () =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(stopped.error)
        fail = reject
        read().then(
          ({ done, value }) => resolve(done ? undefined : value),
          (cause: unknown) => reject(toError(cause))
        )
      }),
    stop(error) {
      stopped ??= { error }
      fail(error)
      free()
    }
  }
}

interface Reader {
  read: () => Promise<{ done?: boolean | undefined; value?: Uint8Array | undefined }>
  free: () => void
}

function fromReader(source: ReadableStream<Uint8Array>): Reader {
  const reader = source.getReader()
  return { read: () => reader.read(), free: () => void reader.cancel().catch(() => undefined) }
}

function fromIterable(source: (AsyncIterable<Uint8Array> | Iterable<Uint8Array>) & { destroy?(): void }): Reader {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  return {
    read: async () => iterator.next(),
    free: () => {
      // The iterator of a stream ends only after the piece that is waited for.
      source.destroy?.()
      void Promise.resolve(iterator.return?.()).catch(() => undefined)
    }
  }
}
