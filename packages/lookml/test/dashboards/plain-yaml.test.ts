import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainYaml } from '../../src/dashboards/yaml-plain.ts'
import { readAnyYaml } from '../../src/dashboards/yaml-read.ts'
import { randomNumbers } from '../syntax/random.ts'
import { manySpellings, writtenDashboards } from './dashboard-texts.ts'

const folder = new URL('../../../../examples/thelook/dashboards/', import.meta.url)
const examples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
const texts = [manySpellings, manySpellings.replaceAll('\n', '\r\n'), `\uFEFF${manySpellings}\n\n# end`]

describe('The quick reading of YAML', () => {
  test('reads ordinary dashboards, as the library does', () => {
    for (const text of [...examples, ...texts]) expect(isRead(text)).toBe(true)
  })

  test('reads whatever spelling of values, as the library does', () => {
    fc.assert(
      fc.property(writtenDashboards, (text) => isRead(text)),
      { numRuns: 1000 }
    )
  }, 60_000)

  test.each([
    'a: 1',
    '- a: &x 1',
    '- a: *x',
    '- a: !x 1',
    '- a: 1\n  a: 2',
    '- <<: {a: b}',
    '- ? a\n  : b',
    '- a: 1\n---\n- b: 2',
    '- a:\tb',
    '- a: b: c',
    '- a: "b',
    "- a: 'b' c",
    '- a: [b',
    '- a: [b\n  c]',
    '- a: [b]]',
    '- a: |2\n    b',
    '- a: "\\q"',
    '- a: 1\n   b: 2',
    '- a:\n    b: 1\n   c: 2',
    '- a\nb',
    `- ${'[ '.repeat(200)}${' ]'.repeat(200)}`
  ])('leaves %j to the library', (text) => {
    expect(readPlainYaml('a', text)).toBeUndefined()
  })

  test('gives what the library gives, without a complaint, or gives up', () => {
    const next = randomNumbers(20_261_124)
    let read = 0
    for (let round = 0; round < 8000; round++) {
      const whole = round % 2 === 0 ? examples[next(examples.length)]! : texts[next(texts.length)]!
      if (isRead(mutated(whole, next))) read++
    }
    expect(read).toBeGreaterThan(1000)
  }, 60_000)
})

/** Whether a text was read without the library; it fails where the library would have read it in another way. */
function isRead(text: string): boolean {
  const plain = readPlainYaml('a', text)
  if (!plain) return false
  const complaints: unknown[] = []
  const trees = readAnyYaml('a', text, (...complaint) => void complaints.push(complaint))
  if (complaints.length > 0 || !isDeepStrictEqual(trees, [plain])) {
    expect({ text, trees: [plain], complaints }).toEqual({ text, trees, complaints: [] })
  }
  return true
}

const signs = '\n : - # " \' { } [ ] , | > & * ! % @ \t \\ ?'
  .split(' ')
  .concat(' ', '- ', ': ', ' #', '\n\n', '\r\n', '\r')
const pieces = [...signs, 'é', '~', 'null', 'yes', '<<: ', "!!null ''", '---\n', '|-\n', '\n    ', '\uFEFF']

/** The beginning of a text with one to three changes: of a few characters, or of the indentation of some lines. */
function mutated(whole: string, next: (below: number) => number): string {
  let text = whole.slice(0, 200 + next(1500))
  for (let change = next(3); change >= 0; change--) text = next(4) === 0 ? shifted(text, next) : replaced(text, next)
  return text
}

function replaced(text: string, next: (below: number) => number): string {
  const at = next(text.length)
  const piece = next(3) === 0 ? '' : pieces[next(pieces.length)]!
  return text.slice(0, at) + piece + text.slice(at + next(3))
}

function shifted(text: string, next: (below: number) => number): string {
  const lines = text.split('\n')
  const from = next(lines.length)
  const to = from + 1 + next(4)
  const deeper = next(4)
  const shift = (line: string): string => (deeper === 0 ? line.replace(/^ {1,2}/, '') : ' '.repeat(deeper) + line)
  return lines.map((line, at) => (at >= from && at < to ? shift(line) : line)).join('\n')
}
