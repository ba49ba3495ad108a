import type { DashboardFilter } from './dashboard.ts'
import { takeFlag, takeString, takeText, takeTexts, type Source } from './take.ts'
import { plainMap } from './yaml-tree.ts'

/** Reads a filter of a dashboard; nothing for one without a name, by which alone elements could listen to it. */
export function readFilter(source: Source): DashboardFilter[] {
  const name = takeText(source, 'name')
  if (!name) {
    const { start } = source.map
    source.complain('missing-name', { start, end: start }, 'A filter needs a name.')
    return []
  }
  return [
    {
      name,
      title: takeString(source, 'title'),
      type: takeString(source, 'type'),
      model: takeText(source, 'model'),
      explore: takeText(source, 'explore') ?? takeText(source, 'base_view'),
      field: takeText(source, 'field') ?? takeText(source, 'dimension'),
      defaultValue: takeText(source, 'default_value'),
      allowMultipleValues: takeFlag(source, 'allow_multiple_values'),
      isRequired: takeFlag(source, 'required') ?? false,
      listensTo: takeTexts(source, 'listens_to_filters'),
      values: plainMap(source.map)
    }
  ]
}
