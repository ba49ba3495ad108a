import type { LintReport, ReportedFinding } from './report.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** The report as commands of GitHub Actions, which shows them at the lines of a pull request. */
export function githubReport({ findings }: LintReport): string {
  return findings.map(annotation).join('')
}

function annotation(finding: ReportedFinding): string {
  const { severity, file, line, column, endLine, endColumn, code, message } = finding
  // Columns are for ranges within a line only.
  const columns = endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
  const properties = Object.entries({ file, line, endLine, ...columns, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`)
    .join(',')
  return `::${commands[severity]} ${properties}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
