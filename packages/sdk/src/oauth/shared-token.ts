import type { StoredToken, TokenStore } from './token-store.ts'

/** With less life left than this, a token could end on its way. */
const leastLifeMs = 10_000

/**
 * Makes what gives the stored token, or another one where `refused` is stored or the stored one has run out. `renew`
 * makes it, once for all callers, processes and tabs that share the store.
 */
export function sharedToken(
  store: TokenStore,
  key: () => Promise<string>,
  renew: (stored: StoredToken | undefined) => Promise<StoredToken | undefined>
): (refused: string | undefined) => Promise<StoredToken | undefined> {
  const renewals = new Map<string | undefined, Promise<StoredToken | undefined>>()

  async function renewOnce(refused: string | undefined): Promise<StoredToken | undefined> {
    // Another process may have renewed it while this one waited.
    return store.update(await key(), async (stored) => (isGood(stored, refused) ? stored : renew(stored)))
  }

  return async (refused) => {
    const stored = await store.read(await key())
    if (isGood(stored, refused)) return stored
    const renewal = renewals.get(refused) ?? renewOnce(refused).finally(() => renewals.delete(refused))
    renewals.set(refused, renewal)
    return renewal
  }
}

function isGood(stored: StoredToken | undefined, refused: string | undefined): boolean {
  return stored !== undefined && stored.accessToken !== refused && remainingMs(stored) > leastLifeMs
}

/** How long a token lasts from now; Infinity where that is not known. */
export function remainingMs({ expiresAtMs = Infinity }: StoredToken): number {
  return expiresAtMs - Date.now()
}
