import { keptFor } from '../kept.ts'
import type { TextFile } from '../project/source-file.ts'
import type { Dashboard } from './dashboard.ts'
import { collectDiagnostics, isBroken, type Complain, type DashboardDiagnostic } from './diagnostic.ts'
import { readDashboard } from './read-dashboard.ts'
import { readYaml } from './yaml-read.ts'
import { valueOf, type YamlMap, type YamlNode } from './yaml-tree.ts'

/** What a file of LookML dashboards was read as. */
export interface ParsedDashboards {
  readonly dashboards: readonly Dashboard[]
  /** What is wrong with the text, in order of place. */
  readonly diagnostics: readonly DashboardDiagnostic[]
}

/**
 * Reads the LookML dashboards of a file. It never throws: what is wrong is in the diagnostics, and the rest is read.
 * @param path What the places in the dashboards name as their file.
 */
export function parseDashboards(path: string, text: string): ParsedDashboards {
  const { diagnostics, complain } = collectDiagnostics()
  const dashboards = readYaml(path, withPlainBreaks(text), complain)
    .flatMap((node) => mapsIn(node, complain))
    .flatMap((map) => readDashboard(map, complain) ?? [])
  // What else seems wrong in a broken file is so because of what broke it.
  const told = isBroken(diagnostics) ? diagnostics.filter(({ code }) => code.startsWith('yaml-')) : diagnostics
  return { dashboards, diagnostics: told.toSorted((a, b) => a.start - b.start) }
}

/** The line breaks that YAML had in its first version as those of today, each at its place. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r(?=\r+\n)/g, ' ').replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n')
}

function mapsIn(node: YamlNode, complain: Complain): YamlMap[] {
  if (node.kind === 'list') {
    return node.items.flatMap((item) => {
      if (item.kind === 'map') return [item]
      complain('not-dashboards', item, 'An item of this file must be a dashboard: "- dashboard: its_name".')
      return []
    })
  }
  if (node.kind === 'scalar' && node.plain === null) return []
  const isOne = node.kind === 'map' && valueOf(node, 'dashboard') !== undefined
  const where = isOne ? node.entries[0]!.key : node
  complain('not-dashboards', where, 'A file of dashboards is a list: begin with a dash, "- dashboard: its_name".')
  return isOne ? [node] : []
}

/** The dashboards of a project's file, read when they are first asked for. */
export const dashboardsOf: (file: TextFile) => ParsedDashboards = keptFor(({ path, text }) =>
  parseDashboards(path, text)
)
