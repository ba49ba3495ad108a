import { apiKeys, emailCredentials, oauthClientApps, users, type ApiKeyDocument } from '../kinds.ts'
import { newOauthClientApp } from '../oauth/client-app.ts'
import { emailLoginOf } from '../oauth/email-login.ts'
import { openCost } from '../oauth/password.ts'
import { toTimestamp } from '../conventions/timestamp.ts'
import type { Service } from '../service.ts'
import type { Change } from '../storage/store.ts'
import type { Entry } from './entries.ts'
import { call, type World } from './make.ts'
import { operationOf } from './operation.ts'
import type { Given } from './parts.ts'
import type { SeedOauthClientApp, SeedUser } from './seed.ts'

/** Makes a user with roles, groups and all that one logs in with, and gives the id. */
export async function makeUser(world: World, { user, given }: Entry, references: Given): Promise<string> {
  const { scratch, service } = world
  const { first_name, last_name, locale, is_disabled } = user!
  scratch.takeInserted(users)
  if (typeof given.id === 'string') scratch.wantId(users, given.id)
  await call(world, operationOf(world.api, 'create_user'), { first_name, last_name, locale, is_disabled })
  const id = scratch.takeInserted(users)!
  const { document, revision } = (await service.store.get(users, id))!
  const changes: Change[] = []
  const whole = { ...document, ...references }
  if (Object.keys(references).length > 0) changes.push({ op: 'update', kind: users, document: whole, revision })
  changes.push(...(await loginChanges(service, id, user!)))
  if (changes.length > 0) await service.store.commit(changes)
  return id
}

/** What a user of a seed logs in with. */
export async function loginChanges(
  service: Pick<Service, 'store' | 'digest' | 'now'>,
  id: string,
  { email, password, credentials_api3 = [] }: SeedUser
): Promise<Change[]> {
  const changes: Change[] = []
  const created_at = toTimestamp(service.now())
  if (email !== undefined) {
    const made = await emailLoginOf(service.digest, { id, email, password, created_at }, openCost)
    changes.push({ op: 'insert', kind: emailCredentials, document: { ...made, is_seeded: true } as typeof made })
  }
  for (const key of credentials_api3) {
    changes.push({ op: 'insert', kind: apiKeys, document: await toApiKey(service, id, key, created_at) })
  }
  return changes
}

type SeedKey = NonNullable<SeedUser['credentials_api3']>[number]

async function toApiKey(
  { store, digest }: Pick<Service, 'store' | 'digest'>,
  user_id: string,
  { client_id, client_secret, purpose }: SeedKey,
  created_at: string
): Promise<ApiKeyDocument> {
  return {
    id: await store.nextId(apiKeys),
    user_id,
    client_id,
    client_secret_digest: digest(client_secret),
    purpose: purpose ?? null,
    is_disabled: false,
    created_at,
    is_seeded: true
  }
}

/** Makes a program that users let act for them. */
export async function makeApp({ service: { store, now } }: World, app: SeedOauthClientApp): Promise<void> {
  const { client_guid: id, ...given } = app
  const tokens_invalid_before = toTimestamp(now())
  const document = { ...newOauthClientApp, display_name: id, ...given, id, tokens_invalid_before }
  await store.commit([{ op: 'insert', kind: oauthClientApps, document }])
}
