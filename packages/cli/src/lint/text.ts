import { toPrintable } from '../io.ts'
import { codeFrame } from './code-frame.ts'
import { painter, type Color, type Painter } from './colors.ts'
import type { LintReport, ReportedFinding, Style } from './report.ts'

/** How many findings of a code are shown with a code frame; those behind are a line each. */
const framesOfCode = 10

const colors: Readonly<Record<ReportedFinding['severity'], Color>> = { error: 'red', warning: 'yellow', info: 'blue' }

/** The report for people: a line a finding that editors and terminals can follow, code frames, and a summary. */
export function textReport(report: LintReport, style: Style): string {
  const paint = painter(style.isColored)
  const framed = framedFindings(report.findings)
  const parts = report.findings.map((finding) => {
    const frame = framed.has(finding) ? [...frameOf(finding, style, paint), ''] : []
    return [headLine(finding, paint), ...wasLine(finding, paint), ...frame].join('\n')
  })
  return [...parts, ...tally(report.findings), summaryLine(report, style.isColored), ''].join('\n')
}

/** Of findings with the same message or place only the first has a frame, and of a code only the first few. */
function framedFindings(findings: readonly ReportedFinding[]): ReadonlySet<ReportedFinding> {
  const framed = new Set<ReportedFinding>()
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const count = counts.get(finding.code) ?? 0
    const keys = [`${finding.code} ${finding.message}`, `${finding.file}:${finding.line}:${finding.column}`]
    if (count >= framesOfCode || keys.some((key) => seen.has(key))) continue
    counts.set(finding.code, count + 1)
    for (const key of keys) seen.add(key)
    framed.add(finding)
  }
  return framed
}

function headLine({ file, line, column, severity, message, code }: ReportedFinding, paint: Painter): string {
  const place = paint(toPrintable(`${file}:${line}:${column}`), 'bold')
  return `${place}: ${paint(severity, colors[severity])}: ${toPrintable(message)} ${paint(`[${code}]`, 'dim')}`
}

function wasLine({ was }: ReportedFinding, paint: Painter): string[] {
  return was ? [paint(`  before: ${toPrintable(was.file)}:${was.line}:${was.column}`, 'dim')] : []
}

function frameOf(finding: ReportedFinding, { width }: Style, paint: Painter): string[] {
  // A file that could not be read has no lines to show.
  if (finding.lines.text(finding.line) === '' && finding.line === 1) return []
  const color = colors[finding.severity]
  return codeFrame(finding, { width, paint: (text, part) => paint(text, part === 'mark' ? color : 'dim') })
}

/** How many findings each code has, where there are too many to see that. */
function tally(findings: readonly ReportedFinding[]): string[] {
  if (findings.length <= 2 * framesOfCode) return []
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  const rows = [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  const width = `${rows[0]![1]}`.length
  return ['', ...rows.map(([code, count]) => `${`${count}`.padStart(width)}  ${code}`), '']
}

/** The last line: how many findings of each severity there are, in how many files, and how long it took. */
export function summaryLine(report: LintReport, isColored: boolean): string {
  const paint = painter(isColored)
  const { counts, files, milliseconds, maxWarnings = Infinity, findings } = report
  const where = `${numberOf(files.length, 'file')} in ${duration(milliseconds)}`
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts[severity] === 0 ? [] : [paint(numberOf(counts[severity], severity), colors[severity])]
  )
  if (parts.length === 0) return `${paint('nothing found', 'green')} in ${where}`
  const all = counts.error + counts.warning + counts.info
  const hidden = all > findings.length ? ` (${all - findings.length} not shown)` : ''
  const limit = counts.warning > maxWarnings ? `; at most ${numberOf(maxWarnings, 'warning')} allowed` : ''
  return `${parts.join(', ')}${hidden} in ${where}${limit}`
}

function numberOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
