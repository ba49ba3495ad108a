import { describe, expect, test } from 'vitest'
import { isBlock, linesOf, parameterOf, parametersOf, parseLookml, textOf, toObject } from '../../src/syntax/index.ts'
import { sample } from './sample.ts'

/** What a text without mistakes means. */
function read(source: string): unknown {
  const document = parseLookml(source)
  expect(document.diagnostics).toEqual([])
  return JSON.parse(JSON.stringify(toObject(document)))
}

describe('values', () => {
  test.each([
    ['label: "Orders"', { label: 'Orders' }],
    ['label: "say \\"hi\\" \\\\ \\d+"', { label: 'say "hi" \\ \\d+' }],
    ['label: "# no comment ;; { [ }"', { label: '# no comment ;; { [ }' }],
    ['label: "two\nlines"', { label: 'two\nlines' }],
    ['label: ""', { label: '' }],
    ['hidden: yes primary_key: no', { hidden: true, primary_key: false }],
    ['label: "yes"', { label: 'yes' }],
    ['percentile: 75 precision: -1.5', { percentile: 75, precision: -1.5 }],
    ['connection: @{name}_x', { connection: '@{name}_x' }],
    ['type : string', { type: 'string' }],
    ['type:string', { type: 'string' }],
    ['a: x.y-z*', { a: 'x.y-z*' }],
    ['type: sum # a comment: "\nhidden: yes', { type: 'sum', hidden: true }]
  ])('%s', (source, expected) => expect(read(source)).toEqual(expected))

  test.each([
    ['fields: []', []],
    ['fields: [a, b.c, -d, e*, ALL_FIELDS*]', ['a', 'b.c', '-d', 'e*', 'ALL_FIELDS*']],
    ['fields: [\n  a, # why\n  "b c",\n]', ['a', 'b c']],
    ['fields: [0, 1.5]', [0, 1.5]],
    [
      'fields: [a.b: "x, y", c: desc]',
      [
        { key: 'a.b', value: 'x, y' },
        { key: 'c', value: 'desc' }
      ]
    ],
    [
      'fields: [sql: desc, html: "x"]',
      [
        { key: 'sql', value: 'desc' },
        { key: 'html', value: 'x' }
      ]
    ]
  ])('%s', (source, fields) => expect(read(source)).toEqual({ fields }))
})

describe('expressions', () => {
  test.each([
    ['sql: ${TABLE}.id ;;', 'sql', '${TABLE}.id'],
    ['sql: ;;', 'sql', ''],
    ['sql: "quoted ;;', 'sql', '"quoted'],
    ['sql: {% if a %} x {% else %} y {% endif %} ;;', 'sql', '{% if a %} x {% else %} y {% endif %}'],
    ['html: {{ value }} ;;', 'html', '{{ value }}'],
    ['html: <a style="\n  color: red;\n  filter: none"> ;;', 'html', '<a style="\n  color: red;\n  filter: none">'],
    [
      'sql: SELECT\n  data:type::string,\n  "}" # x\n-- dimension: x {\n ;;',
      'sql',
      'SELECT\n  data:type::string,\n  "}" # x\n-- dimension: x {'
    ],
    ['sql_on: a = b;;', 'sql_on', 'a = b'],
    ['expression: ${a} > 1 ;;', 'expression', '${a} > 1'],
    ['sql_new_one: a + b ;;', 'sql_new_one', 'a + b'],
    ['sql_new_two: a +\n b ;;', 'sql_new_two', 'a +\n b'],
    ['new_three: a + b ;;', 'new_three', 'a + b']
  ])('%s', (source, key, expected) => expect(read(`${source} hidden: yes`)).toEqual({ [key]: expected, hidden: true }))

  test('keep the space before ";;", which is part of the SQL', () => {
    const document = parseLookml('sql: ${TABLE}.id  ;;')
    expect(textOf(document, document.parameters[0]!.value)).toBe('${TABLE}.id  ')
  })

  test('are not begun by a "url"', () => {
    expect(read('link: { url: "a" label: "b" }')).toEqual({ link: [{ url: 'a', label: 'b' }] })
  })
})

describe('blocks', () => {
  test('have names or none, and may stand several times', () => {
    expect(read('view: +a { link: {} link: { label: "x" } } view: a.b { } view: "c" {}')).toEqual({
      view: [{ $name: '+a', link: [{}, { label: 'x' }] }, { $name: 'a.b' }, { $name: 'c' }]
    })
  })

  test('a file with everything has no mistake', () => {
    const document = parseLookml(sample)
    expect(document.diagnostics).toEqual([])
    expect(document.parameters.map(({ key }) => key).join()).toBe(
      'include,include,view,view,view,explore,explore,constant,test'
    )
  })

  test('a byte order mark and CRLF are white space', () => {
    const windows = `\uFEFF${sample.replaceAll('\n', '\r\n')}`
    const joined = JSON.stringify(read(windows)).replaceAll('\\r\\n', '\\n')
    expect(JSON.parse(joined)).toEqual(read(sample))
  })

  test('know where they stand', () => {
    const source = '\nview: +a {\n  type: x\n}'
    const document = parseLookml(source)
    const view = parameterOf(document, 'view')!
    expect(isBlock(view) && textOf(document, view.value.nameSpan)).toBe('+a')
    expect(textOf(document, view)).toBe(source.slice(1))
    const type = parametersOf(isBlock(view) ? view.value : document, 'type')[0]!
    expect(linesOf(source).position(type.start)).toEqual({ line: 3, column: 3 })
  })

  test('a parameter called like a method of objects is one like any other', () => {
    const expected = JSON.parse('{"constructor": [{"$name": "x", "__proto__": "y"}]}') as unknown
    expect(JSON.stringify(read('constructor: x { __proto__: y }'))).toBe(JSON.stringify(expected))
  })
})
