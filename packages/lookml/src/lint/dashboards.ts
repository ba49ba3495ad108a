import { keptFor } from '../kept.ts'
import { dashboardsOf, isBroken, resolveDashboard, type Dashboard, type DashboardProblem } from '../dashboards/index.ts'
import type { Model } from '../model/index.ts'
import { includedDashboards, type Project } from '../project/index.ts'
import type { Report } from './rule.ts'

/** A dashboard of the project itself. */
export interface ProjectDashboard {
  /** As it is written. */
  readonly own: Dashboard
  /** With what it extends. */
  readonly whole: Dashboard
  /** The models that include its file. */
  readonly models: readonly Model[]
  /** The names that it extends, or what it extends does, which no dashboard has. */
  readonly unknown: readonly string[]
}

interface Known {
  readonly all: readonly ProjectDashboard[]
  readonly named: ReadonlyMap<string, Dashboard>
}

/** The dashboards of the project itself, not those of projects that it imports, nor of files that are broken. */
export function projectDashboards(project: Project): readonly ProjectDashboard[] {
  return knownOf(project).all
}

/** A dashboard of the project or of those that it imports. */
export function dashboardCalled(project: Project, name: string): Dashboard | undefined {
  return knownOf(project).named.get(name)
}

const knownOf = keptFor((project: Project): Known => {
  const files = [...project.dashboardFiles.values()]
  const named = new Map(files.flatMap(dashboardsIn).map((each) => [each.name.text, each]))
  const models = modelsByPath(project)
  const all = files
    .filter((file) => isOwn(file.path) && !isBroken(dashboardsOf(file).diagnostics))
    .flatMap((file) =>
      dashboardsIn(file).map((own) => ({
        own,
        whole: resolveDashboard(own, (name) => named.get(name)),
        models: models.get(file.path) ?? [],
        unknown: unknownIn(own, named, new Set())
      }))
    )
  return { all, named }
})

function dashboardsIn(file: Parameters<typeof dashboardsOf>[0]): readonly Dashboard[] {
  return dashboardsOf(file).dashboards
}

function modelsByPath(project: Project): Map<string, Model[]> {
  const models = new Map<string, Model[]>()
  for (const model of project.models.values()) {
    for (const path of includedDashboards(project, model.file.path)) {
      models.set(path, [...(models.get(path) ?? []), model])
    }
  }
  return models
}

function unknownIn(dashboard: Dashboard, named: ReadonlyMap<string, Dashboard>, seen: Set<Dashboard>): string[] {
  if (seen.has(dashboard)) return []
  seen.add(dashboard)
  return dashboard.extends.flatMap(({ text }) => {
    const base = named.get(text)
    return base ? unknownIn(base, named, seen) : [text]
  })
}

/** Whether a file is one of the project itself, not of one that it imports. */
export function isOwn(path: string): boolean {
  return !path.startsWith('//')
}

/** Reports what was found wrong while the project's dashboards were read. */
export function reportProblems(project: Project, codes: ReadonlySet<DashboardProblem>, report: Report): void {
  for (const file of project.dashboardFiles.values()) {
    if (!isOwn(file.path)) continue
    for (const { code, message, start, end } of dashboardsOf(file).diagnostics) {
      if (codes.has(code)) report({ path: file.path, start, end }, message.replace(/\.$/, ''))
    }
  }
}
