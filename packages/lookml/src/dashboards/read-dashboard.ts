import type { Dashboard, GridRow } from './dashboard.ts'
import type { Complain } from './diagnostic.ts'
import { readElement } from './read-element.ts'
import { readFilter } from './read-filter.ts'
import { takeMaps, takeNumber, takeString, takeText, takeTexts, type Source } from './take.ts'
import { plainMap, type YamlMap } from './yaml-tree.ts'

const maps = new WeakMap<Dashboard, YamlMap>()

/** Reads a dashboard; undefined for a map that is none. */
export function readDashboard(map: YamlMap, complain: Complain): Dashboard | undefined {
  const source: Source = { map, complain }
  const name = takeText(source, 'dashboard')
  if (!name) {
    const { key } = map.entries[0] ?? { key: map }
    complain('missing-name', key, 'An item of this file must be a dashboard: "- dashboard: its_name".')
    return undefined
  }
  const dashboard: Dashboard = {
    name,
    title: takeString(source, 'title'),
    description: takeString(source, 'description'),
    layout: takeString(source, 'layout'),
    preferredViewer: takeString(source, 'preferred_viewer'),
    extends: takeTexts(source, 'extends'),
    isExtensionRequired: takeString(source, 'extension') === 'required',
    filters: takeMaps(source, 'filters').flatMap(readFilter),
    elements: takeMaps(source, 'elements').map(readElement),
    rows: takeMaps(source, 'rows').map(readRow),
    values: plainMap(map)
  }
  maps.set(dashboard, map)
  return dashboard
}

function readRow(source: Source): GridRow {
  return { elements: takeTexts(source, 'elements'), height: takeNumber(source, 'height') }
}

/** The map that a dashboard was read from. */
export function mapOf(dashboard: Dashboard): YamlMap {
  return maps.get(dashboard)!
}
