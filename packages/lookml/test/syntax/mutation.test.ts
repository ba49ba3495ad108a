import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLookml, piecesOf } from '../../src/syntax/index.ts'
import { randomNumbers } from './random.ts'
import { sample } from './sample.ts'
import { blocksOf, checkSpans, joinedPieces, wrongLosses } from './survivors.ts'

/** How many mutations are tried; a night can take more. */
const mutations = Number(process.env['LOOKERTS_MUTATIONS'] ?? 4000)
const seed = Number(process.env['LOOKERTS_SEED'] ?? 1)

const characters = '{}[]:;,"#\\\'\n\r\t -+.$@%*/ayAZ09_é\u0000\uFEFF\u00A0\uD800'.split('')

/** Changes one character, removes one or adds one. */
function mutate(source: string, random: (limit: number) => number): { at: number; text: string } {
  const at = random(source.length)
  const character = characters[random(characters.length)]!
  const way = random(3)
  const added = way === 0 ? '' : character
  return { at, text: source.slice(0, at) + added + source.slice(way === 2 ? at : at + 1) }
}

describe('one changed character', () => {
  test(`costs at most the block it hits, and of that the inner block it hits (${mutations} times)`, () => {
    const before = blocksOf(parseLookml(sample))
    const random = randomNumbers(seed)
    for (let round = 0; round < mutations; round++) {
      const { at, text } = mutate(sample, random)
      const lost = wrongLosses(before, parseLookml(text), [at])
      expect(lost, JSON.stringify({ at, around: text.slice(at - 30, at + 30) })).toEqual([])
    }
  })

  test('leaves a tree that agrees with its text', () => {
    const random = randomNumbers(seed + 1)
    for (let round = 0; round < mutations / 10; round++) {
      const { text } = mutate(mutate(sample, random).text, random)
      expect(joinedPieces(text)).toBe(text)
      checkSpans(parseLookml(text).parameters, 0, text.length)
    }
  })
})

const fragments = fc.array(
  fc.oneof(
    fc.constantFrom(
      'view: ',
      'sql: ',
      'label: ',
      'x ',
      '{',
      '}',
      '[',
      ']',
      ';;',
      ';',
      ':',
      ',',
      '"',
      '\\"',
      '#',
      '\n',
      '\r\n',
      ' ',
      '${',
      '@{a}',
      '{{',
      '%}',
      '+',
      '\uFEFF'
    ),
    fc.string({ unit: 'binary', maxLength: 4 })
  ),
  { maxLength: 40 }
)

describe('any text', () => {
  test('is the sum of its pieces', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const source = parts.join('')
        expect(joinedPieces(source)).toBe(source)
        let from = 0
        for (const { start, end } of piecesOf(source)) {
          expect(start).toBe(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
      }),
      { numRuns: 1000 }
    )
  })

  test('gives a tree whose nodes lie in their parents, and findings that lie in the text', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const source = parts.join('')
        const { parameters, diagnostics } = parseLookml(source)
        checkSpans(parameters, 0, source.length)
        for (const { start, end } of diagnostics) expect(start <= end && end <= source.length).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })
})
