import { tokens, type ApiKeyDocument, type TokenDocument } from '../kinds.ts'
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

/** Ends every token that goes back to an API key of a user, by sudo or not. */
export function endTokensOfKey({ id, user_id }: ApiKeyDocument): Change {
  // Its tokens are looked up by the user: another index would cost each login more than it saves here.
  const ofUser = { or: [{ user_id }, { sudo_user_id: user_id }] }
  return { op: 'removeWhere', kind: tokens, where: { and: [ofUser, { credentials_api3_id: id }] } }
}
