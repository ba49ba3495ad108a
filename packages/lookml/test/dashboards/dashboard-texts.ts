import fc from 'fast-check'

/** A dashboard with the spellings that hand and Looker write; each is read without the library. */
export const manySpellings = `---
# What is sold.
- dashboard: a
  title: "A: b \\u00e9 \\"x\\" and
    more \\
      \\  text

    end"
  description: 'it''s
    two

    lines'
  elements:
  - name: one
    explore: orders
    # note: not here
      # deep
    fields: [orders.id, 'x', {a: b}, a: c, [x, y], {"q":1, r: [1, 2,],}, # why
      plain text
      folded,
      # why not
      !!null '', "d\\ne"]
    filters: {orders.status: "-NULL", 'b' : x y, c: !!null ''}
    empty: {}
    list: [
      a,
      b
    ]
    escapes: "\\x41 \\u00E9 \\U0001F600 \\0\\a\\b\\e\\f\\n\\r\\t\\v \\/ \\\\ \\N\\_\\L\\P"
    nothing:
    also:   # nothing
    tilde: ~
    flag: yes
    number: -1.5e3
    zeros: 0123
    time: 12:30
    note_text: |-
      Text: more # no comment
        deeper

      last
    description: >

      one
      two

      three
    key with spaces : value with 'quotes' and #hash
    plain: goes on
      over lines

      of text
    rows:
    - elements: [one, two]
      height: 220
    -
      a: b
    - - x
      - y
    -
    - scalar
    'quoted key': !!null ''
- dashboard: b
  elements: [{name: one, merged_queries: [{explore: users}]}]`

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.]{0,11}$/)
const plain = fc.oneof(
  word,
  fc.tuple(word, word).map((words) => words.join(' ')),
  fc.constantFrom('yes', 'No', '~', '-1', '0.5', '007', '7 days ago', '${a}/2', 'a#b', 'x:y', '<b>', '(a)', 'é 😀')
)
const quoted = fc.oneof(
  fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text).replaceAll('\u007F', '')),
  fc.string({ maxLength: 12 }).map((text) => `'${text.replaceAll("'", "''")}'`)
)
const inBrackets: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'brackets' },
    fc.oneof(word, quoted, fc.constant("!!null ''")),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(tie('value'), { maxLength: 4 })
      .map((items) => `{${items.map((item, at) => `k${at}: ${item}`).join(',\n          ')}}`)
  )
})).value
const long = fc
  .tuple(
    fc.constantFrom('|', '|-', '>', '>-'),
    fc.array(fc.oneof(plain, fc.constant('')), { minLength: 1, maxLength: 4 })
  )
  .map(([sign, lines]) => `${sign}\n        first${lines.map((line) => `\n${line && '        '}${line}`).join('')}`)
const below = fc.oneof(
  fc.array(plain, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `\n    - ${item}`).join('')),
  fc
    .array(plain, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, at) => `\n      k${at}: ${item}`).join('')),
  fc.constant('')
)
const value = fc.oneof(
  fc.oneof(plain, quoted, inBrackets, long).map((text) => ` ${text}`),
  below
)
const element = fc
  .array(fc.tuple(value, fc.constantFrom('', '\n', '\n    # why', '\n  # why')), { minLength: 1, maxLength: 6 })
  .map((values) => `  - name: one${values.map(([each, behind], at) => `\n    p${at}:${each}${behind}`).join('')}`)

/** Dashboards with values of all spellings. */
export const writtenDashboards: fc.Arbitrary<string> = fc
  .tuple(fc.array(element, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '\n'), fc.boolean())
  .map(([elements, end, isWindows]) => {
    const text = `- dashboard: a\n  elements:\n${elements.join('\n')}${end}`
    return isWindows ? text.replaceAll('\n', '\r\n') : text
  })
