import type { CredentialsApi3, CredentialsEmail, User, WriteUser } from 'lookerts/4.0'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import { notFound } from '../../errors.ts'
import {
  apiKeys,
  emailCredentials,
  users,
  type ApiKeyDocument,
  type EmailCredentialsDocument,
  type UserDocument
} from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'

/** Finds a user whom the caller may see: anybody for an admin, else only oneself, whether others are there or not. */
export async function findUser(context: Context, userId: string): Promise<Stored<UserDocument>> {
  const { user: self, rights } = context.caller
  if (!rights.isAdmin && self.document.id !== userId) throw denied(context)
  const user = await context.store.get(users, userId)
  if (!user) throw notFound()
  return user
}

/** Finds an API key of a user whom the caller may see. */
export async function findKey(context: Context, userId: string, keyId: string): Promise<Stored<ApiKeyDocument>> {
  await findUser(context, userId)
  const key = await context.store.get(apiKeys, keyId)
  if (!key || key.document.user_id !== userId) throw notFound()
  return key
}

/** What a user logs in with. */
export interface UserCredentials {
  readonly keys: CredentialsApi3[]
  readonly login: EmailCredentialsDocument | undefined
}

/** Gives what a user logs in with: the keys in the API's shape, and how to sign in to the web pages. */
export async function credentialsOf(context: Context, userId: string): Promise<UserCredentials> {
  const login = await context.store.get(emailCredentials, userId)
  return { keys: await keysOf(context, userId), login: login?.document }
}

/** Gives the keys of a user in the API's shape. */
export async function keysOf(context: Context, userId: string): Promise<CredentialsApi3[]> {
  const found = await context.store.find(apiKeys, { where: { user_id: userId } })
  return found.map(({ document }) => toCredentialsApi3(context, document))
}

/** An email login in the API's shape: without anything of the password. */
export function toCredentialsEmail(
  context: Context,
  { id: user_id, email, created_at, logged_in_at, forced_password_reset_at_next_login }: EmailCredentialsDocument,
  { is_disabled }: UserDocument
): CredentialsEmail {
  return {
    email,
    created_at,
    logged_in_at,
    forced_password_reset_at_next_login,
    is_disabled,
    type: 'email',
    password_reset_url: null,
    password_reset_url_expired: false,
    account_setup_url: null,
    account_setup_url_expired: false,
    user_id,
    url: urlOf(context, `/users/${user_id}/credentials_email`),
    user_url: urlOf(context, `/users/${user_id}`),
    can: { show_password_reset_url: context.caller.rights.isAdmin }
  }
}

/** An API key in the API's shape: without its secret. */
export function toCredentialsApi3(context: Context, key: ApiKeyDocument): CredentialsApi3 {
  const { id, client_id, created_at, is_disabled, purpose, user_id } = key
  const url = urlOf(context, `/users/${user_id}/credentials_api3/${id}`)
  return { id, client_id, created_at, is_disabled, purpose, type: 'api3', url, can: {} }
}

/** What a new user has that nobody said anything of. */
export const newUser: Omit<UserDocument, 'id' | 'created_at'> = {
  first_name: '',
  last_name: '',
  is_disabled: false,
  locale: 'en',
  home_folder_id: '1',
  models_dir_validated: null,
  ui_state: null,
  can_manage_api3_creds: false,
  role_ids: []
}

/** What a request may set of a user. Names are never null: null empties them. Source: behaviour 3.7. */
export function writableOf(body: WriteUser & { home_space_id?: string | null }): Partial<UserDocument> {
  const {
    first_name,
    last_name,
    is_disabled,
    locale,
    home_folder_id,
    home_space_id,
    models_dir_validated,
    ui_state,
    can_manage_api3_creds
  } = body
  const given = {
    first_name: first_name === null ? '' : first_name,
    last_name: last_name === null ? '' : last_name,
    is_disabled: is_disabled ?? undefined,
    locale,
    home_folder_id: home_folder_id === undefined ? home_space_id : home_folder_id,
    models_dir_validated,
    ui_state,
    can_manage_api3_creds: can_manage_api3_creds ?? undefined
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/**
 * A user in the shape of API 4.0, and with what only 3.x has. Credentials that there are not are null, lists are
 * empty. Source: behaviour 10.1. One literal: a user is built for each of a long list.
 */
export function toUser(context: Context, user: UserDocument, { keys, login }: UserCredentials): User {
  const { id, first_name, last_name, is_disabled, home_folder_id } = user
  const answer: User & Only3x = {
    id,
    first_name,
    last_name,
    display_name: `${first_name} ${last_name}`.trim(),
    email: login?.email ?? null,
    is_disabled,
    locale: user.locale,
    home_folder_id,
    home_space_id: home_folder_id,
    personal_folder_id: null,
    personal_space_id: null,
    embed_group_folder_id: null,
    embed_group_space_id: null,
    models_dir_validated: user.models_dir_validated,
    ui_state: user.ui_state,
    can_manage_api3_creds: user.can_manage_api3_creds,
    role_ids: user.role_ids as string[],
    group_ids: [...(user.group_ids ?? [])],
    credentials_api: null,
    credentials_api3: keys,
    credentials_email: login ? toCredentialsEmail(context, login, user) : null,
    credentials_embed: [],
    credentials_google: null,
    credentials_ldap: null,
    credentials_looker_openid: null,
    credentials_oidc: null,
    credentials_saml: null,
    credentials_totp: null,
    credentials_workforce: null,
    sessions: [],
    access_filters: [],
    looker_versions: [],
    avatar_url: null,
    avatar_url_without_sizing: null,
    allow_direct_roles: true,
    allow_normal_group_membership: true,
    allow_roles_from_normal_groups: true,
    roles_externally_managed: false,
    presumed_looker_employee: false,
    verified_looker_employee: false,
    is_iam_admin: false,
    is_service_account: false,
    service_account_name: null,
    url: urlOf(context, `/users/${id}`),
    can: canOf(context, user)
  }
  return answer
}

/** What API 4.0 no longer has. */
interface Only3x {
  home_space_id: string | null
  personal_space_id: null
  access_filters: never[]
  credentials_api: null
}

function canOf({ caller }: Context, { id, is_disabled }: UserDocument): Record<string, boolean> {
  const isSelf = caller.user.document.id === id
  return { show: true, index: true, show_details: true, index_details: true, sudo: !isSelf && !is_disabled }
}
