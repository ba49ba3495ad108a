import { createHmac, hash, timingSafeEqual } from 'node:crypto'

/** Turns a secret into what may be stored of it: HMAC-SHA-256 under a key that is kept elsewhere, as base64url. */
export type Digest = (secret: string) => string

const blockBytes = 64
const digestBytes = 32
/** No secret that the server makes is longer; what clients send can be. */
const mostPreparedBytes = 256

/**
 * Makes the digest of a key of 32 to 64 bytes. It is `createHmac`, taken apart: each request needs one or two, and
 * the stream objects of `createHmac` cost several times what the hashing does.
 * @throws {TypeError} for a key of another length.
 */
export function createDigest(key: Uint8Array): Digest {
  if (key.length < digestBytes || key.length > blockBytes)
    throw new TypeError('The secret key must have 32 to 64 bytes.')
  const inner = Buffer.alloc(blockBytes + mostPreparedBytes, 0x36)
  const outer = Buffer.alloc(blockBytes + digestBytes, 0x5c)
  key.forEach((byte, at) => {
    inner[at]! ^= byte
    outer[at]! ^= byte
  })
  return (secret) => {
    if (secret.length * 3 > mostPreparedBytes) return createHmac('sha256', key).update(secret).digest('base64url')
    const length = blockBytes + inner.write(secret, blockBytes)
    outer.write(hash('sha256', inner.subarray(0, length), 'binary'), blockBytes, 'binary')
    return hash('sha256', outer, 'base64url')
  }
}

/** Compares two digests in constant time. */
export function isSameDigest(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

/** What logs may call a token by: the beginning of its digest, of no use to whoever reads it there. */
export function accessorOf(digest: string): string {
  return digest.slice(0, 10)
}
