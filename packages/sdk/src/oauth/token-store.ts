import { concealed } from './conceal.ts'

/** What is kept of a login. */
export interface StoredToken {
  readonly accessToken: string
  /** Gets the next access token, once. */
  readonly refreshToken?: string
  /** When the access token ends, in Unix milliseconds; left out where the server did not say. */
  readonly expiresAtMs?: number
}

/**
 * Keeps tokens, one under each key. Write your own for a keychain or a database: `update` is what makes sure that of
 * all who share it one renews a token, and nobody uses a refresh token twice.
 */
export interface TokenStore {
  read(key: string): Promise<StoredToken | undefined>
  /**
   * Runs `work` on what is stored, while no other process or tab does so for this key; stores what it gives, or
   * removes the token when it gives undefined. When `work` fails, nothing changes.
   */
  update(
    key: string,
    work: (stored: StoredToken | undefined) => Promise<StoredToken | undefined>
  ): Promise<StoredToken | undefined>
}

/** Keeps tokens as long as the program runs. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>()
  const inTurn = takeTurns()
  return {
    read: (key) => Promise.resolve(tokens.get(key)),
    update: (key, work) =>
      inTurn(key, async () => {
        const token = await work(tokens.get(key))
        if (token) tokens.set(key, token)
        else tokens.delete(key)
        return token
      })
  }
}

/** Makes what runs the works of a key one after the other, in the order in which they came. */
export function takeTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work)
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key)
      })
    last.set(key, settled)
    return turn
  }
}

/** Reads a token that a store has written as JSON; undefined for anything else. */
export function parseStoredToken(text: string): StoredToken | undefined {
  try {
    const token = JSON.parse(text) as { [K in keyof StoredToken]: unknown } | null
    return token && isStoredToken(token) ? concealed(token, 'accessToken', 'refreshToken') : undefined
  } catch {
    return undefined
  }
}

function isStoredToken(token: { [K in keyof StoredToken]: unknown }): token is StoredToken {
  const { accessToken, refreshToken, expiresAtMs } = token
  return (
    isPrintable(accessToken) &&
    (refreshToken === undefined || isPrintable(refreshToken)) &&
    (expiresAtMs === undefined || typeof expiresAtMs === 'number')
  )
}

/** Tells whether a value is what a token can be: text that a header can hold. */
export function isPrintable(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value)
}
