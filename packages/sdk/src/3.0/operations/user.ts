// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  AccessFilter,
  CredentialsApi,
  CredentialsApi3,
  CredentialsEmail,
  CredentialsEmbed,
  CredentialsGoogle,
  CredentialsLDAP,
  CredentialsLookerOpenid,
  CredentialsOIDC,
  CredentialsSaml,
  CredentialsTotp,
  Role,
  Session,
  User,
  UserAttributeWithValue,
  WriteAccessFilter,
  WriteCredentialsEmail,
  WriteUser,
  WriteUserAttributeWithValue
} from '../types.ts'

/** The arguments of {@link all_user_access_filters}. */
export interface AllUserAccessFiltersArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/**
 * GET /users/{user_id}/access_filters. Lists all access filters of a user. Errors: 400, 404.
 * @deprecated
 */
export const all_user_access_filters: Operation<AllUserAccessFiltersArgs, AccessFilter[]> = {
  id: 'all_user_access_filters',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/access_filters',
  query: ['fields']
}

/** The arguments of {@link all_user_credentials_api3s}. */
export interface AllUserCredentialsApi3sArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_api3. Lists the API keys of a user, without their secrets. Errors: 400, 404. */
export const all_user_credentials_api3s: Operation<AllUserCredentialsApi3sArgs, CredentialsApi3[]> = {
  id: 'all_user_credentials_api3s',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_api3',
  query: ['fields']
}

/** The arguments of {@link all_user_credentials_embeds}. */
export interface AllUserCredentialsEmbedsArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_embed. Lists all embed logins of a user. Errors: 400, 404. */
export const all_user_credentials_embeds: Operation<AllUserCredentialsEmbedsArgs, CredentialsEmbed[]> = {
  id: 'all_user_credentials_embeds',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_embed',
  query: ['fields']
}

/** The arguments of {@link all_user_sessions}. */
export interface AllUserSessionsArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/sessions. Lists all sessions of a user. Errors: 400, 404. */
export const all_user_sessions: Operation<AllUserSessionsArgs, Session[]> = {
  id: 'all_user_sessions',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/sessions',
  query: ['fields']
}

/** The arguments of {@link all_users}. */
export interface AllUsersArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
  ids?: number[]
}

/**
 * GET /users. Lists all users, disabled ones too. Ask for the `fields` you need: a whole user is large. Errors: 400,
 * 404.
 */
export const all_users: Operation<AllUsersArgs | undefined, User[]> = {
  id: 'all_users',
  version: '3.0',
  method: 'GET',
  path: '/users',
  query: ['fields', 'page', 'per_page', 'sorts', 'ids']
}

/** The arguments of {@link create_user}. */
export interface CreateUserArgs<Fields extends string = string> {
  body?: WriteUser
  fields?: Fields
}

/**
 * POST /users. Creates a user, who cannot log in before credentials are added: see `create_user_credentials_email`.
 * Read-only fields are ignored. Errors: 400, 404, 409, 422.
 */
export const create_user: Operation<CreateUserArgs | undefined, User> = {
  id: 'create_user',
  version: '3.0',
  method: 'POST',
  path: '/users',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_user_access_filter}. */
export interface CreateUserAccessFilterArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  body?: WriteAccessFilter
  fields?: Fields
}

/**
 * POST /users/{user_id}/access_filters. Creates an access filter of a user. Errors: 400, 404, 409, 422, 429.
 * @deprecated
 */
export const create_user_access_filter: Operation<CreateUserAccessFilterArgs, AccessFilter> = {
  id: 'create_user_access_filter',
  version: '3.0',
  method: 'POST',
  path: '/users/{user_id}/access_filters',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_user_credentials_api}. */
export interface CreateUserCredentialsApiArgs {
  /** Integer. */
  user_id: number
  body?: CredentialsApi
}

/**
 * POST /users/{user_id}/credentials_api. Creates a legacy API key of a user. Errors: 400, 404.
 * @deprecated
 */
export const create_user_credentials_api: Operation<CreateUserCredentialsApiArgs, CredentialsApi> = {
  id: 'create_user_credentials_api',
  version: '3.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_api',
  body: 'json'
}

/** The arguments of {@link create_user_credentials_api3}. */
export interface CreateUserCredentialsApi3Args<Fields extends string = string> {
  /** Integer. */
  user_id: number
  body?: CredentialsApi3
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_api3. Makes an API key for a user. From API 4.0 on the answer holds
 * `client_secret`, this once: no other operation tells it. Errors: 400, 404, 409, 422, 429.
 */
export const create_user_credentials_api3: Operation<CreateUserCredentialsApi3Args, CredentialsApi3> = {
  id: 'create_user_credentials_api3',
  version: '3.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_api3',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_user_credentials_email}. */
export interface CreateUserCredentialsEmailArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  body: WriteCredentialsEmail
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_email. Gives a user a login by email. An address belongs to one user at a time.
 * Errors: 400, 404, 409, 422, 429.
 */
export const create_user_credentials_email: Operation<CreateUserCredentialsEmailArgs, CredentialsEmail> = {
  id: 'create_user_credentials_email',
  version: '3.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_email',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_user_credentials_email_password_reset}. */
export interface CreateUserCredentialsEmailPasswordResetArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  expires?: boolean
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_email/password_reset. Creates a password reset token for the email login of a user.
 * Errors: 400, 404.
 */
export const create_user_credentials_email_password_reset: Operation<
  CreateUserCredentialsEmailPasswordResetArgs,
  CredentialsEmail
> = {
  id: 'create_user_credentials_email_password_reset',
  version: '3.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_email/password_reset',
  query: ['expires', 'fields']
}

/** The arguments of {@link create_user_credentials_totp}. */
export interface CreateUserCredentialsTotpArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  body?: CredentialsTotp
  fields?: Fields
}

/** POST /users/{user_id}/credentials_totp. Creates a two-factor login of a user. Errors: 400, 404, 409, 422, 429. */
export const create_user_credentials_totp: Operation<CreateUserCredentialsTotpArgs, CredentialsTotp> = {
  id: 'create_user_credentials_totp',
  version: '3.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_totp',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_user}. */
export interface DeleteUserArgs {
  /** Integer. */
  user_id: number
}

/**
 * DELETE /users/{user_id}. Deletes a user for good. The content goes to the trash, the schedules are deleted. Nobody
 * can delete themselves, and the last administrator stays. Errors: 400, 403, 404.
 */
export const delete_user: Operation<DeleteUserArgs, void> = {
  id: 'delete_user',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_access_filter}. */
export interface DeleteUserAccessFilterArgs {
  /** Integer. */
  user_id: number
  /** Integer. */
  access_filter_id: number
}

/**
 * DELETE /users/{user_id}/access_filters/{access_filter_id}. Deletes one access filter of a user. Errors: 400, 404,
 * 429.
 * @deprecated
 */
export const delete_user_access_filter: Operation<DeleteUserAccessFilterArgs, void> = {
  id: 'delete_user_access_filter',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/access_filters/{access_filter_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_attribute_user_value}. */
export interface DeleteUserAttributeUserValueArgs {
  /** Integer. */
  user_id: number
  /** Integer. */
  user_attribute_id: number
}

/**
 * DELETE /users/{user_id}/attribute_values/{user_attribute_id}. Deletes the value that a user has for a user attribute.
 * Errors: 400, 404.
 */
export const delete_user_attribute_user_value: Operation<DeleteUserAttributeUserValueArgs, void> = {
  id: 'delete_user_attribute_user_value',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/attribute_values/{user_attribute_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_api}. */
export interface DeleteUserCredentialsApiArgs {
  /** Integer. */
  user_id: number
}

/**
 * DELETE /users/{user_id}/credentials_api. Deletes the legacy API key of a user. Errors: 400, 404, 429.
 * @deprecated
 */
export const delete_user_credentials_api: Operation<DeleteUserCredentialsApiArgs, void> = {
  id: 'delete_user_credentials_api',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_api',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_api3}. */
export interface DeleteUserCredentialsApi3Args {
  /** Integer. */
  user_id: number
  /** Integer. */
  credentials_api3_id: number
}

/**
 * DELETE /users/{user_id}/credentials_api3/{credentials_api3_id}. Deletes one API key of a user. Errors: 400, 404, 429.
 */
export const delete_user_credentials_api3: Operation<DeleteUserCredentialsApi3Args, void> = {
  id: 'delete_user_credentials_api3',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_api3/{credentials_api3_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_email}. */
export interface DeleteUserCredentialsEmailArgs {
  /** Integer. */
  user_id: number
}

/** DELETE /users/{user_id}/credentials_email. Deletes the email login of a user. Errors: 400, 404, 429. */
export const delete_user_credentials_email: Operation<DeleteUserCredentialsEmailArgs, void> = {
  id: 'delete_user_credentials_email',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_email',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_embed}. */
export interface DeleteUserCredentialsEmbedArgs {
  /** Integer. */
  user_id: number
  /** Integer. */
  credentials_embed_id: number
}

/**
 * DELETE /users/{user_id}/credentials_embed/{credentials_embed_id}. Deletes one embed login of a user. Errors: 400,
 * 404, 429.
 */
export const delete_user_credentials_embed: Operation<DeleteUserCredentialsEmbedArgs, void> = {
  id: 'delete_user_credentials_embed',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_embed/{credentials_embed_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_google}. */
export interface DeleteUserCredentialsGoogleArgs {
  /** Integer. */
  user_id: number
}

/** DELETE /users/{user_id}/credentials_google. Deletes the Google login of a user. Errors: 400, 404, 429. */
export const delete_user_credentials_google: Operation<DeleteUserCredentialsGoogleArgs, void> = {
  id: 'delete_user_credentials_google',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_google',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_ldap}. */
export interface DeleteUserCredentialsLdapArgs {
  /** Integer. */
  user_id: number
}

/** DELETE /users/{user_id}/credentials_ldap. Deletes the LDAP login of a user. Errors: 400, 404, 429. */
export const delete_user_credentials_ldap: Operation<DeleteUserCredentialsLdapArgs, void> = {
  id: 'delete_user_credentials_ldap',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_ldap',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_looker_openid}. */
export interface DeleteUserCredentialsLookerOpenidArgs {
  /** Integer. */
  user_id: number
}

/**
 * DELETE /users/{user_id}/credentials_looker_openid. Deletes the Looker OpenID login of a user. Errors: 400, 404, 429.
 */
export const delete_user_credentials_looker_openid: Operation<DeleteUserCredentialsLookerOpenidArgs, void> = {
  id: 'delete_user_credentials_looker_openid',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_looker_openid',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_oidc}. */
export interface DeleteUserCredentialsOidcArgs {
  /** Integer. */
  user_id: number
}

/** DELETE /users/{user_id}/credentials_oidc. Deletes the OpenID Connect login of a user. Errors: 400, 404, 429. */
export const delete_user_credentials_oidc: Operation<DeleteUserCredentialsOidcArgs, void> = {
  id: 'delete_user_credentials_oidc',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_oidc',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_saml}. */
export interface DeleteUserCredentialsSamlArgs {
  /** Integer. */
  user_id: number
}

/** DELETE /users/{user_id}/credentials_saml. Deletes the SAML login of a user. Errors: 400, 404, 429. */
export const delete_user_credentials_saml: Operation<DeleteUserCredentialsSamlArgs, void> = {
  id: 'delete_user_credentials_saml',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_saml',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_totp}. */
export interface DeleteUserCredentialsTotpArgs {
  /** Integer. */
  user_id: number
}

/** DELETE /users/{user_id}/credentials_totp. Deletes the two-factor login of a user. Errors: 400, 404, 429. */
export const delete_user_credentials_totp: Operation<DeleteUserCredentialsTotpArgs, void> = {
  id: 'delete_user_credentials_totp',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_totp',
  answer: 'none'
}

/** The arguments of {@link delete_user_session}. */
export interface DeleteUserSessionArgs {
  /** Integer. */
  user_id: number
  /** Integer. */
  session_id: number
}

/** DELETE /users/{user_id}/sessions/{session_id}. Deletes one session of a user. Errors: 400, 404, 429. */
export const delete_user_session: Operation<DeleteUserSessionArgs, void> = {
  id: 'delete_user_session',
  version: '3.0',
  method: 'DELETE',
  path: '/users/{user_id}/sessions/{session_id}',
  answer: 'none'
}

/** The arguments of {@link me}. */
export interface MeArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /user. Gets the user that the access token acts as. Errors: 404. */
export const me: Operation<MeArgs | undefined, User> = {
  id: 'me',
  version: '3.0',
  method: 'GET',
  path: '/user',
  query: ['fields']
}

/** The arguments of {@link search_users}. */
export interface SearchUsersArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
  /** Integer. */
  id?: number
  first_name?: string
  last_name?: string
  verified_looker_employee?: boolean
  email?: string
  is_disabled?: boolean
  filter_or?: boolean
  /** Integer. */
  content_metadata_id?: number
  /** Integer. */
  group_id?: number
}

/**
 * GET /users/search. Searches users by name, email, id or group. `%` and `_` are wildcards, case does not matter;
 * without a wildcard the whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400,
 * 404.
 */
export const search_users: Operation<SearchUsersArgs | undefined, User[]> = {
  id: 'search_users',
  version: '3.0',
  method: 'GET',
  path: '/users/search',
  query: [
    'fields',
    'page',
    'per_page',
    'sorts',
    'id',
    'first_name',
    'last_name',
    'verified_looker_employee',
    'email',
    'is_disabled',
    'filter_or',
    'content_metadata_id',
    'group_id'
  ]
}

/** The arguments of {@link search_users_names}. */
export interface SearchUsersNamesArgs<Fields extends string = string> {
  pattern: string
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
  /** Integer. */
  id?: number
  first_name?: string
  last_name?: string
  verified_looker_employee?: boolean
  email?: string
  is_disabled?: boolean
}

/**
 * GET /users/search/names/{pattern}. Searches users whose first name, last name or email matches a pattern with the
 * wildcards `%` and `_`. Further terms narrow it. Errors: 400, 404.
 */
export const search_users_names: Operation<SearchUsersNamesArgs, User[]> = {
  id: 'search_users_names',
  version: '3.0',
  method: 'GET',
  path: '/users/search/names/{pattern}',
  query: [
    'fields',
    'page',
    'per_page',
    'sorts',
    'id',
    'first_name',
    'last_name',
    'verified_looker_employee',
    'email',
    'is_disabled'
  ]
}

/** The arguments of {@link set_user_attribute_user_value}. */
export interface SetUserAttributeUserValueArgs {
  /** Integer. */
  user_id: number
  /** Integer. */
  user_attribute_id: number
  body: WriteUserAttributeWithValue
}

/**
 * PATCH /users/{user_id}/attribute_values/{user_attribute_id}. Sets the value that a user has for a user attribute. It
 * wins over the values of the user's groups and over the default. Errors: 400, 404, 422.
 */
export const set_user_attribute_user_value: Operation<SetUserAttributeUserValueArgs, UserAttributeWithValue> = {
  id: 'set_user_attribute_user_value',
  version: '3.0',
  method: 'PATCH',
  path: '/users/{user_id}/attribute_values/{user_attribute_id}',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link set_user_roles}. */
export interface SetUserRolesArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  body: number[]
  fields?: Fields
}

/** PUT /users/{user_id}/roles. Replaces the roles that a user has directly; roles by group stay. Errors: 400, 404. */
export const set_user_roles: Operation<SetUserRolesArgs, Role[]> = {
  id: 'set_user_roles',
  version: '3.0',
  method: 'PUT',
  path: '/users/{user_id}/roles',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user}. */
export interface UpdateUserArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  body: WriteUser
  fields?: Fields
}

/**
 * PATCH /users/{user_id}. Changes the fields of a user that are sent. Disable a user with `is_disabled` rather than
 * delete it. Errors: 400, 404, 422.
 */
export const update_user: Operation<UpdateUserArgs, User> = {
  id: 'update_user',
  version: '3.0',
  method: 'PATCH',
  path: '/users/{user_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user_access_filter}. */
export interface UpdateUserAccessFilterArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  /** Integer. */
  access_filter_id: number
  body?: WriteAccessFilter
  fields?: Fields
}

/**
 * PATCH /users/{user_id}/access_filters/{access_filter_id}. Updates one access filter of a user. Errors: 400, 404, 422,
 * 429.
 * @deprecated
 */
export const update_user_access_filter: Operation<UpdateUserAccessFilterArgs, AccessFilter> = {
  id: 'update_user_access_filter',
  version: '3.0',
  method: 'PATCH',
  path: '/users/{user_id}/access_filters/{access_filter_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user_credentials_email}. */
export interface UpdateUserCredentialsEmailArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  body: WriteCredentialsEmail
  fields?: Fields
}

/** PATCH /users/{user_id}/credentials_email. Updates the email login of a user. Errors: 400, 404, 422, 429. */
export const update_user_credentials_email: Operation<UpdateUserCredentialsEmailArgs, CredentialsEmail> = {
  id: 'update_user_credentials_email',
  version: '3.0',
  method: 'PATCH',
  path: '/users/{user_id}/credentials_email',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link user}. */
export interface UserArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/**
 * GET /users/{user_id}. Gets one user. Administrators and the user get every field, others the public ones. Errors:
 * 400, 404.
 */
export const user: Operation<UserArgs, User> = {
  id: 'user',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}',
  query: ['fields']
}

/** The arguments of {@link user_access_filter}. */
export interface UserAccessFilterArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  /** Integer. */
  access_filter_id: number
  fields?: Fields
}

/**
 * GET /users/{user_id}/access_filters/{access_filter_id}. Gets one access filter of a user. Errors: 400, 404.
 * @deprecated
 */
export const user_access_filter: Operation<UserAccessFilterArgs, AccessFilter> = {
  id: 'user_access_filter',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/access_filters/{access_filter_id}',
  query: ['fields']
}

/** The arguments of {@link user_attribute_user_values}. */
export interface UserAttributeUserValuesArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
  user_attribute_ids?: number[]
  all_values?: boolean
  include_unset?: boolean
}

/**
 * GET /users/{user_id}/attribute_values. Lists the values that a user has for user attributes, and where each comes
 * from: the user, a group or the default. Errors: 404.
 */
export const user_attribute_user_values: Operation<UserAttributeUserValuesArgs, UserAttributeWithValue[]> = {
  id: 'user_attribute_user_values',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/attribute_values',
  query: ['fields', 'user_attribute_ids', 'all_values', 'include_unset']
}

/** The arguments of {@link user_credentials_api}. */
export interface UserCredentialsApiArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_api. Gets the legacy API key of a user. Errors: 400, 404.
 * @deprecated
 */
export const user_credentials_api: Operation<UserCredentialsApiArgs, CredentialsApi> = {
  id: 'user_credentials_api',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_api',
  query: ['fields']
}

/** The arguments of {@link user_credentials_api3}. */
export interface UserCredentialsApi3Args<Fields extends string = string> {
  /** Integer. */
  user_id: number
  /** Integer. */
  credentials_api3_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_api3/{credentials_api3_id}. Gets one API key of a user. Errors: 400, 404. */
export const user_credentials_api3: Operation<UserCredentialsApi3Args, CredentialsApi3> = {
  id: 'user_credentials_api3',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_api3/{credentials_api3_id}',
  query: ['fields']
}

/** The arguments of {@link user_credentials_email}. */
export interface UserCredentialsEmailArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_email. Gets the email login of a user. Errors: 400, 404. */
export const user_credentials_email: Operation<UserCredentialsEmailArgs, CredentialsEmail> = {
  id: 'user_credentials_email',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_email',
  query: ['fields']
}

/** The arguments of {@link user_credentials_embed}. */
export interface UserCredentialsEmbedArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  /** Integer. */
  credentials_embed_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_embed/{credentials_embed_id}. Gets one embed login of a user. Errors: 400, 404. */
export const user_credentials_embed: Operation<UserCredentialsEmbedArgs, CredentialsEmbed> = {
  id: 'user_credentials_embed',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_embed/{credentials_embed_id}',
  query: ['fields']
}

/** The arguments of {@link user_credentials_google}. */
export interface UserCredentialsGoogleArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_google. Gets the Google login of a user. Errors: 400, 404. */
export const user_credentials_google: Operation<UserCredentialsGoogleArgs, CredentialsGoogle> = {
  id: 'user_credentials_google',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_google',
  query: ['fields']
}

/** The arguments of {@link user_credentials_ldap}. */
export interface UserCredentialsLdapArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_ldap. Gets the LDAP login of a user. Errors: 400, 404. */
export const user_credentials_ldap: Operation<UserCredentialsLdapArgs, CredentialsLDAP> = {
  id: 'user_credentials_ldap',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_ldap',
  query: ['fields']
}

/** The arguments of {@link user_credentials_looker_openid}. */
export interface UserCredentialsLookerOpenidArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_looker_openid. Gets the Looker OpenID login of a user. Errors: 400, 404. */
export const user_credentials_looker_openid: Operation<UserCredentialsLookerOpenidArgs, CredentialsLookerOpenid> = {
  id: 'user_credentials_looker_openid',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_looker_openid',
  query: ['fields']
}

/** The arguments of {@link user_credentials_oidc}. */
export interface UserCredentialsOidcArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_oidc. Gets the OpenID Connect login of a user. Errors: 400, 404. */
export const user_credentials_oidc: Operation<UserCredentialsOidcArgs, CredentialsOIDC> = {
  id: 'user_credentials_oidc',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_oidc',
  query: ['fields']
}

/** The arguments of {@link user_credentials_saml}. */
export interface UserCredentialsSamlArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_saml. Gets the SAML login of a user. Errors: 400, 404. */
export const user_credentials_saml: Operation<UserCredentialsSamlArgs, CredentialsSaml> = {
  id: 'user_credentials_saml',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_saml',
  query: ['fields']
}

/** The arguments of {@link user_credentials_totp}. */
export interface UserCredentialsTotpArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
}

/** GET /users/{user_id}/credentials_totp. Gets the two-factor login of a user. Errors: 400, 404. */
export const user_credentials_totp: Operation<UserCredentialsTotpArgs, CredentialsTotp> = {
  id: 'user_credentials_totp',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_totp',
  query: ['fields']
}

/** The arguments of {@link user_for_credential}. */
export interface UserForCredentialArgs<Fields extends string = string> {
  credential_type: string
  credential_id: string
  fields?: Fields
}

/**
 * GET /users/credential/{credential_type}/{credential_id}. Gets the user that has a credential: an `email` address, the
 * client id of an `api3` key, the external id of an `embed` user, or the id that `google`, `saml`, `oidc` or `ldap`
 * know. 404 where nobody has it. Errors: 400, 404.
 */
export const user_for_credential: Operation<UserForCredentialArgs, User> = {
  id: 'user_for_credential',
  version: '3.0',
  method: 'GET',
  path: '/users/credential/{credential_type}/{credential_id}',
  query: ['fields']
}

/** The arguments of {@link user_roles}. */
export interface UserRolesArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  fields?: Fields
  direct_association_only?: boolean
}

/**
 * GET /users/{user_id}/roles. Lists the roles of a user, those of the user's groups too unless
 * `direct_association_only` is set. Errors: 400, 404.
 */
export const user_roles: Operation<UserRolesArgs, Role[]> = {
  id: 'user_roles',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/roles',
  query: ['fields', 'direct_association_only']
}

/** The arguments of {@link user_session}. */
export interface UserSessionArgs<Fields extends string = string> {
  /** Integer. */
  user_id: number
  /** Integer. */
  session_id: number
  fields?: Fields
}

/** GET /users/{user_id}/sessions/{session_id}. Gets one session of a user. Errors: 400, 404. */
export const user_session: Operation<UserSessionArgs, Session> = {
  id: 'user_session',
  version: '3.0',
  method: 'GET',
  path: '/users/{user_id}/sessions/{session_id}',
  query: ['fields']
}
