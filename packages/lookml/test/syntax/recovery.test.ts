import { describe, expect, test } from 'vitest'
import { parseLookml, toObject } from '../../src/syntax/index.ts'

/** The codes of what is wrong, and the meaning of what is left. */
function read(source: string): { codes: string; value: unknown } {
  const document = parseLookml(source)
  const value: unknown = JSON.parse(JSON.stringify(toObject(document)))
  return { codes: document.diagnostics.map(({ code }) => code).join(), value }
}

const next = { $name: 'next', type: 'x' }

describe('one mistake costs one block', () => {
  test.each([
    [
      'a missing ";;" before a parameter',
      'dimension: a {\n sql: x.y\n type: z\n }',
      'missing-terminator',
      { $name: 'a', sql: 'x.y', type: 'z' }
    ],
    ['a missing ";;" before a brace', 'dimension: a { sql: ${x} }', 'missing-terminator', { $name: 'a', sql: '${x}' }],
    [
      'a missing ";;" before another',
      'dimension: a {\n sql: x\n html: y ;;\n }',
      'missing-terminator',
      { $name: 'a', sql: 'x', html: 'y' }
    ],
    ['a missing closing brace', 'dimension: a { type: z', 'unclosed-block', { $name: 'a', type: 'z' }],
    ['a missing colon', 'dimension a { type: z }', 'missing-colon', { $name: 'a', type: 'z' }],
    ['a missing value', 'dimension: a { hidden: type: z }', 'missing-value', { $name: 'a', type: 'z' }],
    [
      'a missing quote',
      'dimension: a {\n label: "b\n description: "c"\n }',
      'unterminated-string',
      { $name: 'a', label: 'b', description: 'c' }
    ],
    [
      'a missing bracket',
      'dimension: a { tags: [b, c\n type: z }',
      'unclosed-list',
      { $name: 'a', tags: ['b', 'c'], type: 'z' }
    ],
    ['a missing comma', 'dimension: a { tags: [b c] }', 'missing-comma', { $name: 'a', tags: ['b', 'c'] }],
    ['an empty item', 'dimension: a { tags: [b,, c] }', 'empty-item', { $name: 'a', tags: ['b', 'c'] }],
    ['a stray character', 'dimension: a { / type: z }', 'unexpected-text', { $name: 'a', type: 'z' }],
    ['a second name', 'dimension: a b { type: z }', 'unexpected-text', { $name: 'a', type: 'z' }],
    ['a needless ";;"', 'dimension: a { type: z ;; }', 'stray-terminator', { $name: 'a', type: 'z' }]
  ])('%s', (_, source, codes, block) => {
    const read_ = read(`view: v {\n ${source}\n dimension: next { type: x }\n}\nview: w { label: "w" }`)
    expect(read_.codes).toBe(codes)
    expect(read_.value).toEqual({
      view: [
        { $name: 'v', dimension: [block, next] },
        { $name: 'w', label: 'w' }
      ]
    })
  })

  test('a brace too many does not end the view', () => {
    const { codes, value } = read('view: v {\n  dimension: a { } }\n  dimension: next { type: x }\n}\nview: w {}')
    expect(codes).toBe('unexpected-close')
    expect(value).toEqual({ view: [{ $name: 'v', dimension: [{ $name: 'a' }, next] }, { $name: 'w' }] })
  })

  test('a view without its end ends before the next', () => {
    const { codes, value } = read('view: v { dimension: a {} \nview: w {}')
    expect(codes).toBe('unclosed-block')
    expect(value).toEqual({ view: [{ $name: 'v', dimension: [{ $name: 'a' }] }, { $name: 'w' }] })
  })

  test.each([
    ['view', 'measure: m { type: x', 'set: s { fields: [a] }'],
    ['explore', 'join: j { type: x', 'query: q { limit: 5 }'],
    ['explore', 'join: j { type: x', 'always_filter: { filters: [a: "b"] }'],
    ['explore', 'access_filter: { field: x {y }', 'always_filter: { filters: [a: "b"] }'],
    ['test', 'explore_source: e { column: c { field: f }', 'assert: a { expression: b ;; }']
  ])('of a block without its end in a(n) %s: %s, the next one is none of its own', (kind, broken, following) => {
    const { value } = read(`${kind}: v {\n  ${broken}\n  ${following}\n}`)
    expect(value).toMatchObject({ [kind]: [read(following).value] })
  })

  test('settings of a file are not part of a block without its end', () => {
    const { codes, value } = read('constant: c {d {\n  value: "e"\n}\nlocalization_settings: { default_locale: en }')
    expect(codes).toContain('unclosed-block')
    expect(value).toMatchObject({ localization_settings: [{ default_locale: 'en' }] })
  })

  test('a brace the wrong way round costs its own block', () => {
    const source = 'view: v {\n  parameter: p }\n    label: "x"\n  }\n\n  # Next.\n  dimension: next { type: x }\n}'
    expect(read(source).value).toMatchObject({ view: [{ dimension: [next] }] })
  })

  test.each([
    'column: a }field: b}',
    'bind_filters: } from_field: b }',
    '\n    column: a }\n      field: b\n    }\n  '
  ])('a brace the wrong way round in a line, deep in a view, costs its own block: %s', (turned) => {
    const table = `derived_table: { explore_source: e { ${turned} column: c { field: d } } }`
    const { codes, value } = read(`view: v {\n  ${table}\n  dimension: next { type: x }\n}`)
    expect(codes).toBe('unexpected-close')
    expect(value).toMatchObject({ view: [{ dimension: [{ $name: 'next' }] }] })
    const right = read(`view: v {\n  ${table.replace('}', '{')}\n  dimension: next { type: x }\n}`)
    expect(value).toEqual(right.value)
  })

  test('the fields of a view whose head is a comment are not of the view before', () => {
    const { value } = read('view: v {\n}\n# view: w {\ndimension: a { }\n}')
    expect(value).toEqual({ view: [{ $name: 'v' }], dimension: [{ $name: 'a' }] })
  })

  test('a file that breaks off says so once', () => {
    expect(read('view: v { derived_table: { explore_source: x { column: y {').codes).toBe('unclosed-block')
  })
})

describe('what only seems to be a mistake', () => {
  test.each([
    ['a minus with a space', 'explore: e { fields: [ALL_FIELDS*, - a.b] }', { fields: ['ALL_FIELDS*', '-a.b'] }],
    [
      'LookML in a description',
      'explore: e { description: "Write\nview: x {\n sql: y ;;\n}" label: "z" }',
      { description: 'Write\nview: x {\n sql: y ;;\n}', label: 'z' }
    ],
    [
      'a script with keys of its own',
      'explore: e { html: f({\n sql: "a",\n query: {\n }\n}) ;; }',
      { html: 'f({\n sql: "a",\n query: {\n }\n})' }
    ]
  ])('%s is read without a finding', (_, source, value) => {
    expect(read(source)).toEqual({ codes: '', value: { explore: [{ $name: 'e', ...value }] } })
  })

  test('a lone colon is a warning', () => {
    const { diagnostics } = parseLookml('derived_table: {:\n sql: a ;; }')
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['unexpected-text warning'])
  })

  test('a brace before the colon of a key does not end the explore', () => {
    const { value } = read('explore: a {\n  always_filte}: { filters: [b: "c"] }\n  label: "A"\n}\nview: d {}')
    expect(value).toMatchObject({ explore: [{ $name: 'a', label: 'A' }], view: [{ $name: 'd' }] })
  })

  test('a lone colon behind a block leaves the block its brace', () => {
    const { codes, value } = read('explore: a {}:\nview: b {}')
    expect(codes).toBe('unexpected-text')
    expect(value).toEqual({ explore: [{ $name: 'a' }], view: [{ $name: 'b' }] })
  })
})

test('a missing ";;" names the block and the parameter', () => {
  const [finding] = parseLookml('view: v { dimension: a { sql: x } }').diagnostics
  expect(finding).toMatchObject({ severity: 'error', start: 30, end: 31 })
  expect(finding!.message).toContain('"sql" of dimension "a"')
})

describe('hostile texts are read in linear time and without overflow', () => {
  const times = 100_000
  test.each([
    ['braces', '{'],
    ['closing braces', '}'],
    ['named blocks', 'a: {'],
    ['views in views', 'view: a { dimension: b { '],
    ['lists', 'a: ['],
    ['brackets', '['],
    ['broken strings', '"\n\\'],
    ['escaped quotes', '\\"\n'],
    ['expressions without end', 'sql: a } x: 1 '],
    ['keys', 'a:'],
    ['substitutions', '${'],
    ['line ends', '\n'],
    ['carriage returns', 'sql:\r'],
    ['closing braces with spaces', 'sql: }   ']
  ])(
    '%s',
    (_, part) => {
      for (const head of ['', 'sql: ', 'a: "', 'view: a { b: [']) {
        const source = head + part.repeat(times)
        for (const text of [source, `${source}\n dimension: z { ;;`, `${source}\n label: "`]) {
          const start = process.cpuUsage().user
          parseLookml(text)
          expect((process.cpuUsage().user - start) / 1e6, head).toBeLessThan(5)
        }
      }
    },
    120_000
  )

  test.each(['{', '}', '[', ']', ';', ';;', ':', '"', 'a ', 'a: ', "'", '\u0000', '${'])(
    'a megabyte of %j has two findings at most',
    (part) => {
      const { diagnostics } = parseLookml(part.repeat(2 ** 20 / part.length))
      expect(diagnostics.length).toBeLessThanOrEqual(2)
    }
  )

  test('a file with more than a thousand mistakes says that there are more', () => {
    const { diagnostics } = parseLookml('view a {}\n'.repeat(10_000))
    expect(diagnostics).toHaveLength(1001)
    expect(diagnostics.at(-1)!.code).toBe('too-many')
  })

  test('a string of megabytes', () => {
    const text = 'x\\"\n'.repeat(1_000_000)
    expect(read(`a: "${text}"`).codes).toBe('')
  })
})
