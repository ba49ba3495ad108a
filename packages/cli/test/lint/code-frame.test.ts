import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrame } from '../../src/lint/code-frame.ts'
import { cellsOf } from '../../src/lint/display.ts'
import { findingAt } from './report-of.ts'

function frame(text: string, at: string, width = 60): string[] {
  return codeFrame(findingAt(text, at), { width, paint: (part) => part })
}

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0)
}

/** The part of the frame's line that stands over the carets. */
function marked(lines: readonly string[]): string {
  const at = lines.findIndex((line) => line.includes('^'))
  const carets = lines[at]!
  const [from, to] = [columns(carets.slice(0, carets.indexOf('^'))), columns(carets)]
  let column = 0
  let shown = ''
  for (const { text, width } of cellsOf(lines[at - 1]!)) {
    if (column >= from && column < to) shown += text
    column += width
  }
  return shown
}

test('a frame shows the lines around a place, and marks it', () => {
  expect(frame('view: orders {\n  dimension: id { sql: ${idd} ;; }\n}\n', '${idd}')).toEqual([
    '  1 | view: orders {',
    '> 2 |   dimension: id { sql: ${idd} ;; }',
    '    |                        ^^^^^^',
    '  3 | }'
  ])
})

test('the first line has none before it, and an empty place one caret', () => {
  expect(frame('view: orders', '')).toEqual(['> 1 | view: orders', '    | ^'])
})

test('line numbers of different lengths keep the lines aligned', () => {
  const text = `${'a\n'.repeat(8)}nine\nten\n`
  expect(frame(text, 'nine')).toEqual(['   8 | a', '>  9 | nine', '     | ^^^^', '  10 | ten'])
})

test('a place of several lines is marked to the end of the first', () => {
  expect(frame('sql: one\ntwo ;;', 'one\ntwo')).toEqual(['> 1 | sql: one', '    |      ^^^', '  2 | two ;;'])
})

test.each([
  ['tabs', '\tx\t\t${here} ;;'],
  ['wide characters', 'label: "日本語 한국어" sql: ${here} ;;'],
  ['emoji of several code points', 'label: "👩‍👩‍👧 🇩🇪 👍🏽" sql: ${here} ;;'],
  ['letters with combining marks', 'label: "e\u0301e\u0301" sql: ${here} ;;'],
  ['control characters', 'label: "\x1b[31m\x07" sql: ${here} ;;'],
  ['a very long line', `${'x'.repeat(5000)} \${here} ${'y'.repeat(5000)}`],
  ['a very long line of wide characters', `${'語'.repeat(900)} \${here} ${'語'.repeat(900)}`]
])('the caret is under the place behind %s', (_, text) => {
  const lines = frame(text, '${here}')
  expect(marked(lines)).toBe('${here}')
  for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(60)
})

test('nothing that a terminal acts on is shown as it is', () => {
  const shown = frame('a \x1b[31m b \u202e c \u2066 d \r e', 'b').join('\n')
  expect(shown).toContain('a ␛[31m b � c � d ␍ e')
})

test('a long line is cut on both sides, and says so', () => {
  const [row] = frame(`${'x'.repeat(200)} \${here} ${'y'.repeat(200)}`, '${here}').filter((line) =>
    line.startsWith('>')
  )
  expect(row).toMatch(/^> 1 \| …x+ \$\{here\} y+…$/)
})

test('a mark at the beginning of a line stands on a circle, not on what is drawn before it', () => {
  expect(frame('\u{16f51} ${here}', '${here}')).toEqual(['> 1 | \u25cc\u{16f51} ${here}', '    |   ^^^^^^^'])
})

test('whatever stands in a line, the frame fits and its carets are under the place', () => {
  const character = fc.oneof(
    fc.constantFrom('\t', '語', '👍🏽', 'e\u0301', '\x07', ' '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
  )
  const part = fc.array(character, { maxLength: 200 }).map((all) => all.join('').replace(/[\r\n$^]/g, ''))
  fc.assert(
    fc.property(part, part, fc.integer({ min: 30, max: 120 }), (before, after, width) => {
      const lines = frame(`${before} \${here} ${after}`, '${here}', width)
      expect(marked(lines)).toBe('${here}')
      for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
    })
  )
})
