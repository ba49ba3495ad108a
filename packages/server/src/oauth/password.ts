import { randomBytes, scrypt } from 'node:crypto'
import { isSameDigest, type Digest } from '../auth/digest.ts'
import { tooManyRequests } from '../errors.ts'

/** How much work guessing at one password is: N (as its logarithm), r and p of scrypt. */
export type PasswordCost = readonly [logN: number, r: number, p: number]

/** 32 MiB and some 0.2 s of one core. Source: OWASP Password Storage Cheat Sheet, scrypt. */
const safeCost: PasswordCost = [15, 8, 3]
/** For passwords that anybody may know, such as those of a seed, so that tests need not wait. */
export const openCost: PasswordCost = [10, 8, 1]

const hashBytes = 32
/** So many may be hashed or wait for it at once: each takes the memory and the threads that others need. */
const mostAtOnce = 16

let atOnce = 0

/** Makes what may be stored of a password: slow to guess at, and of no use without the server's secret key. */
export async function hashPassword(digest: Digest, password: string, cost: PasswordCost = safeCost): Promise<string> {
  const salt = randomBytes(16).toString('base64url')
  return ['scrypt', ...cost, salt, await derive(digest, password, salt, cost)].join('$')
}

/**
 * Tells whether a password is the one that a hash was made of. Where there is no hash it takes as long, so that nobody
 * learns of that.
 * @throws {ApiError} 429 when too many are being checked.
 */
export async function isPasswordOf(digest: Digest, password: string, stored: string | null): Promise<boolean> {
  if (stored === null) {
    await derive(digest, password, 'none', safeCost)
    return false
  }
  const [, logN, r, p, salt = '', hash = ''] = stored.split('$')
  return isSameDigest(await derive(digest, password, salt, [Number(logN), Number(r), Number(p)]), hash)
}

/** Off the event loop. The digest lets a password be of any length, and a stolen database alone is no use to guess at. */
async function derive(digest: Digest, password: string, salt: string, [logN, r, p]: PasswordCost): Promise<string> {
  if (atOnce >= mostAtOnce) throw tooManyRequests(1)
  atOnce += 1
  try {
    return await new Promise((resolve, reject) => {
      const options = { N: 2 ** logN, r, p, maxmem: 64 * 1024 * 1024 }
      scrypt(digest(`password ${password.normalize('NFC')}`), salt, hashBytes, options, (error, key) => {
        if (error) reject(error)
        else resolve(key.toString('base64url'))
      })
    })
  } finally {
    atOnce -= 1
  }
}
