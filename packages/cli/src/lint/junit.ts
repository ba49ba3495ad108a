import type { LintReport, ReportedFinding } from './report.ts'

/**
 * The report for CI systems that show tests: a suite a file, a test a finding. Errors are failures; what is less does
 * not fail a build, and is output of a test that passed. A file without findings is one test that passed.
 */
export function junitReport({ findings, files, milliseconds }: LintReport): string {
  const byFile = new Map<string, ReportedFinding[]>(files.map((file) => [file, []]))
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding])
  const suites = [...byFile].map(([file, found]) => suite(file, found))
  const tests = [...byFile.values()].reduce((sum, found) => sum + Math.max(found.length, 1), 0)
  const failures = findings.filter(isFailure).length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'lookerts lint', tests, failures, errors: 0, time: seconds(milliseconds) })}>`,
    ...suites,
    '</testsuites>',
    ''
  ].join('\n')
}

function isFailure({ severity }: ReportedFinding): boolean {
  return severity === 'error'
}

function suite(file: string, findings: readonly ReportedFinding[]): string {
  const counts = { tests: Math.max(findings.length, 1), failures: findings.filter(isFailure).length, errors: 0 }
  const cases =
    findings.length === 0 ? [`    <testcase${attributes({ name: file, classname: file })}/>`] : findings.map(test)
  return [`  <testsuite${attributes({ name: file, ...counts })}>`, ...cases, '  </testsuite>'].join('\n')
}

function test(finding: ReportedFinding): string {
  const { file, line, column, severity, code, message } = finding
  const place = `${file}:${line}:${column}`
  const head = `    <testcase${attributes({ name: `${code} at ${line}:${column}`, classname: file, file, line })}>`
  const detail = escape(`${place}: ${severity}: ${message} [${code}]`)
  const body = isFailure(finding)
    ? `<failure${attributes({ type: code, message })}>${detail}</failure>`
    : `<system-out>${detail}</system-out>`
  return `${head}\n      ${body}\n    </testcase>`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(`${value}`)}"`)
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;'
}

/** XML has no way to write most control characters, nor half a surrogate pair. */
function escape(text: string): string {
  return text
    .replace(/(?![\n\r\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (character) => entities[character]!)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}
