import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeMatcher } from '../../src/storage/like.ts'

const cases: readonly (readonly [pattern: string, matching: readonly string[], others: readonly string[]])[] = [
  ['', [''], ['a']],
  ['%', ['', 'a', '😀\n'], []],
  ['%%', ['', 'abc'], []],
  ['abc', ['abc', 'ABC', 'aBc'], ['', 'ab', 'abcd', ' abc']],
  ['a%', ['a', 'Abc'], ['', 'ba']],
  ['%a', ['a', 'ba'], ['ab']],
  ['%b%', ['b', 'abc', 'bb'], ['', 'ac']],
  ['a%a', ['aa', 'aba', 'aaa'], ['a', 'ab']],
  ['ab%ba', ['abba', 'abxba'], ['aba']],
  ['_', ['a', '😀', '\n', '\0'], ['', 'ab', 'e\u0301']],
  ['_%_', ['ab', 'abc'], ['a', '']],
  ['%_', ['a', 'ab'], ['']],
  ['%a_c%', ['abc', 'xxaxcxx', 'aacabc'], ['ac', 'abbc']],
  ['%ab%ab%', ['abab', 'xabxabx'], ['ab', 'aab']],
  ['%aab%', ['aaab', 'aab'], ['abab']],
  ['[a-z].*(x)+$', ['[A-Z].*(X)+$'], ['a', 'ax']],
  ['\\%', ['\\', '\\a'], ['%']],
  ['k', ['K'], ['\u212a']],
  ['É', ['É'], ['é']],
  ['%\ude00', ['a\ude00'], ['😀']],
  ['a\0b', ['A\0b'], ['a', 'a\0c']]
]

describe('A LIKE pattern', () => {
  it('takes the strings that SQL takes, in either case of ASCII letters', () => {
    for (const [pattern, matching, others] of cases) {
      const matches = likeMatcher(pattern)
      for (const text of matching) expect(matches(text), `${pattern} and ${text}`).toBe(true)
      for (const text of others) expect(matches(text), `${pattern} and ${text}`).toBe(false)
    }
  })

  it('agrees with the plain definition', () => {
    const letters = (...each: string[]): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...each), maxLength: 12 })
    fc.assert(
      fc.property(letters('a', 'B', '%', '_', '😀'), letters('a', 'A', 'b', '😀'), (pattern, text) => {
        expect(likeMatcher(pattern)(text)).toBe(
          isLike(Array.from(pattern.toLowerCase()), Array.from(text.toLowerCase()))
        )
      }),
      { numRuns: 3000 }
    )
  })

  it('answers in milliseconds whatever the pattern (#53)', () => {
    const long = 'a'.repeat(100_000)
    const patterns = [
      `%${'a'.repeat(50_000)}b%`,
      `${'%a'.repeat(1000)}%b`,
      `${'%'.repeat(50_000)}b`,
      `%${'ab'.repeat(25_000)}%`
    ]
    for (const pattern of patterns) {
      const matches = likeMatcher(pattern)
      const times = [1, 2, 3].map(() => {
        const start = performance.now()
        expect(matches(long)).toBe(false)
        return performance.now() - start
      })
      // Ten times what it takes here; a search that went back would need seconds.
      expect(Math.min(...times)).toBeLessThan(100)
    }
  })
})

function isLike([first, ...pattern]: string[], text: string[]): boolean {
  if (first === undefined) return text.length === 0
  if (first === '%') return isLike(pattern, text) || (text.length > 0 && isLike([first, ...pattern], text.slice(1)))
  return text.length > 0 && (first === '_' || first === text[0]) && isLike(pattern, text.slice(1))
}
