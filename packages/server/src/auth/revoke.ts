import { tokens, type TokenDocument } from '../kinds.ts'
import type { Change } from '../storage/store.ts'

/** Ends a token, and the sudo tokens that were made with it. */
export function endToken(token: TokenDocument): Change[] {
  return [
    { op: 'removeWhere', kind: tokens, where: { maker_token_id: token.id } },
    { op: 'remove', kind: tokens, id: token.id }
  ]
}

/** Ends every token of a user, and the sudo tokens that the user made. */
export function endTokensOfUser(userId: string): Change {
  return { op: 'removeWhere', kind: tokens, where: { or: [{ user_id: userId }, { sudo_user_id: userId }] } }
}

/** Ends every token that goes back to an API key, by sudo or not. */
export function endTokensOfKey(keyId: string): Change {
  return { op: 'removeWhere', kind: tokens, where: { credentials_api3_id: keyId } }
}
