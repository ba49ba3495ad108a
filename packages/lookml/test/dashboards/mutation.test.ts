import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldReferences, parseDashboards, resolveDashboards } from '../../src/dashboards/index.ts'
import { indentContinuations } from '../../src/dashboards/yaml-indent.ts'

const sample = `- dashboard: a
  title: "A: b"
  extends: [b]
  elements:
  - name: one
    explore: orders
    fields: [orders.id, 'x', {a: b}]
    filters: &f
      orders.status: "-NULL"
    note_text: |-
      Text: more
    listen: *f
- dashboard: b
  elements: [{name: one, merged_queries: [{explore: users}]}]
`
const pieces = [
  '\n',
  ' ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '#',
  '%',
  '---\n',
  '\uFEFF',
  '\u0000',
  '😀'
]

const mutated = fc
  .array(fc.tuple(fc.nat(sample.length), fc.nat(3), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 4 })
  .map((edits) =>
    edits.reduce((text, [at, removed, piece]) => text.slice(0, at) + piece + text.slice(at + removed), sample)
  )

test('whatever is broken, nothing is thrown and every place is in the file', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const { dashboards, diagnostics } = parseDashboards('x', text)
      const resolved = [...resolveDashboards(dashboards).values()]
      const places = [
        ...diagnostics,
        ...resolved.flatMap((each) => fieldReferences(each).fields.map(({ place }) => place))
      ]
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1500 }
  )
}, 60_000)

test('indenting adds spaces only, and every offset finds back', () => {
  fc.assert(
    fc.property(mutated, (source) => {
      const { text, toSource } = indentContinuations(source)
      expect(text.replaceAll(' ', '')).toBe(source.replaceAll(' ', ''))
      for (let at = 0; at < text.length; at++) if (text[at] !== ' ') expect(source[toSource(at)]).toBe(text[at])
    }),
    { numRuns: 500 }
  )
}, 60_000)
