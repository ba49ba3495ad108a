import { randomFillSync } from 'node:crypto'
import { crc32 } from 'node:zlib'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Makes a word of random letters and digits from the system's generator: 5.95 bits a character. */
export function randomWord(length: number): string {
  const word = Buffer.allocUnsafe(length)
  for (let at = 0; at < length;) {
    const index = nextByte() & 63
    // 62 and 63 are thrown away: every character stays equally likely.
    if (index < alphabet.length) word[at++] = alphabet.charCodeAt(index)
  }
  return word.toString('latin1')
}

/** Makes the two halves of an API key, in the lengths that Looker gives them; the secret has 142 random bits. */
export function makeApiKey(): { client_id: string; client_secret: string } {
  return { client_id: randomWord(20), client_secret: randomWord(24) }
}

const tokenPrefix = 'lka_'
const tokenRandomLength = 43
const checksumLength = 6

/** Makes an access token: prefix, 256 random bits, checksum; 53 characters that need no encoding anywhere. */
export function makeToken(): string {
  const body = tokenPrefix + randomWord(tokenRandomLength)
  return body + checksum(body)
}

/** Tells whether this server could have made a token; a forged or mistyped one costs no look-up. */
export function isTokenShaped(token: string): boolean {
  const bodyLength = tokenPrefix.length + tokenRandomLength
  if (token.length !== bodyLength + checksumLength || !token.startsWith(tokenPrefix)) return false
  return checksum(token.slice(0, bodyLength)) === token.slice(bodyLength)
}

function checksum(body: string): string {
  let rest = crc32(body)
  let word = ''
  for (let at = 0; at < checksumLength; at++) {
    word += alphabet[rest % alphabet.length]
    rest = Math.floor(rest / alphabet.length)
  }
  return word
}

/** One call to the system's generator gives bytes for some 80 tokens. */
const pool = Buffer.alloc(4096)
let used = pool.length

function nextByte(): number {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const byte = pool[used]!
  pool[used] = 0
  used += 1
  return byte
}
