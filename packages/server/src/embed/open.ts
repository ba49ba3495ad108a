import { embedTokens, usedNonces, type EmbedTokenDocument } from '../kinds.ts'
import { signedUrlMs, verifySignedUrl } from '../resources/auth/embed-verify.ts'
import type { Service } from '../service.ts'
import type { Stored } from '../storage/store.ts'

/** An embed URL that was right, which it is only once. */
export interface Opened {
  readonly page: string
  readonly user: string
}

/** Uses an embed URL up, whichever of the three kinds it is; gives why it is wrong. */
export function openEmbed(service: Service, url: URL): Promise<Opened | string> {
  const authentication = url.searchParams.get('embed_authentication_token')
  if (authentication !== null) return openCookieless(service, url, authentication)
  const token = url.searchParams.get('t')
  return token === null ? openSigned(service, url) : openAsMe(service, url, token)
}

async function openSigned(service: Service, url: URL): Promise<Opened | string> {
  const verified = await verifySignedUrl(service, url)
  if (typeof verified === 'string') return verified
  const { values, nonceId } = verified
  // Kept until no URL with that nonce can be right any more, early or late.
  const document = { id: nonceId, expires_at_ms: service.now() + 2 * signedUrlMs }
  await service.store.commit([{ op: 'insert', kind: usedNonces, document }])
  return { page: pageOf(url), user: values.get('external_user_id') ?? '' }
}

async function openAsMe(service: Service, url: URL, token: string): Promise<Opened | string> {
  const found = await findToken(service, token, 'as_me')
  if (!found || found.document.path !== url.pathname) return 'it has been used, or its time is over'
  await useUp(service, found)
  return { page: pageOf(url), user: `user ${found.document.user_id}` }
}

async function openCookieless(service: Service, url: URL, token: string): Promise<Opened | string> {
  const found = await findToken(service, token, 'authentication')
  if (!found) return 'its token has been used, or its time is over'
  const page = new URL(pageOf(url), url)
  const navigation = await findToken(service, page.searchParams.get('embed_navigation_token') ?? '', 'navigation')
  const { session_id } = found.document
  if (!navigation || navigation.document.session_id !== session_id) return 'its navigation token is wrong'
  await useUp(service, found)
  return { page: page.pathname, user: 'a cookieless session' }
}

async function findToken(
  { store, digest, now }: Service,
  token: string,
  use: EmbedTokenDocument['use']
): Promise<Stored<EmbedTokenDocument> | undefined> {
  const found = token === '' ? undefined : await store.get(embedTokens, digest(token))
  return found && found.document.use === use && found.document.expires_at_ms > now() ? found : undefined
}

/** Of two that open it at once only one does. */
async function useUp({ store }: Service, { document, revision }: Stored<EmbedTokenDocument>): Promise<void> {
  await store.commit([{ op: 'remove', kind: embedTokens, id: document.id, revision }])
}

/** What is shown, as its address says it. */
function pageOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname.slice('/login/embed/'.length))
  } catch {
    return ''
  }
}
