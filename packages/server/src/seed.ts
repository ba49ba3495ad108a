import { adminRoleId } from './auth/rights.ts'
import type { Digest } from './auth/digest.ts'
import {
  apiKeys,
  emailCredentials,
  oauthClientApps,
  users,
  type ApiKeyDocument,
  type EmailCredentialsDocument,
  type OauthClientAppDocument,
  type UserDocument
} from './kinds.ts'
import { newOauthClientApp } from './oauth/client-app.ts'
import { emailLoginOf } from './oauth/email-login.ts'
import { openCost } from './oauth/password.ts'
import { newUser } from './resources/user/rules.ts'
import type { Change, Store } from './storage/store.ts'

/** What an emulator begins with. */
export interface Seed {
  readonly users?: readonly SeedUser[]
  readonly oauth_client_apps?: readonly SeedOauthClientApp[]
}

/** A program that users let act for them by OAuth. */
export interface SeedOauthClientApp {
  readonly client_guid: string
  readonly redirect_uri: string
  readonly display_name?: string
  readonly description?: string
  readonly enabled?: boolean
  readonly group_id?: string
}

/** A user with the API keys by which a test logs in, and how a person signs in to the web pages. */
export interface SeedUser {
  readonly first_name?: string
  readonly last_name?: string
  readonly is_disabled?: boolean
  /** `Admin`, or none. */
  readonly roles?: readonly string[]
  readonly group_ids?: readonly string[]
  readonly email?: string
  readonly password?: string
  readonly credentials_api3?: readonly {
    readonly client_id: string
    readonly client_secret: string
    readonly purpose?: string
  }[]
}

/** Makes the changes that put a seed into an empty store. */
export async function seedChanges(seed: Seed, store: Store, digest: Digest, created_at: string): Promise<Change[]> {
  const changes: Change[] = []
  for (const { roles = [], credentials_api3 = [], email, password, ...given } of seed.users ?? []) {
    const id = await store.nextId(users)
    const role_ids = roles.includes('Admin') ? [adminRoleId] : []
    const user: UserDocument = { ...newUser, ...given, role_ids, id, created_at }
    changes.push({ op: 'insert', kind: users, document: user })
    if (email !== undefined) {
      const made = await emailLoginOf(digest, { id, email, password, created_at }, openCost)
      const document: EmailCredentialsDocument = { ...made, is_seeded: true }
      changes.push({ op: 'insert', kind: emailCredentials, document })
    }
    for (const { client_id, client_secret, purpose = null } of credentials_api3) {
      const client_secret_digest = digest(client_secret)
      const keyId = await store.nextId(apiKeys)
      const key: ApiKeyDocument = {
        id: keyId,
        user_id: id,
        client_id,
        client_secret_digest,
        purpose,
        is_disabled: false,
        created_at,
        is_seeded: true
      }
      changes.push({ op: 'insert', kind: apiKeys, document: key })
    }
  }
  for (const { client_guid: id, ...given } of seed.oauth_client_apps ?? []) {
    const app: OauthClientAppDocument = {
      ...newOauthClientApp,
      display_name: id,
      ...given,
      id,
      tokens_invalid_before: created_at
    }
    changes.push({ op: 'insert', kind: oauthClientApps, document: app })
  }
  return changes
}
