import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import type { LintReport, ReportedFinding, RuleFacts } from './report.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** What viewers of SARIF take for the directory that the sources are checked out to. */
const baseId = '%SRCROOT%'

/** The report for code review tools: SARIF 2.1.0. */
export function sarifReport(report: LintReport): string {
  const rules = rulesOf(report)
  const indexes = new Map(rules.map(({ code }, index) => [code, index]))
  const run = {
    tool: {
      driver: {
        name: 'lookerts',
        version: report.version,
        informationUri: 'https://github.com/lookerts/lookerts',
        rules: rules.map(toRule)
      }
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [baseId]: { uri: `${pathToFileURL(report.base).href.replace(/\/$/, '')}/` } },
    results: toResults(report.findings, indexes)
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** The rules, with those that findings have and the list does not. */
function rulesOf({ rules, findings }: LintReport): RuleFacts[] {
  const all = new Map(rules.map((rule) => [rule.code, rule]))
  for (const { code, severity } of findings) {
    if (!all.has(code)) all.set(code, { code, severity, summary: code, url: '' })
  }
  return [...all.values()]
}

function toRule({ code, severity, summary, url }: RuleFacts): object {
  return {
    id: code,
    shortDescription: { text: summary },
    ...(url === '' ? {} : { helpUri: url }),
    defaultConfiguration: { level: levels[severity] }
  }
}

function toResults(findings: readonly ReportedFinding[], indexes: ReadonlyMap<string, number>): object[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = identityOf(finding)
    const count = seen.get(identity) ?? 0
    seen.set(identity, count + 1)
    return {
      ruleId: finding.code,
      ruleIndex: indexes.get(finding.code)!,
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation: toLocation(finding.file), region: toRegion(finding) } }],
      partialFingerprints: { 'lookertsFinding/v1': digest(`${identity}\n${count}`) },
      ...(finding.was || finding.about ? { properties: { was: finding.was, ...finding.about } } : {})
    }
  })
}

function toRegion({ line, column, endLine, endColumn }: ReportedFinding): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function toLocation(file: string): object {
  if (/^(\/|[A-Za-z]:)/.test(file)) return { uri: pathToFileURL(file).href }
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: baseId }
}

/** What stays the same of a finding when lines are added above it. */
function identityOf({ code, path, message, line, lines }: ReportedFinding): string {
  return [code, path, message, lines.text(line).trim()].join('\n')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
