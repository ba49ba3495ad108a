import type { AnyKind, Document, Kind } from './storage/store.ts'

/** A person or service that logs in, in the shape of API 4.0; ids are `1`, `2`, `3` … */
export interface UserDocument extends Document {
  readonly first_name: string
  readonly last_name: string
  readonly is_disabled: boolean
  readonly locale: string | null
  readonly home_folder_id: string | null
  readonly models_dir_validated: boolean | null
  readonly ui_state: Readonly<Record<string, string>> | null
  readonly can_manage_api3_creds: boolean
  readonly role_ids: readonly string[]
  /** The groups that the user belongs to; none when absent. */
  readonly group_ids?: readonly string[]
  /** The folder of the user's own. */
  readonly personal_folder_id?: string | null
  /** Somebody who sees embedded content, known by an id of the program that embeds it. */
  readonly is_embed_user?: true
  /** A program that has API keys and no other way to sign in. */
  readonly is_service_account?: true
  readonly service_account_name?: string
  readonly created_at: string
}

/** How a user signs in to the web pages. A user has one at most; its id is the user's. */
export interface EmailCredentialsDocument extends Document {
  readonly email: string
  /** The address in lower case, by which it is looked up: two users cannot share it. */
  readonly email_key: string
  /** As `oauth/password.ts` makes it; null until there is a password. */
  readonly password_hash: string | null
  readonly forced_password_reset_at_next_login: boolean
  readonly created_at: string
  /** Empty until the first time. */
  readonly logged_in_at: string
  /** Part of the address at which the password can be set; the last that was made. */
  readonly password_reset_token?: string
  /** Null for an address that stays good. */
  readonly password_reset_expires_at_ms?: number | null
  /** The password came from a seed, so it may stand in anybody's test. */
  readonly is_seeded?: true
}

/** An API key. Of its secret only a digest is kept. */
export interface ApiKeyDocument extends Document {
  readonly user_id: string
  readonly client_id: string
  readonly client_secret_digest: string
  readonly purpose: string | null
  readonly is_disabled: boolean
  readonly created_at: string
  /** It came from a seed, so its secret may stand in anybody's test. */
  readonly is_seeded?: true
}

/** An access token. Its id is the digest of what the client holds. */
export interface TokenDocument extends Document {
  /** Whom it acts as. */
  readonly user_id: string
  /** The API key that was logged in with; of a sudo token, the key behind its maker's; null under an OAuth grant. */
  readonly credentials_api3_id: string | null
  /** The OAuth grant that it was issued under, and the grant's app; of a sudo token, those behind its maker's. */
  readonly oauth_grant_id?: string
  readonly oauth_client_guid?: string
  /** Of a sudo token: the token that made it, and the user behind that. */
  readonly maker_token_id: string | null
  readonly sudo_user_id: string | null
  readonly workspace_id: string
  readonly created_at_ms: number
  readonly expires_at_ms: number
}

/** A program that users let act for them by OAuth. Its id is the `client_guid`; it has no secret. */
export interface OauthClientAppDocument extends Document {
  readonly redirect_uri: string
  readonly display_name: string
  readonly description: string
  readonly enabled: boolean
  /** The group whose members alone may use it; null for everybody. */
  readonly group_id: string | null
  readonly tokens_invalid_before: string
}

/** A user's consent to an app. */
export interface OauthAppUserDocument extends Document {
  readonly client_guid: string
  readonly user_id: string
}

/**
 * What a user gave an app by signing in once: first a code, then the refresh tokens that follow from it, one after the
 * other. Its id is the digest of the first half of them all.
 */
export interface OauthGrantDocument extends Document {
  readonly client_guid: string
  readonly user_id: string
  readonly redirect_uri: string
  /** SHA-256 of the verifier as base64url without padding. */
  readonly code_challenge: string
  readonly code_digest: string
  /** Of the refresh token that is good now; null until the code has been used. */
  readonly refresh_digest: string | null
  /** When the code, later the refresh token, runs out. */
  readonly expires_at_ms: number
}

/** A browser that somebody has signed in with. Its id is the digest of the cookie. */
export interface WebSessionDocument extends Document {
  readonly user_id: string
  readonly csrf_digest: string
  readonly expires_at_ms: number
  readonly created_at_ms?: number
  /** When it was used last, where the rules ask for it. */
  readonly active_at_ms?: number
  /** Where the browser is, and what it calls itself. */
  readonly ip_address?: string
  readonly user_agent?: string
}

/** Permissions and models that go together: `permission_set_id` may, in the models of `model_set_id`. */
export interface RoleDocument extends Document {
  readonly name: string
  readonly permission_set_id: string
  readonly model_set_id: string
}

export interface PermissionSetDocument extends Document {
  readonly name: string
  readonly permissions: readonly string[]
  readonly built_in: boolean
  readonly all_access: boolean
}

export interface ModelSetDocument extends Document {
  readonly name: string
  readonly models: readonly string[]
  readonly built_in: boolean
  /** Every model, whether it is there now or comes later. */
  readonly all_access: boolean
}

/** Users hold their own memberships; a group holds those that it is in. */
export interface GroupDocument extends Document {
  readonly name: string
  readonly can_add_to_content_metadata: boolean
  readonly external_group_id: string | null
  readonly externally_managed: boolean
  readonly include_by_default: boolean
  readonly role_ids: readonly string[]
  readonly parent_group_ids: readonly string[]
}

export const roles: Kind<RoleDocument> = { name: 'role', indexes: [], unique: ['name'] }

export const permissionSets: Kind<PermissionSetDocument> = { name: 'permission_set', indexes: [], unique: ['name'] }

export const modelSets: Kind<ModelSetDocument> = { name: 'model_set', indexes: [], unique: ['name'] }

export const groups: Kind<GroupDocument> = { name: 'group', indexes: [], unique: ['name'] }

export const users: Kind<UserDocument> = { name: 'user', indexes: [], unique: [] }

export const apiKeys: Kind<ApiKeyDocument> = { name: 'credentials_api3', indexes: ['user_id'], unique: ['client_id'] }

export const tokens: Kind<TokenDocument> = {
  name: 'access_token',
  indexes: ['user_id', 'maker_token_id', 'sudo_user_id'],
  unique: []
}

export const emailCredentials: Kind<EmailCredentialsDocument> = {
  name: 'credentials_email',
  indexes: [],
  unique: ['email_key']
}

export const oauthClientApps: Kind<OauthClientAppDocument> = { name: 'oauth_client_app', indexes: [], unique: [] }

export const oauthAppUsers: Kind<OauthAppUserDocument> = {
  name: 'oauth_app_user',
  indexes: ['client_guid', 'user_id'],
  unique: []
}

export const oauthGrants: Kind<OauthGrantDocument> = {
  name: 'oauth_grant',
  indexes: ['client_guid', 'user_id'],
  unique: []
}

export const webSessions: Kind<WebSessionDocument> = { name: 'web_session', indexes: ['user_id'], unique: [] }

/** Somebody's session in embedded pages, without cookies. Its id is the digest of the session's token. */
export interface CookielessSessionDocument extends Document {
  /** Who it is for, as whoever embeds calls them. */
  readonly external_user_id: string
  readonly expires_at_ms: number
}

/** What an embedded page is shown by. Its id is the digest of the token. */
export interface EmbedTokenDocument extends Document {
  /** `authentication` and `as_me` are good for one use. */
  readonly use: 'authentication' | 'navigation' | 'api' | 'as_me'
  /** The cookieless session; null for `as_me`, which has a user and a page. */
  readonly session_id: string | null
  readonly user_id: string | null
  readonly path: string | null
  readonly expires_at_ms: number
}

/** A signed embed URL that was used. Its id is the digest of the nonce. */
export interface UsedNonceDocument extends Document {
  readonly expires_at_ms: number
}

/** A setting that there is one of, such as the rules for passwords; its id is its name. Only what was set is kept. */
export interface SingletonDocument extends Document {
  readonly values: Readonly<Record<string, unknown>>
}

export const cookielessSessions: Kind<CookielessSessionDocument> = {
  name: 'cookieless_session',
  indexes: [],
  unique: []
}

export const embedTokens: Kind<EmbedTokenDocument> = { name: 'embed_token', indexes: ['session_id'], unique: [] }

export const usedNonces: Kind<UsedNonceDocument> = { name: 'embed_nonce', indexes: [], unique: [] }

export const singletons: Kind<SingletonDocument> = { name: 'singleton', indexes: [], unique: [] }

/** What proves that the secret key is the one that all digests were made with. */
export interface SecretKeyDocument extends Document {
  readonly digest: string
}

export const secretKeys: Kind<SecretKeyDocument> = { name: 'secret_key', indexes: [], unique: [] }

/** The kinds that logins and rights rest on; each family has one of its own besides. */
export const baseKinds: readonly AnyKind[] = [
  users,
  apiKeys,
  emailCredentials,
  tokens,
  oauthClientApps,
  oauthAppUsers,
  oauthGrants,
  webSessions,
  cookielessSessions,
  embedTokens,
  usedNonces,
  singletons,
  secretKeys
]
