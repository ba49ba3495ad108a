// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  CreateCredentialsApi3,
  CreateEmbedUserRequest,
  CredentialsApi3,
  CredentialsEmail,
  CredentialsEmailSearch,
  CredentialsEmbed,
  CredentialsGoogle,
  CredentialsLDAP,
  CredentialsLookerOpenid,
  CredentialsOIDC,
  CredentialsSaml,
  CredentialsTotp,
  Role,
  ServiceAccount,
  Session,
  User,
  UserAttributeWithValue,
  UserEmailOnly,
  UserPublic,
  WriteCredentialsApi3,
  WriteCredentialsEmail,
  WriteServiceAccount,
  WriteUser,
  WriteUserAttributeWithValue
} from '../types.ts'

/** The arguments of {@link all_user_credentials_api3s}. */
export interface AllUserCredentialsApi3sArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_api3. Lists the API keys of a user, without their secrets. Errors: 400, 403, 404,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_user_credentials_api3s
 */
export const all_user_credentials_api3s: Operation<AllUserCredentialsApi3sArgs, CredentialsApi3[]> = {
  id: 'all_user_credentials_api3s',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_api3',
  query: ['fields']
}

/** The arguments of {@link all_user_credentials_embeds}. */
export interface AllUserCredentialsEmbedsArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_embed. Lists all embed logins of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_user_credentials_embeds
 */
export const all_user_credentials_embeds: Operation<AllUserCredentialsEmbedsArgs, CredentialsEmbed[]> = {
  id: 'all_user_credentials_embeds',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_embed',
  query: ['fields']
}

/** The arguments of {@link all_user_sessions}. */
export interface AllUserSessionsArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/sessions. Lists all sessions of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_user_sessions
 */
export const all_user_sessions: Operation<AllUserSessionsArgs, Session[]> = {
  id: 'all_user_sessions',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/sessions',
  query: ['fields']
}

/** The arguments of {@link all_users}. */
export interface AllUsersArgs<Fields extends string = string> {
  fields?: Fields
  /**
   * Integer.
   * @deprecated
   */
  page?: number
  /**
   * Integer.
   * @deprecated
   */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  ids?: string[]
}

/**
 * GET /users. Lists all users, disabled ones too. Ask for the `fields` you need: a whole user is large. Errors: 400,
 * 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_users
 */
export const all_users: Operation<AllUsersArgs | undefined, User[]> = {
  id: 'all_users',
  version: '4.0',
  method: 'GET',
  path: '/users',
  query: ['fields', 'page', 'per_page', 'limit', 'offset', 'sorts', 'ids']
}

/** The arguments of {@link create_embed_user}. */
export interface CreateEmbedUserArgs {
  body: CreateEmbedUserRequest
}

/**
 * POST /users/embed_user. Creates an embed user for an external id. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_embed_user
 */
export const create_embed_user: Operation<CreateEmbedUserArgs, UserPublic> = {
  id: 'create_embed_user',
  version: '4.0',
  method: 'POST',
  path: '/users/embed_user',
  body: 'json'
}

/** The arguments of {@link create_service_account}. */
export interface CreateServiceAccountArgs<Fields extends string = string> {
  body: WriteServiceAccount
  fields?: Fields
}

/**
 * POST /users/service_accounts. Creates a service account. Errors: 400, 403, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_service_account
 */
export const create_service_account: Operation<CreateServiceAccountArgs, ServiceAccount> = {
  id: 'create_service_account',
  version: '4.0',
  method: 'POST',
  path: '/users/service_accounts',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_user}. */
export interface CreateUserArgs<Fields extends string = string> {
  body?: WriteUser
  fields?: Fields
}

/**
 * POST /users. Creates a user, who cannot log in before credentials are added: see `create_user_credentials_email`.
 * Read-only fields are ignored. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user
 */
export const create_user: Operation<CreateUserArgs | undefined, User> = {
  id: 'create_user',
  version: '4.0',
  method: 'POST',
  path: '/users',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_user_credentials_api3}. */
export interface CreateUserCredentialsApi3Args<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_api3. Makes an API key for a user. From API 4.0 on the answer holds
 * `client_secret`, this once: no other operation tells it. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_api3
 */
export const create_user_credentials_api3: Operation<CreateUserCredentialsApi3Args, CreateCredentialsApi3> = {
  id: 'create_user_credentials_api3',
  version: '4.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_api3',
  query: ['fields']
}

/** The arguments of {@link create_user_credentials_email}. */
export interface CreateUserCredentialsEmailArgs<Fields extends string = string> {
  user_id: string
  body: WriteCredentialsEmail
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_email. Gives a user a login by email. An address belongs to one user at a time.
 * Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_email
 */
export const create_user_credentials_email: Operation<CreateUserCredentialsEmailArgs, CredentialsEmail> = {
  id: 'create_user_credentials_email',
  version: '4.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_email',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_user_credentials_email_password_reset}. */
export interface CreateUserCredentialsEmailPasswordResetArgs<Fields extends string = string> {
  user_id: string
  expires?: boolean
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_email/password_reset. Creates a password reset token for the email login of a user.
 * Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_email_password_reset
 */
export const create_user_credentials_email_password_reset: Operation<
  CreateUserCredentialsEmailPasswordResetArgs,
  CredentialsEmail
> = {
  id: 'create_user_credentials_email_password_reset',
  version: '4.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_email/password_reset',
  query: ['expires', 'fields']
}

/** The arguments of {@link create_user_credentials_totp}. */
export interface CreateUserCredentialsTotpArgs<Fields extends string = string> {
  user_id: string
  body?: CredentialsTotp
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_totp. Creates a two-factor login of a user. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_totp
 */
export const create_user_credentials_totp: Operation<CreateUserCredentialsTotpArgs, CredentialsTotp> = {
  id: 'create_user_credentials_totp',
  version: '4.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_totp',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_service_account}. */
export interface DeleteServiceAccountArgs {
  user_id: string
}

/**
 * DELETE /users/service_accounts/{user_id}. Deletes one service account. Errors: 400, 403, 404, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_service_account
 */
export const delete_service_account: Operation<DeleteServiceAccountArgs, void> = {
  id: 'delete_service_account',
  version: '4.0',
  method: 'DELETE',
  path: '/users/service_accounts/{user_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user}. */
export interface DeleteUserArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}. Deletes a user for good. The content goes to the trash, the schedules are deleted. Nobody
 * can delete themselves, and the last administrator stays. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user
 */
export const delete_user: Operation<DeleteUserArgs, void> = {
  id: 'delete_user',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_attribute_user_value}. */
export interface DeleteUserAttributeUserValueArgs {
  user_id: string
  user_attribute_id: string
}

/**
 * DELETE /users/{user_id}/attribute_values/{user_attribute_id}. Deletes the value that a user has for a user attribute.
 * Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_attribute_user_value
 */
export const delete_user_attribute_user_value: Operation<DeleteUserAttributeUserValueArgs, void> = {
  id: 'delete_user_attribute_user_value',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/attribute_values/{user_attribute_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_api3}. */
export interface DeleteUserCredentialsApi3Args {
  user_id: string
  credentials_api3_id: string
}

/**
 * DELETE /users/{user_id}/credentials_api3/{credentials_api3_id}. Deletes one API key of a user. Errors: 400, 403, 404,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_api3
 */
export const delete_user_credentials_api3: Operation<DeleteUserCredentialsApi3Args, void> = {
  id: 'delete_user_credentials_api3',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_api3/{credentials_api3_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_email}. */
export interface DeleteUserCredentialsEmailArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}/credentials_email. Deletes the email login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_email
 */
export const delete_user_credentials_email: Operation<DeleteUserCredentialsEmailArgs, void> = {
  id: 'delete_user_credentials_email',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_email',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_embed}. */
export interface DeleteUserCredentialsEmbedArgs {
  user_id: string
  credentials_embed_id: string
}

/**
 * DELETE /users/{user_id}/credentials_embed/{credentials_embed_id}. Deletes one embed login of a user. Errors: 400,
 * 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_embed
 */
export const delete_user_credentials_embed: Operation<DeleteUserCredentialsEmbedArgs, void> = {
  id: 'delete_user_credentials_embed',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_embed/{credentials_embed_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_google}. */
export interface DeleteUserCredentialsGoogleArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}/credentials_google. Deletes the Google login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_google
 */
export const delete_user_credentials_google: Operation<DeleteUserCredentialsGoogleArgs, void> = {
  id: 'delete_user_credentials_google',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_google',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_ldap}. */
export interface DeleteUserCredentialsLdapArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}/credentials_ldap. Deletes the LDAP login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_ldap
 */
export const delete_user_credentials_ldap: Operation<DeleteUserCredentialsLdapArgs, void> = {
  id: 'delete_user_credentials_ldap',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_ldap',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_looker_openid}. */
export interface DeleteUserCredentialsLookerOpenidArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}/credentials_looker_openid. Deletes the Looker OpenID login of a user. Errors: 400, 403, 404,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_looker_openid
 */
export const delete_user_credentials_looker_openid: Operation<DeleteUserCredentialsLookerOpenidArgs, void> = {
  id: 'delete_user_credentials_looker_openid',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_looker_openid',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_oidc}. */
export interface DeleteUserCredentialsOidcArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}/credentials_oidc. Deletes the OpenID Connect login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_oidc
 */
export const delete_user_credentials_oidc: Operation<DeleteUserCredentialsOidcArgs, void> = {
  id: 'delete_user_credentials_oidc',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_oidc',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_saml}. */
export interface DeleteUserCredentialsSamlArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}/credentials_saml. Deletes the SAML login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_saml
 */
export const delete_user_credentials_saml: Operation<DeleteUserCredentialsSamlArgs, void> = {
  id: 'delete_user_credentials_saml',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_saml',
  answer: 'none'
}

/** The arguments of {@link delete_user_credentials_totp}. */
export interface DeleteUserCredentialsTotpArgs {
  user_id: string
}

/**
 * DELETE /users/{user_id}/credentials_totp. Deletes the two-factor login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_totp
 */
export const delete_user_credentials_totp: Operation<DeleteUserCredentialsTotpArgs, void> = {
  id: 'delete_user_credentials_totp',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/credentials_totp',
  answer: 'none'
}

/** The arguments of {@link delete_user_session}. */
export interface DeleteUserSessionArgs {
  user_id: string
  session_id: string
}

/**
 * DELETE /users/{user_id}/sessions/{session_id}. Deletes one session of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_session
 */
export const delete_user_session: Operation<DeleteUserSessionArgs, void> = {
  id: 'delete_user_session',
  version: '4.0',
  method: 'DELETE',
  path: '/users/{user_id}/sessions/{session_id}',
  answer: 'none'
}

/** The arguments of {@link me}. */
export interface MeArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /user. Gets the user that the access token acts as. Errors: 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/me
 */
export const me: Operation<MeArgs | undefined, User> = {
  id: 'me',
  version: '4.0',
  method: 'GET',
  path: '/user',
  query: ['fields']
}

/** The arguments of {@link search_credentials_email}. */
export interface SearchCredentialsEmailArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  id?: string
  email?: string
  emails?: string
  filter_or?: boolean
}

/**
 * GET /credentials_email/search. Searches email logins. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/search_credentials_email
 */
export const search_credentials_email: Operation<SearchCredentialsEmailArgs | undefined, CredentialsEmailSearch[]> = {
  id: 'search_credentials_email',
  version: '4.0',
  method: 'GET',
  path: '/credentials_email/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'email', 'emails', 'filter_or']
}

/** The arguments of {@link search_users}. */
export interface SearchUsersArgs<Fields extends string = string> {
  fields?: Fields
  /**
   * Integer.
   * @deprecated
   */
  page?: number
  /**
   * Integer.
   * @deprecated
   */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  id?: string
  first_name?: string
  last_name?: string
  full_name?: string
  verified_looker_employee?: boolean
  embed_user?: boolean
  email?: string
  is_disabled?: boolean
  filter_or?: boolean
  content_metadata_id?: string
  group_id?: string
  can_manage_api3_creds?: boolean
  is_service_account?: boolean
}

/**
 * GET /users/search. Searches users by name, email, id or group. `%` and `_` are wildcards, case does not matter;
 * without a wildcard the whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400,
 * 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/search_users
 */
export const search_users: Operation<SearchUsersArgs | undefined, User[]> = {
  id: 'search_users',
  version: '4.0',
  method: 'GET',
  path: '/users/search',
  query: [
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts',
    'id',
    'first_name',
    'last_name',
    'full_name',
    'verified_looker_employee',
    'embed_user',
    'email',
    'is_disabled',
    'filter_or',
    'content_metadata_id',
    'group_id',
    'can_manage_api3_creds',
    'is_service_account'
  ]
}

/** The arguments of {@link search_users_names}. */
export interface SearchUsersNamesArgs<Fields extends string = string> {
  pattern: string
  fields?: Fields
  /**
   * Integer.
   * @deprecated
   */
  page?: number
  /**
   * Integer.
   * @deprecated
   */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  id?: string
  first_name?: string
  last_name?: string
  verified_looker_employee?: boolean
  email?: string
  is_disabled?: boolean
}

/**
 * GET /users/search/names/{pattern}. Searches users whose first name, last name or email matches a pattern with the
 * wildcards `%` and `_`. Further terms narrow it. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/search_users_names
 */
export const search_users_names: Operation<SearchUsersNamesArgs, User[]> = {
  id: 'search_users_names',
  version: '4.0',
  method: 'GET',
  path: '/users/search/names/{pattern}',
  query: [
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts',
    'id',
    'first_name',
    'last_name',
    'verified_looker_employee',
    'email',
    'is_disabled'
  ]
}

/** The arguments of {@link send_user_credentials_email_password_reset}. */
export interface SendUserCredentialsEmailPasswordResetArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * POST /users/{user_id}/credentials_email/send_password_reset. Sends a user an email to reset the password. Errors:
 * 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/send_user_credentials_email_password_reset
 */
export const send_user_credentials_email_password_reset: Operation<
  SendUserCredentialsEmailPasswordResetArgs,
  CredentialsEmail
> = {
  id: 'send_user_credentials_email_password_reset',
  version: '4.0',
  method: 'POST',
  path: '/users/{user_id}/credentials_email/send_password_reset',
  query: ['fields']
}

/** The arguments of {@link set_user_attribute_user_value}. */
export interface SetUserAttributeUserValueArgs {
  user_id: string
  user_attribute_id: string
  body: WriteUserAttributeWithValue
}

/**
 * PATCH /users/{user_id}/attribute_values/{user_attribute_id}. Sets the value that a user has for a user attribute. It
 * wins over the values of the user's groups and over the default. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/set_user_attribute_user_value
 */
export const set_user_attribute_user_value: Operation<SetUserAttributeUserValueArgs, UserAttributeWithValue> = {
  id: 'set_user_attribute_user_value',
  version: '4.0',
  method: 'PATCH',
  path: '/users/{user_id}/attribute_values/{user_attribute_id}',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link set_user_roles}. */
export interface SetUserRolesArgs<Fields extends string = string> {
  user_id: string
  body: string[]
  fields?: Fields
}

/**
 * PUT /users/{user_id}/roles. Replaces the roles that a user has directly; roles by group stay. Errors: 400, 403, 404,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/set_user_roles
 */
export const set_user_roles: Operation<SetUserRolesArgs, Role[]> = {
  id: 'set_user_roles',
  version: '4.0',
  method: 'PUT',
  path: '/users/{user_id}/roles',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_service_account}. */
export interface UpdateServiceAccountArgs<Fields extends string = string> {
  user_id: string
  body: WriteServiceAccount
  fields?: Fields
}

/**
 * PATCH /users/service_accounts/{user_id}. Updates one service account. Errors: 400, 403, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_service_account
 */
export const update_service_account: Operation<UpdateServiceAccountArgs, ServiceAccount> = {
  id: 'update_service_account',
  version: '4.0',
  method: 'PATCH',
  path: '/users/service_accounts/{user_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user}. */
export interface UpdateUserArgs<Fields extends string = string> {
  user_id: string
  body: WriteUser
  fields?: Fields
}

/**
 * PATCH /users/{user_id}. Changes the fields of a user that are sent. Disable a user with `is_disabled` rather than
 * delete it. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_user
 */
export const update_user: Operation<UpdateUserArgs, User> = {
  id: 'update_user',
  version: '4.0',
  method: 'PATCH',
  path: '/users/{user_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user_credentials_api3}. */
export interface UpdateUserCredentialsApi3Args<Fields extends string = string> {
  user_id: string
  credentials_api3_id: string
  body: WriteCredentialsApi3
  fields?: Fields
}

/**
 * PATCH /users/{user_id}/credentials_api3/{credentials_api3_id}. Updates one API key of a user. Errors: 400, 403, 404,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_user_credentials_api3
 */
export const update_user_credentials_api3: Operation<UpdateUserCredentialsApi3Args, CredentialsApi3> = {
  id: 'update_user_credentials_api3',
  version: '4.0',
  method: 'PATCH',
  path: '/users/{user_id}/credentials_api3/{credentials_api3_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user_credentials_email}. */
export interface UpdateUserCredentialsEmailArgs<Fields extends string = string> {
  user_id: string
  body: WriteCredentialsEmail
  fields?: Fields
}

/**
 * PATCH /users/{user_id}/credentials_email. Updates the email login of a user. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_user_credentials_email
 */
export const update_user_credentials_email: Operation<UpdateUserCredentialsEmailArgs, CredentialsEmail> = {
  id: 'update_user_credentials_email',
  version: '4.0',
  method: 'PATCH',
  path: '/users/{user_id}/credentials_email',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link user}. */
export interface UserArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}. Gets one user. Administrators and the user get every field, others the public ones. Errors:
 * 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user
 */
export const user: Operation<UserArgs, User> = {
  id: 'user',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}',
  query: ['fields']
}

/** The arguments of {@link user_attribute_user_values}. */
export interface UserAttributeUserValuesArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
  user_attribute_ids?: string[]
  all_values?: boolean
  include_unset?: boolean
}

/**
 * GET /users/{user_id}/attribute_values. Lists the values that a user has for user attributes, and where each comes
 * from: the user, a group or the default. Errors: 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_attribute_user_values
 */
export const user_attribute_user_values: Operation<UserAttributeUserValuesArgs, UserAttributeWithValue[]> = {
  id: 'user_attribute_user_values',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/attribute_values',
  query: ['fields', 'user_attribute_ids', 'all_values', 'include_unset']
}

/** The arguments of {@link user_credentials_api3}. */
export interface UserCredentialsApi3Args<Fields extends string = string> {
  user_id: string
  credentials_api3_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_api3/{credentials_api3_id}. Gets one API key of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_api3
 */
export const user_credentials_api3: Operation<UserCredentialsApi3Args, CredentialsApi3> = {
  id: 'user_credentials_api3',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_api3/{credentials_api3_id}',
  query: ['fields']
}

/** The arguments of {@link user_credentials_email}. */
export interface UserCredentialsEmailArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_email. Gets the email login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_email
 */
export const user_credentials_email: Operation<UserCredentialsEmailArgs, CredentialsEmail> = {
  id: 'user_credentials_email',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_email',
  query: ['fields']
}

/** The arguments of {@link user_credentials_embed}. */
export interface UserCredentialsEmbedArgs<Fields extends string = string> {
  user_id: string
  credentials_embed_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_embed/{credentials_embed_id}. Gets one embed login of a user. Errors: 400, 403, 404,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_embed
 */
export const user_credentials_embed: Operation<UserCredentialsEmbedArgs, CredentialsEmbed> = {
  id: 'user_credentials_embed',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_embed/{credentials_embed_id}',
  query: ['fields']
}

/** The arguments of {@link user_credentials_google}. */
export interface UserCredentialsGoogleArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_google. Gets the Google login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_google
 */
export const user_credentials_google: Operation<UserCredentialsGoogleArgs, CredentialsGoogle> = {
  id: 'user_credentials_google',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_google',
  query: ['fields']
}

/** The arguments of {@link user_credentials_ldap}. */
export interface UserCredentialsLdapArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_ldap. Gets the LDAP login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_ldap
 */
export const user_credentials_ldap: Operation<UserCredentialsLdapArgs, CredentialsLDAP> = {
  id: 'user_credentials_ldap',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_ldap',
  query: ['fields']
}

/** The arguments of {@link user_credentials_looker_openid}. */
export interface UserCredentialsLookerOpenidArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_looker_openid. Gets the Looker OpenID login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_looker_openid
 */
export const user_credentials_looker_openid: Operation<UserCredentialsLookerOpenidArgs, CredentialsLookerOpenid> = {
  id: 'user_credentials_looker_openid',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_looker_openid',
  query: ['fields']
}

/** The arguments of {@link user_credentials_oidc}. */
export interface UserCredentialsOidcArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_oidc. Gets the OpenID Connect login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_oidc
 */
export const user_credentials_oidc: Operation<UserCredentialsOidcArgs, CredentialsOIDC> = {
  id: 'user_credentials_oidc',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_oidc',
  query: ['fields']
}

/** The arguments of {@link user_credentials_saml}. */
export interface UserCredentialsSamlArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_saml. Gets the SAML login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_saml
 */
export const user_credentials_saml: Operation<UserCredentialsSamlArgs, CredentialsSaml> = {
  id: 'user_credentials_saml',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/credentials_saml',
  query: ['fields']
}

/** The arguments of {@link user_credentials_totp}. */
export interface UserCredentialsTotpArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/credentials_totp. Gets the two-factor login of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_totp
 */
export const user_credentials_totp: Operation<UserCredentialsTotpArgs, CredentialsTotp> = {
  id: 'user_credentials_totp',
  version: '4.0',
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
 * know. 404 where nobody has it. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_for_credential
 */
export const user_for_credential: Operation<UserForCredentialArgs, User> = {
  id: 'user_for_credential',
  version: '4.0',
  method: 'GET',
  path: '/users/credential/{credential_type}/{credential_id}',
  query: ['fields']
}

/** The arguments of {@link user_roles}. */
export interface UserRolesArgs<Fields extends string = string> {
  user_id: string
  fields?: Fields
  direct_association_only?: boolean
}

/**
 * GET /users/{user_id}/roles. Lists the roles of a user, those of the user's groups too unless
 * `direct_association_only` is set. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_roles
 */
export const user_roles: Operation<UserRolesArgs, Role[]> = {
  id: 'user_roles',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/roles',
  query: ['fields', 'direct_association_only']
}

/** The arguments of {@link user_session}. */
export interface UserSessionArgs<Fields extends string = string> {
  user_id: string
  session_id: string
  fields?: Fields
}

/**
 * GET /users/{user_id}/sessions/{session_id}. Gets one session of a user. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_session
 */
export const user_session: Operation<UserSessionArgs, Session> = {
  id: 'user_session',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}/sessions/{session_id}',
  query: ['fields']
}

/** The arguments of {@link wipeout_user_emails}. */
export interface WipeoutUserEmailsArgs<Fields extends string = string> {
  user_id: string
  body: UserEmailOnly
  fields?: Fields
}

/**
 * POST /users/{user_id}/update_emails. Replaces the email address of a user everywhere. Errors: 400, 403, 404, 409,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/wipeout_user_emails
 */
export const wipeout_user_emails: Operation<WipeoutUserEmailsArgs, User> = {
  id: 'wipeout_user_emails',
  version: '4.0',
  method: 'POST',
  path: '/users/{user_id}/update_emails',
  query: ['fields'],
  body: 'json'
}
