import type { Dashboard } from './dashboard.ts'
import { mapOf, readDashboard } from './read-dashboard.ts'
import { mergedMap, valueOf, type YamlEntry, type YamlList, type YamlMap, type YamlNode } from './yaml-tree.ts'

/**
 * The dashboard as it counts, with what it extends. Its own values go before those of what it extends, and so do those
 * of elements and filters of the same name. What is unknown, and what would extend itself, is left out.
 * @param find Finds the dashboards that are extended.
 */
export function resolveDashboard(dashboard: Dashboard, find: (name: string) => Dashboard | undefined): Dashboard {
  if (dashboard.extends.length === 0) return dashboard
  const ignore = (): void => undefined
  return readDashboard(resolve(dashboard, find, new Set()), ignore) ?? dashboard
}

/** Dashboards by name with what they extend; of two with one name the last counts. */
export function resolveDashboards(dashboards: readonly Dashboard[]): ReadonlyMap<string, Dashboard> {
  const named = new Map(dashboards.map((dashboard) => [dashboard.name.text, dashboard]))
  return new Map([...named].map(([name, each]) => [name, resolveDashboard(each, (called) => named.get(called))]))
}

function resolve(dashboard: Dashboard, find: (name: string) => Dashboard | undefined, under: Set<Dashboard>): YamlMap {
  const below = new Set([...under, dashboard])
  const bases = dashboard.extends.flatMap(({ text }) => {
    const base = find(text)
    return base && !below.has(base) ? [resolve(base, find, below)] : []
  })
  return [...bases, mapOf(dashboard)].reduce(combine)
}

/** What a dashboard does not hand down. */
const own: ReadonlySet<string> = new Set(['extension', 'extends'])

function combine(base: YamlMap, next: YamlMap): YamlMap {
  const inherited = { ...base, entries: base.entries.filter(({ key }) => !own.has(key.text)) }
  const merged = mergedMap(inherited, next)
  const entries = merged.entries.map((entry) => withNamed(entry, valueOf(inherited, entry.key.text)))
  return { ...merged, entries }
}

function withNamed({ key, value }: YamlEntry, before: YamlNode | undefined): YamlEntry {
  const isNamed = (key.text === 'elements' || key.text === 'filters') && before?.kind === 'list' && before !== value
  return isNamed && value.kind === 'list' ? { key, value: mergeNamed(before, value) } : { key, value }
}

function mergeNamed(before: YamlList, after: YamlList): YamlList {
  const items = [...before.items]
  for (const item of after.items) {
    const name = nameOf(item)
    const at = name === '' ? -1 : items.findIndex((each) => nameOf(each) === name)
    const same = items[at]
    if (same?.kind === 'map' && item.kind === 'map') items[at] = mergedMap(same, item)
    else items.push(item)
  }
  return { ...after, items }
}

function nameOf(node: YamlNode): string {
  const name = node.kind === 'map' ? valueOf(node, 'name') : undefined
  return name?.kind === 'scalar' ? name.text : ''
}
