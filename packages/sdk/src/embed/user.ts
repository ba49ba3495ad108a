/**
 * For whom content is embedded, with Looker's own names. It needs `group_ids`, or both `permissions` and `models`.
 *
 * Looker looks up none of the groups, models and permissions: a name that does not exist grants nothing, silently.
 */
export interface EmbedUser {
  /** What your application knows the user by. Looker keeps one user of its own for each. */
  external_user_id: string
  permissions?: readonly string[]
  models?: readonly string[]
  group_ids?: readonly (string | number)[]
  /** Users of one such group share a folder. */
  external_group_id?: string
  user_attributes?: Readonly<Record<string, unknown>>
  first_name?: string
  last_name?: string
  /** Such as `Europe/Berlin`. */
  user_timezone?: string
  /** How long the embed session lasts, in seconds: 0 to 2,592,000 (30 days). 300 by default. */
  session_length?: number
}

const longestSessionSeconds = 2_592_000

/** @throws {TypeError} for a user whom Looker would refuse, or who could see nothing. */
export function checkEmbedUser(user: EmbedUser): void {
  const { external_user_id: id, permissions, models, group_ids, session_length = 0 } = user
  if (typeof id !== 'string' || id === '') {
    throw new TypeError('external_user_id must be a text: what your application knows the user by')
  }
  if (!group_ids?.length && !(permissions?.length && models?.length)) {
    throw new TypeError('group_ids are missing: give them, or both permissions and models')
  }
  if (!Number.isInteger(session_length) || session_length < 0 || session_length > longestSessionSeconds) {
    throw new TypeError(`session_length must be whole seconds from 0 to ${longestSessionSeconds}`)
  }
}
