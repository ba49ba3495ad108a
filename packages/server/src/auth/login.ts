import { notFound } from '../errors.ts'
import { apiKeys, tokens, users, type ApiKeyDocument, type TokenDocument, type UserDocument } from '../kinds.ts'
import type { Service } from '../service.ts'
import type { Change, Stored } from '../storage/store.ts'
import type { Credentials } from './credentials.ts'
import { accessorOf, isSameDigest } from './digest.ts'
import { makeToken } from './secrets.ts'

/** What a login answers. `expires_in` is in seconds. */
export interface IssuedToken {
  readonly access_token: string
  readonly token_type: 'Bearer'
  readonly expires_in: number
}

/**
 * Logs in with an API key: a new token that begins in the production workspace.
 * @throws {ApiError} 404 for a wrong pair, a disabled key or a disabled user, all alike; 429 after too many failures.
 */
export async function logIn(
  service: Service,
  { clientId, clientSecret }: Credentials,
  address: string
): Promise<IssuedToken> {
  const { store, throttle, log } = service
  refuseIfLocked(service, clientId, address)
  const [key] = await store.find(apiKeys, { where: { client_id: clientId } })
  const user = await userOf(service, key, clientSecret)
  // Again, for guesses that came all at once: each was let in before the others had failed.
  refuseIfLocked(service, clientId, address)
  if (!key || !user) {
    throttle.failed(clientId, address, key && { auth_type: 'api', user_id: key.document.user_id })
    // A client id that is not known stays out of the log: it may be a secret in the wrong place.
    log?.({ event: 'login', outcome: 'refused', client_id: key?.document.client_id, address })
    throw notFound()
  }
  const issued = await issueToken(service, { user, credentials_api3_id: key.document.id }, [
    { op: 'check', kind: apiKeys, id: key.document.id, revision: key.revision }
  ])
  throttle.succeeded(clientId, address)
  const token = log && accessorOf(service.digest(issued.access_token))
  log?.({ event: 'login', outcome: 'ok', user_id: user.document.id, client_id: clientId, token, address })
  return issued
}

/** For whom a token is made, by which key or OAuth grant, and of a sudo token by which token. */
export interface TokenOwner extends Grant {
  readonly user: Stored<UserDocument>
  readonly credentials_api3_id: string | null
  readonly maker?: TokenDocument
}

type Grant = Pick<TokenDocument, 'oauth_grant_id' | 'oauth_client_guid'>

/** Makes a token and stores its digest, provided that its user and whatever else it rests on are unchanged. */
export async function issueToken(
  service: Service,
  owner: TokenOwner,
  restsOn: readonly Change[]
): Promise<IssuedToken> {
  const { user, credentials_api3_id, maker } = owner
  const access_token = makeToken()
  const nowMs = service.now()
  const lifetimeMs = service.settings.tokenLifetimeSeconds * 1000
  const expires_at_ms = Math.min(nowMs + lifetimeMs, maker?.expires_at_ms ?? Infinity)
  const document: TokenDocument = {
    id: service.digest(access_token),
    user_id: user.document.id,
    credentials_api3_id,
    maker_token_id: maker?.id ?? null,
    sudo_user_id: maker?.user_id ?? null,
    workspace_id: 'production',
    created_at_ms: nowMs,
    expires_at_ms,
    ...grantOf(maker ?? owner)
  }
  const { id } = user.document
  await service.store.commit([
    ...restsOn,
    { op: 'check', kind: users, id, revision: user.revision },
    { op: 'insert', kind: tokens, document }
  ])
  return { access_token, token_type: 'Bearer', expires_in: Math.floor((expires_at_ms - nowMs) / 1000) }
}

function grantOf({ oauth_grant_id, oauth_client_guid }: Grant): Grant | undefined {
  return oauth_grant_id !== undefined && oauth_client_guid !== undefined
    ? { oauth_grant_id, oauth_client_guid }
    : undefined
}

/** Of an unknown key a digest is made and compared all the same, so that it takes no less time than a known one. */
async function userOf(
  { store, digest }: Service,
  key: Stored<ApiKeyDocument> | undefined,
  clientSecret: string
): Promise<Stored<UserDocument> | undefined> {
  const presented = digest(clientSecret)
  const isRight = isSameDigest(presented, key?.document.client_secret_digest ?? '0'.repeat(presented.length))
  if (!key || !isRight || key.document.is_disabled) return undefined
  const user = await store.get(users, key.document.user_id)
  return user?.document.is_disabled ? undefined : user
}

function refuseIfLocked({ throttle, log }: Service, clientId: string, address: string): void {
  try {
    throttle.check(clientId, address)
  } catch (error) {
    log?.({ event: 'login', outcome: 'locked', address })
    throw error
  }
}
