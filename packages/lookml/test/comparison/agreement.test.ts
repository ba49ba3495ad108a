import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseLookml } from '../../src/syntax/index.ts'
import { sample } from '../syntax/sample.ts'
import { compare } from './compare.ts'
import { publishedInputs } from './published-inputs.ts'

/** `LOOKERTS_COMPARE` compares the LookML files of another directory too. */
const directories = [
  fileURLToPath(new URL('../../../../examples/thelook', import.meta.url)),
  ...(process.env['LOOKERTS_COMPARE'] ?? '').split(':').filter((name) => name !== '')
]

const files = directories.flatMap((directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.lkml') && !name.includes('.dashboard.'))
    .toSorted()
    .map((name): [string, string] => [name, readFileSync(`${directory}/${name}`, 'utf8')])
)

describe('both parsers agree on', () => {
  test.each(publishedInputs().map(({ name, input }) => [name, input]))('their own test "%s"', (_, input) => {
    const { ours, theirs } = compare(input)
    expect(ours).toEqual(theirs)
  })

  test.each(files)('%s', (_, source) => {
    expect(parseLookml(source).diagnostics).toEqual([])
    const { ours, theirs } = compare(source)
    expect(ours).toEqual(theirs)
  })

  test('the sample', () => {
    // What only ours takes is in the tests of differences.
    const { ours, theirs } = compare(sample.replace('- note', '-note'))
    expect(ours).toEqual(theirs)
  })

  test.each([
    ['an empty file', ''],
    ['comments alone', '# a\n#b'],
    ['one and several includes', 'include: "a" include: "b" label: "c"'],
    ['blocks without a name, one and several', 'dimension: a { link: { url: "b" } action: { label: "c" } action: {} }'],
    ['refinements', 'view: +a { label: "b" } view: c {} view: +a { label: "d" }'],
    ['pairs in both spellings', 'measure: a { filters: [b: "c", d.e: "-f"] filters: { field: g value: "h" } }'],
    [
      'commas at the beginning and the end of lists',
      'set: a { fields: [,b,\n c.d*, -e ,] } set: f { fields: [b\n,c] }'
    ],
    ['comments in lists', 'set: a { fields: [ # b\n c, # d\n e\n] drill_fields: [\n# none\n] }'],
    ['names that objects of JavaScript have', 'view: constructor { __proto__: b } view: prototype {}'],
    ['raw text with braces and quotes', 'dimension: a { sql: "}" ;; html: {{ value }} <b c="{d}"> # e ;; }'],
    ['a semicolon in raw text', 'dimension: a { html: <p style="color: red; margin: 0"> ;; }'],
    [
      'nested blocks',
      'dimension: a { case: { when: { sql: b ;; label: "c" } when: { sql: d ;; label: "e" } else: "f" } }'
    ],
    ['line ends of Windows', 'view: a {\r\n  label: "b"\r\n  sql: c\r\n  d ;;\r\n}\r\n'],
    ['yes, no and numbers', 'a: yes b: no c: 1 d: -1.5 e: "yes"'],
    ['a dashed name', 'view: a-b.c { label: "d" }']
  ])('%s', (_, source) => {
    expect(parseLookml(source).diagnostics).toEqual([])
    const { ours, theirs } = compare(source)
    expect(ours).toEqual(theirs)
  })
})
