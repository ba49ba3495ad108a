import type { User, UserPublic } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import type { UserDocument } from '../../kinds.ts'
import { andThen, type Later } from '../../storage/later.ts'
import { avatarOf } from './avatar.ts'
import { credentialsOf, emailOf, type Credentials } from './credentials.ts'
import { toCredentialsEmail } from './email-answers.ts'
import { seesDetails } from './rules.ts'

/**
 * Gives users as answers have them, by a number of queries that does not grow with them. Of whom the caller may not see
 * the details there is what everybody may know, and nothing else is read.
 */
export function usersOf(context: Context, documents: readonly UserDocument[]): Later<User[]> {
  const detailed = documents.filter(({ id }) => seesDetails(context, id))
  const read = detailed.length > 0 ? credentialsOf(context, detailed) : undefined
  return andThen(read, (credentials) =>
    documents.map((user) => {
      const own = credentials?.get(user.id)
      return own ? toUser(context, user, own) : toUserPublic(context, user)
    })
  )
}

/** The same for one. */
export function userOf(context: Context, document: UserDocument): Later<User> {
  return andThen(usersOf(context, [document]), ([user]) => user!)
}

/** Gives what everybody may know of a user. */
export function toUserPublic(context: Context, { id, first_name, last_name }: UserDocument): UserPublic {
  return {
    id,
    first_name,
    last_name,
    display_name: displayName(first_name, last_name),
    avatar_url: avatarOf(null).avatar_url,
    url: urlOf(context, `/users/${id}`),
    can: { show: true, index: true, show_details: false, index_details: false, sudo: false }
  }
}

/** There is one only of both names. Source: behaviour 6.4. */
function displayName(first_name: string, last_name: string): string | null {
  return first_name === '' || last_name === '' ? null : `${first_name} ${last_name}`
}

/**
 * A user in the shape of API 4.0, and with what only 3.x has. Credentials that there are not are null, lists are
 * empty. Source: behaviour 10.1. One literal: a user is built for each of a long list.
 */
function toUser(context: Context, user: UserDocument, credentials: Credentials): User {
  const { id, first_name, last_name, is_disabled } = user
  const { email: login, keys, embeds, sessions, accessFilters, others } = credentials
  const email = emailOf(credentials)
  const home_folder_id = user.home_folder_id ?? sharedFolderId
  const { avatar_url, avatar_url_without_sizing } = avatarOf(email)
  const answer: User = {
    id,
    first_name,
    last_name,
    display_name: displayName(first_name, last_name),
    email,
    is_disabled,
    locale: user.locale,
    home_folder_id,
    personal_folder_id: user.personal_folder_id ?? home_folder_id,
    embed_group_folder_id: null,
    embed_group_space_id: null,
    models_dir_validated: user.models_dir_validated,
    ui_state: user.ui_state,
    can_manage_api3_creds: user.can_manage_api3_creds,
    role_ids: user.role_ids as string[],
    group_ids: [...(user.group_ids ?? [])],
    credentials_api3: keys,
    credentials_email: login ? toCredentialsEmail(context, login, user) : null,
    credentials_embed: embeds,
    credentials_google: others.google ?? null,
    credentials_ldap: others.ldap ?? null,
    credentials_looker_openid: others.looker_openid ?? null,
    credentials_oidc: others.oidc ?? null,
    credentials_saml: others.saml ?? null,
    credentials_totp: others.totp ?? null,
    credentials_workforce: null,
    sessions,
    looker_versions: [],
    avatar_url,
    avatar_url_without_sizing,
    allow_direct_roles: true,
    allow_normal_group_membership: true,
    allow_roles_from_normal_groups: true,
    roles_externally_managed: false,
    presumed_looker_employee: false,
    verified_looker_employee: false,
    is_iam_admin: false,
    is_service_account: user.is_service_account ?? false,
    service_account_name: user.service_account_name ?? null,
    url: urlOf(context, `/users/${id}`),
    can: canOf(context, user)
  }
  if (context.api.version !== '3.0') return answer
  const more: Only30 = { access_filters: accessFilters, credentials_api: others.api ?? null }
  return Object.assign(answer, more)
}

/** The folder that everybody begins in who has chosen none. */
const sharedFolderId = '1'

/** What API 3.0 alone has. */
interface Only30 {
  access_filters: object[]
  credentials_api: object | null
}

function canOf({ caller }: Context, { id, is_disabled }: UserDocument): Record<string, boolean> {
  const isSelf = caller.user.document.id === id
  const sudo = caller.rights.isAdmin && !isSelf && !is_disabled
  return { show: true, index: true, show_details: true, index_details: true, sudo }
}
