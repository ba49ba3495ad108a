/**
 * Keeps what refers to the embed sessions of browsers. One process can use {@link memoryEmbedStore}; several need one
 * that they share, such as Redis. What it holds is secret.
 */
export interface EmbedStore {
  get(key: string): string | undefined | Promise<string | undefined>
  /** Keeps a token, in place of the one before; it is of no use after `expiresInSeconds`. */
  set(key: string, token: string, expiresInSeconds: number): unknown
  delete(key: string): unknown
}

/** How a store in memory is made. */
export interface MemoryEmbedStoreOptions {
  /** How many sessions it holds; the oldest make room. 10,000 by default. */
  max?: number
  /** A monotonic clock in milliseconds, for tests; `performance.now` by default. */
  now?: () => number
}

/** A store for one process. A session that is forgotten ends for its user at the next renewal of tokens. */
export function memoryEmbedStore(options: MemoryEmbedStoreOptions = {}): EmbedStore {
  const { max = 10_000, now = () => performance.now() } = options
  const entries = new Map<string, { token: string; expiresAtMs: number }>()
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry && now() < entry.expiresAtMs) return entry.token
      entries.delete(key)
      return undefined
    },
    set(key, token, expiresInSeconds) {
      // Deleted first, so that the order of the entries is that of their age.
      entries.delete(key)
      entries.set(key, { token, expiresAtMs: now() + expiresInSeconds * 1000 })
      for (const oldest of entries.keys()) {
        if (entries.size <= max) break
        entries.delete(oldest)
      }
    },
    delete: (key) => entries.delete(key)
  }
}
