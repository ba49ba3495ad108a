import {
  embedTokens,
  oauthAppUsers,
  oauthGrants,
  tokens,
  webSessions,
  type ApiKeyDocument,
  type TokenDocument
} from '../kinds.ts'
import type { Change, Condition } from '../storage/store.ts'

/**
 * Ends a token, and the sudo tokens that were made with it. With a token of an OAuth grant the grant ends too: its
 * refresh token, and every other token under it.
 */
export function endToken({ id, user_id, maker_token_id, oauth_grant_id }: TokenDocument): Change[] {
  const ended: Change[] = [
    { op: 'removeWhere', kind: tokens, where: { maker_token_id: id } },
    { op: 'remove', kind: tokens, id }
  ]
  if (oauth_grant_id === undefined || maker_token_id !== null) return ended
  return [...ended, ...endGrant({ id: oauth_grant_id, user_id })]
}

/** Ends an OAuth grant, and every token under it. */
export function endGrant({ id, user_id }: { readonly id: string; readonly user_id: string }): Change[] {
  return [
    { op: 'remove', kind: oauthGrants, id },
    { op: 'removeWhere', kind: tokens, where: { and: [ofUser(user_id), { oauth_grant_id: id }] } }
  ]
}

/** Ends every grant that was made to an app, and every token under them. */
export function endGrantsOfApp(client_guid: string): Change[] {
  return [
    { op: 'removeWhere', kind: oauthGrants, where: { client_guid } },
    { op: 'removeWhere', kind: tokens, where: { oauth_client_guid: client_guid } }
  ]
}

/** Takes back a user's consent to an app, with every grant and token that rests on it. */
export function endAppOfUser(client_guid: string, user_id: string): Change[] {
  return [
    { op: 'removeWhere', kind: oauthAppUsers, where: { user_id, client_guid } },
    { op: 'removeWhere', kind: oauthGrants, where: { user_id, client_guid } },
    { op: 'removeWhere', kind: tokens, where: { and: [ofUser(user_id), { oauth_client_guid: client_guid }] } }
  ]
}

/** Ends whatever a user is signed in with: every token, the sudo tokens that the user made, grants and web sessions. */
export function endTokensOfUser(user_id: string): Change[] {
  return [
    { op: 'removeWhere', kind: tokens, where: ofUser(user_id) },
    { op: 'removeWhere', kind: oauthGrants, where: { user_id } },
    { op: 'removeWhere', kind: webSessions, where: { user_id } },
    { op: 'removeWhere', kind: embedTokens, where: { user_id } }
  ]
}

/** Ends every token that goes back to an API key of a user, by sudo or not. */
export function endTokensOfKey({ id, user_id }: ApiKeyDocument): Change {
  // Its tokens are looked up by the user: another index would cost each login more than it saves here.
  return { op: 'removeWhere', kind: tokens, where: { and: [ofUser(user_id), { credentials_api3_id: id }] } }
}

function ofUser(user_id: string): Condition {
  return { or: [{ user_id }, { sudo_user_id: user_id }] }
}
