import { expect, test } from 'vitest'
import { readLintConfig } from '../../src/lint/config.ts'
import { pathPattern } from '../../src/lint/path-pattern.ts'

const codes = new Set(['unknown-field', 'redefined'])

function problems(text: string): string[] {
  return readLintConfig(text, codes).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
}

test('a configuration says rules, what is left out, and where imports are', () => {
  const text =
    'rules:\n  redefined: off\n  unknown-field: info\nexclude: [views/old/**, "*.model.lkml"]\nimports:\n  shared: ../shared\n'
  expect(readLintConfig(text, codes)).toEqual({
    config: {
      rules: { redefined: 'off', 'unknown-field': 'info' },
      exclude: ['views/old/**', '*.model.lkml'],
      imports: { shared: '../shared' }
    },
    problems: []
  })
})

test.each([[''], ['# nothing yet\n'], ['rules:\nexclude:\nimports:\n'], ['{}'], ['\uFEFFrules: {}']])(
  '%j says nothing, and nothing is wrong with it',
  (text) => {
    expect(readLintConfig(text, codes)).toEqual({ config: { rules: {}, exclude: [], imports: {} }, problems: [] })
  }
)

test('a boolean that was meant as off is off', () => {
  expect(readLintConfig('rules: { redefined: false }', codes).config.rules).toEqual({ redefined: 'off' })
})

test.each([
  ['rules: [a]', '1:8: "rules" must be pairs of a name and a value, as "name: value"'],
  ['rules: *a', '1:8: "rules" must be pairs of a name and a value, as "name: value"'],
  ['- a', '1:1: The configuration must be pairs of a name and a value, as "name: value"'],
  ['rule: {}', '1:1: There is no setting "rule"; did you mean "rules"?; there are rules, exclude, imports'],
  ['rules:\n  unknown_field: off', '2:3: There is no rule "unknown_field"; did you mean "unknown-field"?'],
  ['rules:\n  constructor: off', '2:3: There is no rule "constructor"'],
  ['rules:\n  redefined: true', '2:14: The rule "redefined" must be one of off, info, warning, error'],
  ['rules:\n  redefined:', '2:13: The rule "redefined" must be one of off, info, warning, error'],
  ['exclude: views', '1:10: "exclude" must be a list of patterns such as "views/old/**"'],
  ['exclude:\n  - 1', '2:5: A pattern of "exclude" must be a text; put it in quotes'],
  ['imports:\n  shared: [a]', '2:11: The import "shared" must be the path of a directory'],
  ['imports:\n  shared: ""', '2:11: The import "shared" must be the path of a directory']
])('%j is told with its place: %s', (text, problem) => {
  expect(problems(text)).toEqual([problem])
})

test.each([['rules: {'], ['a: 1\na: 2'], ['\trules: 1']])('%j is no YAML that can be read', (text) => {
  expect(problems(text)[0]).toMatch(/^\d+:\d+: This is not YAML that can be read: /)
})

test.each([
  ['views/*.view.lkml', 'views/a.view.lkml', true],
  ['views/*.view.lkml', 'views/b/a.view.lkml', false],
  ['**/*.view.lkml', 'a.view.lkml', true],
  ['**/*.view.lkml', 'x/y/a.view.lkml', true],
  ['views/**', 'views/x/a.view.lkml', true],
  ['views', 'views/x/a.view.lkml', true],
  ['views/', 'views/a.view.lkml', true],
  ['./views', 'views/a.view.lkml', true],
  ['views', 'views2/a.view.lkml', false],
  ['a?.lkml', 'ab.lkml', true],
  ['a?.lkml', 'a/.lkml', false],
  ['a.lkml', 'aXlkml', false],
  ['a(b)+[c]{d}.lkml', 'a(b)+[c]{d}.lkml', true]
])('the pattern %j fits %j: %j', (pattern, path, expected) => {
  expect(pathPattern(pattern)(path)).toBe(expected)
})
