import type { Project } from '@lookerts/lookml'
import {
  compareProjects,
  lint,
  pathPattern,
  withoutIgnored,
  type Change,
  type Finding,
  type LintConfig
} from '@lookerts/lookml/lint'
import { changeFacts, findingSeverities, ruleFacts } from './catalog.ts'
import { fileNamed, locator, type ProjectPlace } from './locate.ts'
import { countFindings, type LintReport, type ReportedFinding } from './report.ts'
import type { LintSettings } from './settings.ts'

/** A project that was read, and where it is. */
export interface ReadProject extends ProjectPlace {
  readonly project: Project
}

type Made = Pick<LintReport, 'findings' | 'counts' | 'files' | 'rules'>

/** Lints a project, and makes of the findings what is reported. */
export function lintFindings(base: string, { config, isQuiet }: LintSettings, read: ReadProject): Made {
  const { project } = read
  const findings = shown(config, withoutIgnored(project, lint(project, { rules: config.rules })))
  const locate = locator(base, read, project)
  const reported = findings.map((finding) => ({ ...factsOf(finding), ...locate(finding) }))
  return { ...counted(reported, isQuiet), files: filesOf(base, config, read), rules: ruleFacts }
}

/** Compares two versions of a project, and makes of the changes what is reported. */
export function changeFindings(
  base: string,
  { config, isQuiet }: LintSettings,
  read: ReadProject,
  old: ReadProject
): Made {
  const here = locator(base, read, read.project)
  const there = locator(base, old, old.project)
  const findings = compareProjects(old.project, read.project).flatMap((change): ChangeFinding[] => {
    const severity = config.rules[change.code] ?? findingSeverities[change.severity]
    const place = change.place ?? change.before
    return severity === 'off' || !place
      ? []
      : [{ code: change.code, severity, message: change.message, ...place, change }]
  })
  const reported = shown(config, withoutIgnored(read.project, findings)).map((finding): ReportedFinding => {
    const { place, before } = finding.change
    const was = before && there(before)
    return {
      ...factsOf(finding),
      ...(place ? here(place) : there(finding)),
      ...(was && place ? { was: { file: was.file, line: was.line, column: was.column } } : {}),
      about: aboutOf(finding.change)
    }
  })
  return { ...counted(reported, isQuiet), files: filesOf(base, config, read), rules: changeFacts }
}

interface ChangeFinding extends Finding {
  readonly change: Change
}

function aboutOf({ model, explores, fields, dashboard }: Change): NonNullable<ReportedFinding['about']> {
  return { model, explores, fields, ...(dashboard === undefined ? {} : { dashboard }) }
}

function factsOf({
  code,
  severity,
  message,
  path
}: Finding): Pick<ReportedFinding, 'code' | 'severity' | 'message' | 'path'> {
  return { code, severity, message, path }
}

function counted(findings: readonly ReportedFinding[], isQuiet: boolean): Pick<Made, 'findings' | 'counts'> {
  const kept = isQuiet ? findings.filter(({ severity }) => severity === 'error') : findings
  return { findings: kept, counts: countFindings(findings) }
}

function shown<Kind extends Finding>(config: LintConfig, findings: readonly Kind[]): Kind[] {
  const isExcluded = exclusion(config)
  return findings.filter(({ path }) => !isExcluded(path))
}

function exclusion({ exclude }: LintConfig): (path: string) => boolean {
  const patterns = exclude.map(pathPattern)
  return (path) => patterns.some((matches) => matches(path))
}

/** The files of the project itself. */
function filesOf(base: string, config: LintConfig, read: ReadProject): string[] {
  const { files, dashboardFiles, refused } = read.project
  const isExcluded = exclusion(config)
  const paths = [...files.keys(), ...dashboardFiles.keys(), ...refused.map(({ path }) => path)]
  return paths.filter((path) => !path.startsWith('//') && !isExcluded(path)).map((path) => fileNamed(base, read, path))
}
