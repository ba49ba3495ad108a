import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the signature of an embed URL covers, in its order; the second half may be left out. Source: behaviour 1.11. */
const signedNames = ['nonce', 'time', 'session_length', 'external_user_id', 'permissions', 'models'] as const
const optionalNames = ['group_ids', 'external_group_id', 'user_attributes'] as const
const lastName = 'access_filters'

/** The secret that signs, and how. */
export interface SigningSecret {
  readonly algorithm: string
  readonly signing_key: string
}

/** The values of an embed URL, each as JSON. */
export type EmbedValues = ReadonlyMap<string, string>

/** Signs the values of an embed URL at a host and a path that is encoded already. Source: behaviour 1.11. */
export function signatureOf(
  { algorithm, signing_key }: SigningSecret,
  host: string,
  path: string,
  of: EmbedValues
): string {
  const optional = optionalNames.filter((name) => of.has(name))
  const names = [...signedNames, ...optional, lastName]
  const text = [host, path, ...names.map((name) => of.get(name) ?? '')].join('\n')
  const hash = algorithm === 'hmac/sha-1' ? 'sha1' : 'sha256'
  return createHmac(hash, signing_key).update(text).digest('base64')
}

/** Tells whether a value that the signature must cover is missing. */
export function lacksSigned(of: EmbedValues): boolean {
  return [...signedNames, lastName].some((name) => !of.has(name))
}

/** Compares signatures in a time that does not tell how much of them is right. */
export function isSameSignature(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
