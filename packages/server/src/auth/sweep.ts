import { cookielessSessions, embedTokens, oauthGrants, tokens, usedNonces, webSessions } from '../kinds.ts'
import type { Document, Kind, Store } from '../storage/store.ts'

const batchSize = 500

/**
 * Forgets the tokens that have run out, a batch at a time, so that no request waits long. Hardly one ends before an
 * older one (a sudo token can), so the oldest go first, and the first batch with a live one in it is the last.
 */
export async function forgetExpiredTokens(store: Store, nowMs: number): Promise<void> {
  for (;;) {
    const oldest = await store.find(tokens, { limit: batchSize })
    const expired = oldest.filter(({ document }) => document.expires_at_ms <= nowMs)
    if (expired.length > 0) {
      await store.commit(expired.map(({ document: { id } }) => ({ op: 'remove', kind: tokens, id })))
    }
    if (expired.length < batchSize) return
  }
}

/** Embed sessions that are over are remembered so long: that they are over is an answer of its own. */
const rememberedMs = 24 * 3_600_000

/** Forgets the OAuth grants, web sessions and embed sessions that have run out, a batch at a time. */
export async function forgetExpiredSignIns(store: Store, nowMs: number): Promise<void> {
  await forgetExpired(store, oauthGrants, nowMs)
  await forgetExpired(store, webSessions, nowMs)
  await forgetExpired(store, embedTokens, nowMs)
  await forgetExpired(store, usedNonces, nowMs)
  await forgetExpired(store, cookielessSessions, nowMs - rememberedMs)
}

async function forgetExpired<T extends Document>(store: Store, kind: Kind<T>, nowMs: number): Promise<void> {
  for (;;) {
    const expired = await store.find(kind, { where: { expires_at_ms: { before: nowMs + 1 } }, limit: batchSize })
    if (expired.length === 0) return
    await store.commit(expired.map(({ document: { id } }) => ({ op: 'remove', kind, id })))
  }
}
