import { randomWord } from '../auth/secrets.ts'
import { oauthGrants, type OauthGrantDocument } from '../kinds.ts'
import type { Service } from '../service.ts'
import type { Stored } from '../storage/store.ts'

/** How long a code is good. Browsers bring it at once; RFC 6749 asks for ten minutes at most. */
const codeLifetimeMs = 120_000
/** How long a refresh token is good after it was given out. */
const refreshLifetimeMs = 30 * 24 * 60 * 60_000

const codePrefix = 'lkc_'
const refreshPrefix = 'lkr_'
/** All secrets of a grant begin alike, so that one that is no longer good still leads to its grant. */
const familyLength = 22
const secretLength = 43

/** Whom a grant is for, and what the code is bound to. */
export type GrantTerms = Pick<OauthGrantDocument, 'client_guid' | 'user_id' | 'redirect_uri' | 'code_challenge'>

/** Makes a grant, and the code that it begins with. */
export function makeGrant({ digest, now }: Service, terms: GrantTerms): { grant: OauthGrantDocument; code: string } {
  const family = randomWord(familyLength)
  const code = codePrefix + family + randomWord(secretLength)
  const grant: OauthGrantDocument = {
    ...terms,
    id: digest(family),
    code_digest: digest(code),
    refresh_digest: null,
    expires_at_ms: now() + codeLifetimeMs
  }
  return { grant, code }
}

/** Makes the next refresh token of a grant, in place of the code or token that is used for it. */
export function nextRefreshToken(
  { digest, now }: Service,
  grant: OauthGrantDocument,
  used: string
): { grant: OauthGrantDocument; refresh_token: string } {
  const refresh_token = refreshPrefix + familyOf(used) + randomWord(secretLength)
  const next = { ...grant, refresh_digest: digest(refresh_token), expires_at_ms: now() + refreshLifetimeMs }
  return { grant: next, refresh_token }
}

/** Finds the grant that a code or refresh token belongs to, whether it is still good or not. */
export async function findGrant(
  { store, digest, now }: Service,
  secret: string
): Promise<Stored<OauthGrantDocument> | undefined> {
  if (!/^lk[cr]_\w+$/.test(secret) || secret.length !== codePrefix.length + familyLength + secretLength)
    return undefined
  const grant = await store.get(oauthGrants, digest(familyOf(secret)))
  return grant && grant.document.expires_at_ms > now() ? grant : undefined
}

/** Tells whether text is a code and no refresh token. */
export function isCode(secret: string): boolean {
  return secret.startsWith(codePrefix)
}

function familyOf(secret: string): string {
  return secret.slice(codePrefix.length, codePrefix.length + familyLength)
}
