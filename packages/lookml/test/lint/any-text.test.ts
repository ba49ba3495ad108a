import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sample } from '../syntax/sample.ts'
import { findingsIn } from './findings-in.ts'

it('finds nothing wrong in the sample', () => {
  expect(findingsIn(sample).filter((finding) => finding.startsWith('error'))).toEqual([])
})

it('reads any text to its end, and puts each finding within it', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '{%',
    '%}',
    '{{',
    '}}',
    '"',
    ';;',
    ':',
    '[',
    ']',
    ' ',
    '\n',
    'sql: ',
    'view: +',
    '{% if a %}',
    'type: '
  )
  const cut = fc.tuple(fc.nat(sample.length), fc.nat(80), fc.array(piece, { maxLength: 4 }))
  fc.assert(
    fc.property(cut, ([at, length, pieces]) => {
      const text = sample.slice(0, at) + pieces.join('') + sample.slice(at + length)
      for (const finding of findingsIn(text)) expect(finding).toMatch(/^(error|warning) [a-z-]+: .+ \[[^]*\]$/)
    }),
    { numRuns: 500 }
  )
})
