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
  readonly created_at: string
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
  /** The API key that was logged in with; of a sudo token, the key behind its maker's. */
  readonly credentials_api3_id: string
  /** Of a sudo token: the token that made it, and the user behind that. */
  readonly maker_token_id: string | null
  readonly sudo_user_id: string | null
  readonly workspace_id: string
  readonly created_at_ms: number
  readonly expires_at_ms: number
}

export const users: Kind<UserDocument> = { name: 'user', indexes: [], unique: [] }

export const apiKeys: Kind<ApiKeyDocument> = { name: 'credentials_api3', indexes: ['user_id'], unique: ['client_id'] }

export const tokens: Kind<TokenDocument> = {
  name: 'access_token',
  indexes: ['user_id', 'maker_token_id', 'sudo_user_id'],
  unique: []
}

/** What proves that the secret key is the one that all digests were made with. */
export interface SecretKeyDocument extends Document {
  readonly digest: string
}

export const secretKeys: Kind<SecretKeyDocument> = { name: 'secret_key', indexes: [], unique: [] }

/** Every kind of document that the server keeps. */
export const kinds: readonly AnyKind[] = [users, apiKeys, tokens, secretKeys]
