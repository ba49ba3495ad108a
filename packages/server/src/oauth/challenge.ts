import { hash } from 'node:crypto'
import { isSameDigest } from '../auth/digest.ts'

/**
 * Reads a PKCE challenge, the SHA-256 of a verifier's text, in each spelling that the vendor's clients have: base64url
 * with or without padding, or hex. Gives it as base64url without padding; undefined for anything else.
 * Source: RFC 7636; behaviour 1.7.
 */
export function readChallenge(text: string): string | undefined {
  if (/^[\da-f]{64}$/i.test(text)) return Buffer.from(text, 'hex').toString('base64url')
  if (/^[\w-]{43}=?$/.test(text)) return Buffer.from(text, 'base64url').toString('base64url')
  return undefined
}

/** Tells in constant time whether a challenge, as {@link readChallenge} gives it, was made of a verifier. */
export function isVerifierOf(challenge: string, verifier: string): boolean {
  return isSameDigest(hash('sha256', verifier, 'base64url'), challenge)
}
