/** A map that forgets what was set longest ago: it keeps at least the latest `least` entries, at most twice as many. */
export interface Recent<T> {
  readonly isEmpty: boolean
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
  /** All that is remembered, each once. */
  entries(): [key: string, value: T][]
}

/**
 * Makes one of two generations. Taking the oldest entry out of one map, again and again, would be slower with each:
 * a map walks over what was deleted from its beginning.
 */
export function createRecent<T>(least: number): Recent<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return {
    get isEmpty() {
      return young.size === 0 && old.size === 0
    },
    get: (key) => young.get(key) ?? old.get(key),
    set(key, value) {
      if (young.size >= least) {
        old = young
        young = new Map()
      }
      young.set(own(key), value)
    },
    delete(key) {
      young.delete(key)
      old.delete(key)
    },
    entries: () => [...new Map([...old, ...young])]
  }
}

/** A text cut out of a request keeps all of the request in memory; a copy does not. */
function own(text: string): string {
  return Buffer.from(text, 'utf8').toString()
}
