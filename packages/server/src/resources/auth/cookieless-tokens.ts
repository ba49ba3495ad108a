import { randomWord } from '../../auth/secrets.ts'
import type { Context } from '../../context.ts'
import type { Change } from '../../storage/store.ts'
import { embedTokens, type CookielessSessionDocument, type EmbedTokenDocument } from '../../kinds.ts'

/** How long each token lasts, in seconds. Source: behaviour 1.11. */
export const tokenSeconds = { authentication: 30, navigation: 600, api: 600 } as const

type Use = keyof typeof tokenSeconds

/** A token as it is given out, and what keeps its digest. */
export interface MadeToken {
  readonly token: string
  readonly change: Change
}

/** Makes a token of a cookieless session. */
export function makeEmbedToken({ digest, now }: Context, sessionId: string, use: Use): MadeToken {
  const token = randomWord(43)
  const document: EmbedTokenDocument = {
    id: digest(token),
    use,
    session_id: sessionId,
    user_id: null,
    path: null,
    expires_at_ms: now() + tokenSeconds[use] * 1000
  }
  return { token, change: { op: 'insert', kind: embedTokens, document } }
}

/** Tells whether a token is one of a session for a use, and has not run out. */
export async function isEmbedToken(
  { store, digest, now }: Context,
  token: string | null | undefined,
  sessionId: string,
  use: Use
): Promise<boolean> {
  const found = token ? await store.get(embedTokens, digest(token)) : undefined
  if (!found || found.document.session_id !== sessionId || found.document.use !== use) return false
  return found.document.expires_at_ms > now()
}

/** How many whole seconds a session still lasts. */
export function secondsLeft({ now }: Context, { expires_at_ms }: CookielessSessionDocument): number {
  return Math.max(0, Math.ceil((expires_at_ms - now()) / 1000))
}
