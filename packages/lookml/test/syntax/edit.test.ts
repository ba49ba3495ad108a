import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyEdits,
  findDuplicates,
  insertAfter,
  insertInto,
  linesOf,
  parameterOf,
  parseLookml,
  plainText,
  quoted,
  removeParameter,
  renameBlock,
  renameKey,
  replaceValue,
  type BlockValue,
  type LookmlDocument,
  type Parameter
} from '../../src/syntax/index.ts'

const source = '# top\nview: a {\n  label: "A" # here\n  sql: x  ;;\n  link: { url: "u" }\n  extra: {\n  }\n}\n'
const document: LookmlDocument = parseLookml(source)
const view = parameterOf(document, 'view')!.value as BlockValue
const inView = (key: string): Parameter => parameterOf(view, key)!

describe('an edit keeps all other bytes', () => {
  test.each([
    ['a string', replaceValue(document, inView('label').value, quoted('B"')), 'label: "A"', 'label: "B\\""'],
    ['an expression', replaceValue(document, inView('sql').value, 'y'), 'sql: x  ;;', 'sql: y  ;;'],
    ['a key', renameKey(inView('label'), 'view_label'), '  label', '  view_label'],
    ['a name', renameBlock(view, '+b'), 'view: a', 'view: +b'],
    ['a new name', renameBlock(inView('extra').value as BlockValue, 'n'), 'extra: {', 'extra: n {'],
    [
      'a new parameter in its own line',
      insertAfter(document, inView('label'), 'hidden: yes'),
      '"A" # here',
      '"A"\n  hidden: yes # here'
    ],
    [
      'a new parameter in the same line',
      insertInto(document, inView('link').value as BlockValue, 'x: y'),
      '"u" }',
      '"u" x: y }'
    ],
    [
      'a new parameter in an empty block',
      insertInto(document, inView('extra').value as BlockValue, 'x: y'),
      'extra: {',
      'extra: {\n    x: y'
    ],
    ['a removed line', removeParameter(document, inView('sql')), '  sql: x  ;;\n', ''],
    ['a removed parameter before a comment', removeParameter(document, inView('label')), 'label: "A" # here', ' # here']
  ])('%s', (_, edit, before, after) => {
    expect(source).toContain(before)
    expect(applyEdits(source, [edit])).toBe(source.replace(before, () => after))
  })

  test('with the line ends of the file', () => {
    const windows = parseLookml('a: b\r\n')
    expect(applyEdits(windows.source, [insertAfter(windows, windows.parameters[0]!, 'c: d')])).toBe('a: b\r\nc: d\r\n')
    expect(applyEdits(windows.source, [removeParameter(windows, windows.parameters[0]!)])).toBe('')
  })

  test('and several are made at once, in any order', () => {
    const edits = [removeParameter(document, inView('sql')), replaceValue(document, inView('label').value, 'x')]
    expect(applyEdits(source, edits)).toBe(source.replace('  sql: x  ;;\n', '').replace('"A"', 'x'))
  })

  test('but not over each other', () => {
    const edit = removeParameter(document, inView('sql'))
    expect(() => applyEdits(source, [edit, { ...edit, start: edit.start + 1 }])).toThrow(RangeError)
    expect(() => applyEdits('', [edit])).toThrow(RangeError)
  })
})

test('a quoted text is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = parseLookml(`note: ${quoted(text)}`)
      expect(read.diagnostics).toEqual([])
      expect(plainText(read, read.parameters[0]!.value)).toBe(text)
    })
  )
})

describe('duplicates', () => {
  test.each([
    ['view: a { dimension: x {} measure: x {} }', ['duplicate-field measure "x" is in view "a" already.']],
    ['view: a {} view: a {}', ['duplicate-block view "a" is in the file already.']],
    ['view: a { label: "x" label: "y" }', ['duplicate-parameter label is in view "a" already.']],
    ['view: +a {} view: +a {} view: a { link: {} link: {} }', []],
    ['include: "a" include: "b" set: x {} dimension: x {}', []]
  ])('%s', (text, expected) => {
    expect(findDuplicates(parseLookml(text)).map(({ code, message }) => `${code} ${message}`)).toEqual(expected)
  })
})

describe('lines', () => {
  test('count from 1, with any line end', () => {
    const lines = linesOf('ab\r\nc\n')
    expect([0, 3, 4, 5, 6, 99].map((offset) => Object.values(lines.position(offset)).join(':'))).toEqual([
      '1:1',
      '1:4',
      '2:1',
      '2:2',
      '3:1',
      '3:1'
    ])
    expect([1, 2, 3, 4].map((line) => lines.text(line))).toEqual(['ab', 'c', '', ''])
  })

  test('agree with counting', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n')), fc.nat(40), (parts, offset) => {
        const text = parts.join('')
        const before = text.slice(0, offset).split('\n')
        expect(linesOf(text).position(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
      })
    )
  })
})
