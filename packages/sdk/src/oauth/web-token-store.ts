import { LookerTimeoutError } from '../errors.ts'
import { parseStoredToken, takeTurns, type TokenStore } from './token-store.ts'

/** The part of the Web Locks API that is used; `navigator.locks` is one. */
export interface WebLocks {
  request<T>(name: string, options: { signal: AbortSignal }, work: () => Promise<T>): Promise<T>
}

/** How tabs wait for each other. */
export interface WebTokenStoreOptions {
  /** `navigator.locks` by default; null for none. */
  locks?: WebLocks | null
  /** How long a tab waits for another one; 60,000 by default. */
  waitMs?: number
}

/**
 * Keeps tokens in a browser: `sessionStorage` for one tab, `localStorage` for all tabs of the origin. Any script of
 * the page can read them there. An update throws {@link LookerTimeoutError} when another tab does not let go.
 *
 * Where `locks` are missing (an insecure page, an old browser), tabs do not wait for each other.
 */
export function webTokenStore(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  { locks = globalThis.navigator?.locks, waitMs = 60_000 }: WebTokenStoreOptions = {}
): TokenStore {
  const inTurn = locks ? lockedBy(locks, waitMs) : takeTurns()
  const nameOf = (key: string): string => `lookerts.${key}`
  const read: TokenStore['read'] = (key) => Promise.resolve(parseStoredToken(storage.getItem(nameOf(key)) ?? ''))
  return {
    read,
    update: (key, work) =>
      inTurn(nameOf(key), async () => {
        const token = await work(await read(key))
        if (token) storage.setItem(nameOf(key), JSON.stringify(token))
        else storage.removeItem(nameOf(key))
        return token
      })
  }
}

function lockedBy(locks: WebLocks, waitMs: number): ReturnType<typeof takeTurns> {
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const signal = AbortSignal.timeout(waitMs)
    let isHeld = false
    const hold = (): Promise<T> => {
      isHeld = true
      return work()
    }
    try {
      return (await locks.request(name, { signal }, hold)) as T
    } catch (error) {
      if (isHeld || !signal.aborted) throw error
      throw new LookerTimeoutError(`Another tab holds the login for more than ${waitMs} ms`, waitMs, { isUnsent: true })
    }
  }
}
