import type { OauthAppUserDocument, OauthClientAppDocument, UserDocument } from '../kinds.ts'

/** Tells whether a user may use an app: it is enabled, and the user belongs to its group if it has one. */
export function mayUse(user: UserDocument, { enabled, group_id }: OauthClientAppDocument): boolean {
  return enabled && !user.is_disabled && (group_id === null || (user.group_ids ?? []).includes(group_id))
}

/** A user's consent to an app; its id is made of both, so there is one. Ids of users hold no colon. */
export function toAppUser(client_guid: string, user_id: string): OauthAppUserDocument {
  return { id: `${user_id}:${client_guid}`, client_guid, user_id }
}
