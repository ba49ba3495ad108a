import { describe, expect, test } from 'vitest'
import { wantsColor } from '../../src/lint/colors.ts'
import { formats } from '../../src/lint/formats.ts'
import { findingAt, plainStyle, reportOf } from './report-of.ts'

const source = 'view: orders {\n  dimension: id { sql: ${idd} ;; }\n}\n'
const error = findingAt(source, '${idd}')
const warning = findingAt(source, 'orders', { severity: 'warning', code: 'redefined', message: 'It is defined again' })

function write(format: string, ...parameters: Parameters<typeof reportOf>): string {
  return formats[format]!(reportOf(...parameters), plainStyle)
}

describe('text', () => {
  test('is a line that editors can follow, the lines of the place, and a summary', () => {
    expect(write('text', [error])).toBe(
      [
        'shop/views/orders.view.lkml:2:24: error: There is no such field [unknown-field]',
        '  1 | view: orders {',
        '> 2 |   dimension: id { sql: ${idd} ;; }',
        '    |                        ^^^^^^',
        '  3 | }',
        '',
        '1 error in 1 file in 31 ms',
        ''
      ].join('\n')
    )
  })

  test('of nothing says so', () => {
    expect(write('text', [], { files: ['a', 'b'], milliseconds: 1234 })).toBe('nothing found in 2 files in 1.2 s\n')
  })

  test('shows the lines of equal findings once, and counts when there are many', () => {
    const many = Array.from({ length: 30 }, (_, at) => findingAt(`${'x\n'.repeat(at)}here`, 'here'))
    const lines = write('text', many).split('\n')
    expect(lines.filter((line) => line.includes('^^^^'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes(': error: '))).toHaveLength(30)
    expect(lines.slice(-4)).toEqual(['30  unknown-field', '', '30 errors in 1 file in 31 ms', ''])
  })

  test('shows the lines of the first ten findings of a rule', () => {
    const many = Array.from({ length: 15 }, (_, at) =>
      findingAt(`${'x\n'.repeat(at)}here`, 'here', { message: `${at}` })
    )
    expect(write('text', many).match(/\^\^\^\^/g)).toHaveLength(10)
  })

  test('says how many findings are not shown, and how many warnings are allowed', () => {
    const report = write('text', [], { counts: { error: 0, warning: 3, info: 1 }, maxWarnings: 2, files: ['a'] })
    expect(report).toBe('3 warnings, 1 info (4 not shown) in 1 file in 31 ms; at most 2 warnings allowed\n')
  })

  test('shows a file that has no text without lines', () => {
    const finding = findingAt('', '', { message: 'It is not UTF-8' })
    expect(write('text', [finding]).split('\n')[1]).toBe('')
  })

  test('lets no name act on a terminal', () => {
    const finding = findingAt(source, 'id', { message: 'no \x1b[2J\n field', file: 'a\x1b[2J.lkml' })
    expect(write('text', [finding])).toContain('a\\u001b[2J.lkml:2:14: error: no \\u001b[2J\\u000a field [')
  })

  test('is coloured without another letter of it', () => {
    const report = reportOf([error, warning])
    const colored = formats['text']!(report, { isColored: true, width: 80 })
    expect(colored).toContain('\x1b[31merror\x1b[39m')
    expect(colored).toContain('\x1b[33mwarning\x1b[39m')
    // oxlint-disable-next-line no-control-regex
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(formats['text']!(report, plainStyle))
  })

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false]
  ])('with %j, in a terminal: %j, it is coloured: %j', (env, isTerminal, expected) => {
    expect(wantsColor(env, isTerminal)).toBe(expected)
  })
})

test('JSON has the summary and every finding with its place, and no lines', () => {
  expect(JSON.parse(write('json', [error, warning]))).toEqual({
    version: 1,
    summary: { files: 1, errors: 1, warnings: 1, infos: 0, milliseconds: 31 },
    findings: [
      {
        code: 'unknown-field',
        severity: 'error',
        message: 'There is no such field',
        path: 'views/orders.view.lkml',
        file: 'shop/views/orders.view.lkml',
        line: 2,
        column: 24,
        endLine: 2,
        endColumn: 30,
        url: 'https://example.com/a'
      },
      expect.objectContaining({ code: 'redefined', line: 1, column: 7, endColumn: 13 })
    ]
  })
})

interface Sarif {
  readonly version: string
  readonly runs: readonly [SarifRun]
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
  readonly columnKind: string
  readonly originalUriBaseIds: object
  readonly results: readonly SarifResult[]
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly locations: readonly [{ readonly physicalLocation: object }]
  readonly partialFingerprints: object
}

describe('SARIF', () => {
  const sarif = (...parameters: Parameters<typeof reportOf>): SarifRun =>
    (JSON.parse(write('sarif', ...parameters)) as Sarif).runs[0]

  test('has the rules, and each finding with its rule, level and place', () => {
    const { tool, columnKind, originalUriBaseIds, results } = sarif([error, warning])
    expect(tool.driver).toMatchObject({ name: 'lookerts', version: '1.2.3' })
    expect(tool.driver.rules[0]).toEqual({
      id: 'unknown-field',
      shortDescription: { text: 'No such field.' },
      helpUri: 'https://example.com/a',
      defaultConfiguration: { level: 'error' }
    })
    expect(columnKind).toBe('utf16CodeUnits')
    expect(originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///work/my%20shop/' } })
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
    expect(results[0]).toMatchObject({ level: 'error', message: { text: 'There is no such field' } })
    expect(results[1]!.level).toBe('warning')
    expect(results[0]!.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'shop/views/orders.view.lkml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 24, endLine: 2, endColumn: 30 }
    })
  })

  test('encodes names of files, and gives absolute ones as addresses', () => {
    const named = ['a b/ü#?.view.lkml', '/old/a.view.lkml'].map((file) => findingAt(source, 'id', { file }))
    const locations = sarif(named).results.map(({ locations: [{ physicalLocation }] }) => physicalLocation)
    expect(locations).toMatchObject([
      { artifactLocation: { uri: 'a%20b/%C3%BC%23%3F.view.lkml', uriBaseId: '%SRCROOT%' } },
      { artifactLocation: { uri: 'file:///old/a.view.lkml' } }
    ])
  })

  test('knows a finding again when lines are added above it, and tells equal ones apart', () => {
    const prints = (text: string): object[] =>
      sarif([findingAt(text, '${idd}'), findingAt(text, '${idd}')]).results.map((each) => each.partialFingerprints)
    const [first, second] = prints(source)
    expect(prints(`# new\n\n${source}`)).toEqual([first, second])
    expect(first).not.toEqual(second)
    expect(prints(source.replace('id', 'key'))[0]).not.toEqual(first)
  })
})

describe('JUnit', () => {
  test('has a suite a file and a test a finding; only errors are failures', () => {
    const clean = 'shop/a.model.lkml'
    const xml = write('junit', [error, warning], { files: [clean, error.file] })
    expect(xml).toContain('<testsuites name="lookerts lint" tests="3" failures="1" errors="0" time="0.031">')
    expect(xml).toContain(`<testsuite name="${clean}" tests="1" failures="0" errors="0">`)
    expect(xml).toContain(`<testsuite name="${error.file}" tests="2" failures="1" errors="0">`)
    expect(xml.match(/<failure type="unknown-field" message="There is no such field">/g)).toHaveLength(1)
    expect(xml.match(/<system-out>.*: warning: It is defined again \[redefined\]<\/system-out>/g)).toHaveLength(1)
  })

  test('writes nothing that XML cannot have', () => {
    const message = 'a < b & "c" \'d\' ]]> \0 \x1b \ud800 \uffff \n\t 語 👍'
    const xml = write('junit', [findingAt(source, 'id', { message })])
    expect(xml).toContain(
      'message="a &lt; b &amp; &quot;c&quot; &apos;d&apos; ]]&gt; \ufffd \ufffd \ufffd \ufffd &#10;&#9; 語 👍"'
    )
  })
})

test('GitHub annotations escape what would end a property or the line', () => {
  const finding = findingAt(source, '${idd}', { message: '100%\nof: a,b', file: 'a,b:c%.lkml' })
  const over = findingAt(source, 'orders {\n', { severity: 'info', message: 'long' })
  expect(write('github', [finding, over])).toBe(
    '::error file=a%2Cb%3Ac%25.lkml,line=2,endLine=2,col=24,endColumn=29,title=unknown-field::100%25%0Aof: a,b\n' +
      '::notice file=shop/views/orders.view.lkml,line=1,endLine=2,title=unknown-field::long\n'
  )
})
