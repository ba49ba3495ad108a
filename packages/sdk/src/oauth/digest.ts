/** A text that nobody guesses: 32 random bytes as 43 characters of `A-Za-z0-9-_`. */
export function randomText(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
}

/**
 * The PKCE challenge of a verifier, by method S256: its SHA-256 as base64url without padding.
 * Source: RFC 7636, 4.2.
 */
export async function toChallenge(verifier: string): Promise<string> {
  return toBase64Url(await sha256(verifier))
}

/** The name under which a store keeps a login: tells nothing of the parts it is made of, and can name a file. */
export async function toStoreKey(kind: string, ...parts: string[]): Promise<string> {
  const digest = await sha256(JSON.stringify(parts))
  return `${kind}-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Compares in a time that does not tell how much of the text is right. */
export function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length
  for (let at = 0; at < expected.length; at++) difference |= given.charCodeAt(at) ^ expected.charCodeAt(at)
  return difference === 0
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
