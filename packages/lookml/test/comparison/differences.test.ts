import { parse } from 'lookml-parser'
import { describe, expect, test, vi } from 'vitest'
import { findDuplicates, parseLookml, toObject } from '../../src/syntax/index.ts'
import { theirError } from './compare.ts'
import { bareShape } from './their-shape.ts'

const ours = (source: string): unknown => JSON.parse(JSON.stringify(toObject(parseLookml(source))))
const theirs = (source: string): unknown => JSON.parse(JSON.stringify(bareShape(parse(source))))
const codes = (source: string): string =>
  parseLookml(source)
    .diagnostics.map(({ code }) => code)
    .join()

describe('lookml-parser loses what ours keeps', () => {
  test('fields of one name: it keeps the last, ours keeps both and says so', () => {
    const source = 'view: v { dimension: a { type: x } dimension: a { type: y } }'
    expect(theirs(source)).toEqual({ view: { v: { dimension: { a: { type: 'y' } } } } })
    const dimension = [
      { $name: 'a', type: 'x' },
      { $name: 'a', type: 'y' }
    ]
    expect(ours(source)).toEqual({ view: [{ $name: 'v', dimension }] })
    expect(findDuplicates(parseLookml(source))).toHaveLength(1)
  })

  test('the order between kinds of fields: only our tree has it', () => {
    const source = 'view: v { measure: a {} dimension: b {} measure: c {} }'
    expect(theirs(source)).toEqual({ view: { v: { measure: { a: {}, c: {} }, dimension: { b: {} } } } })
    const [view] = parseLookml(source).parameters
    const inner = view?.value.kind === 'block' ? view.value.parameters : []
    expect(inner.map(({ key }) => key)).toEqual(['measure', 'dimension', 'measure'])
  })

  test('pairs of one key in a list', () => {
    const source = 'filters: [a: "b", a: "c"]'
    expect(theirs(source)).toEqual({ filters: { a: 'c' } })
    expect(ours(source)).toEqual({
      filters: [
        [
          { key: 'a', value: 'b' },
          { key: 'a', value: 'c' }
        ]
      ]
    })
  })

  test('the backslash of escapes: "\\n" becomes n, and a regular expression loses its classes', () => {
    const source = String.raw`label: "a\nb" description: "\d+" note: "\"c\" \\"`
    expect(theirs(source)).toEqual({ label: 'anb', description: 'd+', note: '"c" \\' })
    expect(ours(source)).toEqual({ label: 'a\nb', description: String.raw`\d+`, note: '"c" \\' })
  })

  test('a semicolon in raw text: it gets a comma behind it', () => {
    expect(theirs('html: a; b ;;')).toEqual({ html: 'a;, b' })
    expect(ours('html: a; b ;;')).toEqual({ html: 'a; b' })
  })

  test('that a number is one: it gives text', () => {
    expect(theirs('precision: 2')).toEqual({ precision: '2' })
    expect(ours('precision: 2')).toEqual({ precision: 2 })
  })

  test('that a list of pairs and an empty list are lists alike', () => {
    expect([theirs('sorts: []'), theirs('sorts: [a: desc]')]).toEqual([{ sorts: [] }, { sorts: { a: 'desc' } }])
    expect([ours('sorts: []'), ours('sorts: [a: desc]')]).toEqual([
      { sorts: [] },
      { sorts: [{ key: 'a', value: 'desc' }] }
    ])
  })

  test('a parameter called like a method of objects', () => {
    // It says so on the console only.
    using _quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(theirs('valueOf: a b: c')).toEqual({ b: 'c' })
    expect(ours('valueOf: a b: c')).toEqual({ valueOf: 'a', b: 'c' })
  })

  test('whether a block without a name may come again: one is an object, two are an array', () => {
    expect([theirs('link: {}'), theirs('link: {} link: {}')]).toEqual([{ link: {} }, { link: [{}, {}] }])
    expect([ours('link: {}'), ours('link: {} link: {}')]).toEqual([{ link: [{}] }, { link: [{}, {}] }])
  })
})

describe('ours says what is wrong where lookml-parser says nothing', () => {
  test('a missing ";;": it takes all up to the next one for SQL', () => {
    const source = 'dimension: a { sql: b }\ndimension: c { sql: d ;; }'
    expect(theirs(source)).toEqual({ dimension: { a: { sql: 'b }\ndimension: c { sql: d' } } })
    expect(codes(source)).toBe('missing-terminator')
    expect(ours(source)).toEqual({
      dimension: [
        { $name: 'a', sql: 'b' },
        { $name: 'c', sql: 'd' }
      ]
    })
  })

  test('a parameter that is there twice: it makes an array, as if that were LookML', () => {
    const source = 'label: "a" label: "b"'
    expect(theirs(source)).toEqual({ label: ['a', 'b'] })
    expect(ours(source)).toEqual({ label: 'b' })
    expect(findDuplicates(parseLookml(source))).toHaveLength(1)
  })
})

describe('ours reads what lookml-parser refuses', () => {
  test.each([
    ['a byte order mark', '\uFEFFview: a {}', { view: [{ $name: 'a' }] }],
    ['a no-break space', 'label:\u00A0"a"', { label: 'a' }],
    ['constants outside of quotes', 'connection: @{name}', { connection: '@{name}' }],
    ['letters beyond ASCII', 'view: größe {}', { view: [{ $name: 'größe' }] }],
    ['a name in quotes', 'view: "a" {}', { view: [{ $name: 'a' }] }],
    ['a minus with a space', 'fields: [ALL_FIELDS*, - a.b]', { fields: ['ALL_FIELDS*', '-a.b'] }],
    ['words with slashes', 'persist_for: 1/2', { persist_for: '1/2' }]
  ])('%s', (_, source, value) => {
    expect(theirError(source)).toContain('Parse error')
    expect(codes(source)).toBe('')
    expect(ours(source)).toEqual(value)
  })

  test.each([
    ['an empty item', 'fields: [a,, b]', 'empty-item', { fields: ['a', 'b'] }],
    ['a stray character', 'label: "a" / note: "b"', 'unexpected-text', { label: 'a', note: 'b' }],
    ['a missing brace', 'view: a { label: "b"', 'unclosed-block', { view: [{ $name: 'a', label: 'b' }] }],
    ['a missing quote', 'label: "a\ndescription: "b"', 'unterminated-string', { label: 'a', description: 'b' }],
    ['a missing comma', 'fields: [a b]', 'missing-comma', { fields: ['a', 'b'] }]
  ])('%s, with a finding, where one mistake costs it the file', (_, source, code, value) => {
    expect(theirError(source)).toContain('Parse error')
    expect(codes(source)).toBe(code)
    expect(ours(source)).toEqual(value)
  })
})
