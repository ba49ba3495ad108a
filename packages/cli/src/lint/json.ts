import type { LintReport, ReportedFinding } from './report.ts'

/** The version of the JSON that is written. It goes up when something in it changes its meaning or is taken away. */
const formatVersion = 1

/** The report for programs, as `docs/linting.md` describes it. */
export function jsonReport({ findings, counts, files, milliseconds, rules }: LintReport): string {
  const urls = new Map(rules.map(({ code, url }) => [code, url]))
  const summary = {
    files: files.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    milliseconds: Math.round(milliseconds)
  }
  const shown = findings.map((finding) => toRecord(finding, urls.get(finding.code)))
  return `${JSON.stringify({ version: formatVersion, summary, findings: shown }, null, 2)}\n`
}

function toRecord({ lines: _, ...finding }: ReportedFinding, url: string | undefined): object {
  return { ...finding, url }
}
