import { keptFor } from '../kept.ts'
import type { Project } from '../project/project.ts'
import type { LookmlFile } from '../project/source-file.ts'
import type { Finding, FindingSeverity } from './finding.ts'
import type { Report, Rule } from './rule.ts'
import { rules } from './rules.ts'

/** What the validator looks for. */
export interface LintOptions {
  /** How grave the findings of a rule are, or that there are to be none, by its code. Other rules stay as they are. */
  readonly rules?: Readonly<Record<string, FindingSeverity | 'off'>>
}

/** Of one rule in one file no more are told; one finding more says how many there are. */
const most = 100

/**
 * Says what is wrong with a project, in order of file and place. What imported projects have wrong is theirs, and is
 * left out.
 * @example lint(readProject({ files: [{ path: 'orders.view.lkml', text }], refused: [] }))
 */
export function lint(project: Project, { rules: settings = {} }: LintOptions = {}): Finding[] {
  const findings = rules.flatMap((rule) => {
    const setting = Object.hasOwn(settings, rule.code) ? settings[rule.code]! : undefined
    if (setting === 'off') return []
    const found = findingsOf(rule, project)
    return setting === undefined ? found : found.map((finding) => ({ ...finding, severity: setting }))
  })
  return findings.sort(byPlace)
}

type FindingsByRule = Map<Rule, readonly Finding[]>

const inProject = keptFor((_: Project): FindingsByRule => new Map())
const inFile = keptFor((_: LookmlFile): FindingsByRule => new Map())

/** What a rule finds in a project, which is immutable: it is looked at once. */
function findingsOf(rule: Rule, project: Project): readonly Finding[] {
  const ofProject = inProject(project)
  let found = ofProject.get(rule)
  if (!found) ofProject.set(rule, (found = limited(withoutRepeats(look(rule, project)))))
  return found
}

function look(rule: Rule, project: Project): Finding[] {
  const found: Finding[] = []
  rule.check?.(project, reporter(rule, found))
  if (rule.checkFile) {
    for (const file of project.files.values()) {
      if (!isImported(file.path)) found.push(...findingsIn(file, rule, rule.checkFile))
    }
  }
  return found.filter(({ path }) => !isImported(path))
}

function isImported(path: string): boolean {
  return path.startsWith('//')
}

function reporter({ code, severity }: Rule, found: Finding[]): Report {
  return ({ path, start, end }, message, own = severity) => {
    found.push({ code, severity: own, message, path, start, end })
  }
}

function findingsIn(file: LookmlFile, rule: Rule, checkFile: NonNullable<Rule['checkFile']>): readonly Finding[] {
  const ofFile = inFile(file)
  let found = ofFile.get(rule)
  if (!found) {
    const fresh: Finding[] = []
    checkFile(file, reporter(rule, fresh))
    ofFile.set(rule, (found = fresh))
  }
  return found
}

/** A view that is in two models is found wrong in both, and told once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  const told = new Set<string>()
  return findings.filter(({ path, start, end, message }) => {
    const key = `${start} ${end} ${path} ${message}`
    return told.size < told.add(key).size
  })
}

function limited(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= most) return findings
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings) {
    const found = byPath.get(finding.path)
    if (found) found.push(finding)
    else byPath.set(finding.path, [finding])
  }
  return [...byPath.values()].flatMap(firstOf)
}

function firstOf(found: readonly Finding[]): readonly Finding[] {
  if (found.length <= most) return found
  const ordered = found.toSorted(byPlace)
  const message = `There are ${found.length - most} more of these in the file`
  return [...ordered.slice(0, most), { ...ordered[most]!, message }]
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.start - b.start || a.end - b.end || compare(a.code, b.code)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
