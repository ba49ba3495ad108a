import type { Service } from '../../service.ts'
import { usedNonces } from '../../kinds.ts'
import { activeSecrets } from './embed-secrets.ts'
import { isSameSignature, lacksSigned, signatureOf, type EmbedValues } from './embed-signature.ts'

/** How long a signed URL is good, before and after the time that it names: clocks differ. */
export const signedUrlMs = 300_000

/** A signed URL that is right, and what it says. */
export interface VerifiedUrl {
  readonly values: EmbedValues
  /** What remembers that it was used. */
  readonly nonceId: string
}

/** Checks a signed URL as the pages do; gives why it is wrong. Nothing is used up by it. */
export async function verifySignedUrl(
  service: Pick<Service, 'store' | 'digest' | 'now'>,
  url: URL
): Promise<VerifiedUrl | string> {
  if (!isEmbedded(url)) return 'it is no address below /login/embed/'
  const values: EmbedValues = new Map(url.searchParams)
  if (lacksSigned(values)) return 'a value that must be signed is missing'
  // A `+` that stands there as it is means a space in a query, but in Base64 there are none.
  const signature = (values.get('signature') ?? '').replaceAll(' ', '+')
  const secrets = await activeSecrets(service)
  const isSigned = secrets.some((secret) =>
    isSameSignature(signature, signatureOf(secret, url.host, url.pathname, values))
  )
  if (!isSigned) return 'the signature is wrong'
  const seconds = Number(values.get('time'))
  if (!(Math.abs(service.now() - seconds * 1000) <= signedUrlMs)) return 'its time is over'
  const nonceId = service.digest(`nonce ${values.get('nonce')}`)
  if (await service.store.get(usedNonces, nonceId)) return 'it has been used'
  return { values, nonceId }
}

/** A path that `..` leads out of /embed/ would sign its user in to any page. */
function isEmbedded({ pathname, origin }: URL): boolean {
  if (!/^\/login\/embed\/%2Fembed%2F/i.test(pathname)) return false
  try {
    return new URL(decodeURIComponent(pathname.slice('/login/embed/'.length)), origin).pathname.startsWith('/embed/')
  } catch {
    return false
  }
}
