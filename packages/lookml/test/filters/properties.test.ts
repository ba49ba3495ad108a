import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals, decimalOf } from '../../src/filters/decimal.ts'
import {
  civilTime,
  dateIntervals,
  filterEnglish,
  filterText,
  formatWallTime,
  matchesString,
  parseDateFilter,
  parseFilter,
  parseStringFilter,
  wallTime,
  type FilterType,
  type Interval
} from '../../src/filters/index.ts'
import { decimal, filter, noise } from './arbitrary.ts'
import { read } from './read.ts'

const types: readonly FilterType[] = ['string', 'number', 'date', 'yesno', 'tier', 'location']
const clock = { now: wallTime(2024, 2, 29, 12, 0, 1), fiscalMonthOffset: 3 }

describe('Every filter', () => {
  test('is the same after it was written and read', () => {
    fc.assert(
      fc.property(filter, (tree) => {
        const { filter: again } = parseFilter(tree.type, filterText(tree))
        expect(again).toEqual(tree)
      }),
      { numRuns: 5000 }
    )
  })

  test('is read from any text without a throw, with diagnostics inside the text, and the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), noise, (type, text) => {
        const { filter: tree, diagnostics } = parseFilter(type, text)
        expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(tree === undefined)
        for (const { offset, length } of diagnostics) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
        if (tree === undefined) return
        expect(filterEnglish(tree)).not.toBe('')
        expect(parseFilter(type, filterText(tree))).toEqual({ filter: tree, diagnostics: expect.anything() })
      }),
      { numRuns: 10_000 }
    )
  })

  test.each(types)('of kind %s is read in time that grows as the text does', (type) => {
    const pieces = [
      '"',
      '^',
      '\\',
      ',',
      '%_',
      '-',
      ' ',
      '1',
      '[',
      '[1,',
      '(1,2)',
      '"a",',
      '1.',
      'NOT ',
      '3 days ',
      'T1 [a',
      '0'
    ]
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const begin = performance.now()
      const { filter: tree } = parseFilter(type, text)
      if (tree !== undefined) filterText(tree)
      expect(performance.now() - begin, piece).toBeLessThan(2000)
    }
  })
})

describe('A pattern', () => {
  test('matches what the same regular expression does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '%', '_'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(pattern, text, (like, value) => {
        const oracle = new RegExp(`^${like.replaceAll('%', '.*').replaceAll('_', '.')}$`, 's')
        expect(matchesString(read(parseStringFilter(like)), value)).toBe(oracle.test(value))
      }),
      { numRuns: 3000 }
    )
  })
})

describe('Decimals', () => {
  test('are in the order of the numbers', () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const scaled = (text: string): bigint => {
          const [whole = '', fraction = ''] = text.split('.')
          return BigInt(whole + fraction.padEnd(6, '0'))
        }
        const order = scaled(one) < scaled(other) ? -1 : scaled(one) > scaled(other) ? 1 : 0
        expect(Math.sign(compareDecimals(one, other))).toBe(order)
      })
    )
  })

  test('are the numbers that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(decimalOf(String(value)))).toBe(value + 0)
      })
    )
  })
})

describe('Wall time', () => {
  const time = fc.integer({ min: wallTime(1, 1, 1), max: wallTime(10_000, 1, 1) - 1 })

  test('shows the calendar that Date shows', () => {
    fc.assert(
      fc.property(time, (value) => {
        const shown = new Date(value).toISOString().replace('T', ' ').replace('Z', '').replace('.000', '')
        expect(formatWallTime(value)).toBe(shown)
        const { year, month, day, hour, minute, second, millisecond } = civilTime(value)
        expect(wallTime(year, month, day, hour, minute, second) + millisecond).toBe(value)
      }),
      { numRuns: 3000 }
    )
  })
})

describe('The intervals of a date filter', () => {
  const dates = filter.filter((tree) => tree.type === 'date')

  test('are in order and apart from each other', () => {
    fc.assert(
      fc.property(dates, (tree) => {
        let last = -Infinity
        dateIntervals(tree, clock).intervals.forEach(({ start, end }, index) => {
          if (index > 0) expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        })
      }),
      { numRuns: 2000 }
    )
  })

  test('are all of time together with those of its negation', () => {
    fc.assert(
      fc.property(dates, (tree) => {
        const [term] = tree.terms
        fc.pre(term !== undefined && term.kind !== 'null')
        const sides = [true, false].map((not) => dateIntervals({ type: 'date', terms: [{ ...term, not }] }, clock))
        const all: Interval[] = sides.flatMap(({ intervals }) => intervals)
        const sorted = all.toSorted((one, other) => (one.start < other.start ? -1 : 1))
        expect(sorted[0]?.start).toBe(-Infinity)
        expect(sorted.at(-1)?.end).toBe(Infinity)
        sorted.slice(1).forEach(({ start }, index) => expect(start).toBe(sorted[index]?.end))
        expect(sides.map(({ nulls }) => nulls)).toEqual([true, false])
      }),
      { numRuns: 1000 }
    )
  })

  test('do not depend on when they are asked, if the dates are absolute', () => {
    const absolute = read(parseDateFilter('2026-02, 2026-Q3, FY2025, 2026-W53, 2025/01/01 12:30 for 2 hours'))
    expect(dateIntervals(absolute, { now: 0 })).toEqual(dateIntervals(absolute, { now: clock.now }))
  })
})
