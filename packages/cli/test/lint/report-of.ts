import { linesOf } from '@lookerts/lookml'
import { countFindings, type LintReport, type ReportedFinding } from '../../src/lint/report.ts'

/** Makes a finding at a piece of a text: the first that is equal to `at`. */
export function findingAt(text: string, at: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const lines = linesOf(text)
  const start = text.indexOf(at)
  const from = lines.position(start)
  const to = lines.position(start + at.length)
  return {
    code: 'unknown-field',
    severity: 'error',
    message: 'There is no such field',
    path: 'views/orders.view.lkml',
    file: 'shop/views/orders.view.lkml',
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    lines,
    ...more
  }
}

/** Makes a report of findings. */
export function reportOf(findings: readonly ReportedFinding[], more: Partial<LintReport> = {}): LintReport {
  return {
    findings,
    counts: countFindings(findings),
    files: [...new Set(findings.map(({ file }) => file))],
    rules: [{ code: 'unknown-field', severity: 'error', summary: 'No such field.', url: 'https://example.com/a' }],
    base: '/work/my shop',
    milliseconds: 31.4,
    version: '1.2.3',
    ...more
  }
}

/** How reports look in tests. */
export const plainStyle = { isColored: false, width: 80 }
