import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVerifierOf, readChallenge } from '../src/oauth/challenge.ts'

test('Each spelling of a challenge is read as the same, and fits its verifier only', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (verifier, other) => {
      const sum = createHash('sha256').update(verifier).digest()
      const plain = sum.toString('base64url')
      const spellings = [plain, `${plain}=`, sum.toString('hex'), sum.toString('hex').toUpperCase()]
      for (const spelling of spellings) expect(readChallenge(spelling)).toBe(plain)
      expect(isVerifierOf(plain, verifier)).toBe(true)
      expect(isVerifierOf(plain, other)).toBe(verifier === other)
    })
  )
})

test('Nothing else is a challenge', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 70 }), (text) => {
      const isOne = /^([\da-f]{64}|[\w-]{43}=?)$/i.test(text)
      expect(readChallenge(text) !== undefined).toBe(isOne)
    })
  )
  for (const text of [
    '',
    'a'.repeat(42),
    'a'.repeat(44),
    'a'.repeat(63),
    'g'.repeat(64),
    `${'a'.repeat(43)}==`,
    `${'a'.repeat(43)}\n`
  ])
    expect(readChallenge(text)).toBeUndefined()
})
