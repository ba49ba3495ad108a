import { issueToken } from '../auth/login.ts'
import { accessorOf, isSameDigest } from '../auth/digest.ts'
import { endGrant } from '../auth/revoke.ts'
import { ApiError } from '../errors.ts'
import type { HttpRequest, HttpResponse } from '../http/exchange.ts'
import { toResponse } from '../http/respond.ts'
import { oauthClientApps, oauthGrants, users, type OauthGrantDocument } from '../kinds.ts'
import type { Service } from '../service.ts'
import type { Stored } from '../storage/store.ts'
import { mayUse } from './app-user.ts'
import { isVerifierOf } from './challenge.ts'
import { findGrant, isCode, nextRefreshToken } from './grant.ts'
import { readFields, type Fields } from './fields.ts'

/**
 * Answers `POST /api/token`: an access token and a refresh token for a code with its verifier, or for the refresh token
 * before. Source: RFC 6749 4.1.3, 5 and 6; RFC 7636 4.5; behaviour 1.7.
 */
export async function answerToken(service: Service, request: HttpRequest): Promise<HttpResponse> {
  try {
    const fields = readFields(request)
    return toResponse(await exchange(service, fields, request.address))
  } catch (error) {
    if (error instanceof Refusal) return toRefusal(error.code, error.message)
    if (error instanceof ApiError && error.status === 400) return toRefusal('invalid_request', error.message)
    throw error
  }
}

interface Tokens {
  readonly access_token: string
  readonly token_type: 'Bearer'
  readonly expires_in: number
  readonly refresh_token: string
}

/** Both halves of the flow read the same: find what the secret belongs to, check it, put the next in its place. */
async function exchange(service: Service, fields: Fields, address: string): Promise<Tokens> {
  const secret = secretOf(fields)
  const found = await findGrant(service, secret)
  if (!found) throw invalidGrant()
  await refuseUsed(service, found, secret, address)
  const { client_guid, user_id } = found.document
  if (fields('client_id') !== client_guid) throw invalidGrant()
  if (isCode(secret)) checkCode(found.document, fields)
  const app = await service.store.get(oauthClientApps, client_guid)
  const user = await service.store.get(users, user_id)
  if (!app || !user || !mayUse(user.document, app.document)) throw invalidGrant()
  const { grant, refresh_token } = nextRefreshToken(service, found.document, secret)
  const owner = { user, credentials_api3_id: null, oauth_grant_id: grant.id, oauth_client_guid: client_guid }
  const issued = await issueToken(service, owner, [
    { op: 'check', kind: oauthClientApps, id: client_guid, revision: app.revision },
    { op: 'update', kind: oauthGrants, document: grant, revision: found.revision }
  ])
  const token = service.log && accessorOf(service.digest(issued.access_token))
  service.log?.({ event: 'oauth_token', outcome: 'ok', user_id, client_guid, token, address })
  return { ...issued, refresh_token }
}

function secretOf(fields: Fields): string {
  const type = fields('grant_type')
  if (type === 'authorization_code' || type === 'refresh_token') {
    const name = type === 'refresh_token' ? type : 'code'
    const secret = required(fields, name)
    required(fields, 'client_id')
    if (isCode(secret) !== (name === 'code')) throw invalidGrant()
    return secret
  }
  if (type === '') throw new Refusal('invalid_request', 'grant_type is required')
  throw new Refusal('unsupported_grant_type', 'grant_type must be authorization_code or refresh_token')
}

/**
 * A code or refresh token that comes a second time was stolen, by whoever came now or by whoever came first: everything
 * that followed from it ends. Source: RFC 6749 4.1.2; RFC 9700 4.14.2.
 */
async function refuseUsed(
  { store, digest, log }: Service,
  { document }: Stored<OauthGrantDocument>,
  secret: string,
  address: string
): Promise<void> {
  const { code_digest, refresh_digest, user_id, client_guid } = document
  const presented = digest(secret)
  if (isCode(secret)) {
    if (!isSameDigest(presented, code_digest)) throw invalidGrant()
    if (!refresh_digest) return
  } else if (isSameDigest(presented, refresh_digest ?? '')) return
  await store.commit(endGrant(document))
  log?.({ event: 'oauth_token', outcome: 'reused', user_id, client_guid, address })
  throw invalidGrant()
}

function checkCode({ redirect_uri, code_challenge }: OauthGrantDocument, fields: Fields): void {
  const verifier = required(fields, 'code_verifier')
  if (required(fields, 'redirect_uri') !== redirect_uri || !isVerifierOf(code_challenge, verifier)) throw invalidGrant()
}

function required(fields: Fields, name: string): string {
  const value = fields(name)
  if (value === '') throw new Refusal('invalid_request', `${name} is required`)
  return value
}

/** An error of the flow. `code` is one of RFC 6749's. */
class Refusal extends Error {
  override name = 'Refusal' as const
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** One answer for whatever is wrong with it: which of the parts was right is nobody's business. */
function invalidGrant(): Refusal {
  return new Refusal('invalid_grant', 'The code or refresh token is not good for this client; sign in again')
}

/** In the standard's words, and in those that the vendor's clients read: Python shows no error without a message. */
function toRefusal(error: string, message: string): HttpResponse {
  const documentation_url = 'https://docs.cloud.google.com/looker/docs/'
  return { ...toResponse({ error, error_description: message, message, documentation_url }), status: 400 }
}
