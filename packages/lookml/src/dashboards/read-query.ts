import type { DashboardQuery, MergedQuery } from './dashboard.ts'
import { readDynamicFields } from './dynamic-fields.ts'
import { pairsIn, takeMap, takeMaps, takePairs, takeText, takeTexts, type Source } from './take.ts'
import { mergedMap, plainMap, valueOf, type YamlNode } from './yaml-tree.ts'

/** Reads what an element asks for. Older dashboards have it in a map `query`, or name the explore so. */
export function readQuery(written: Source, listen: YamlNode | undefined): DashboardQuery {
  const inner = takeMap(written, 'query')
  const source = inner ? { ...written, map: mergedMap(inner.map, written.map) } : written
  return {
    model: takeText(source, 'model'),
    explore:
      takeText(source, 'explore') ?? takeText(source, 'base_view') ?? (inner ? undefined : takeText(source, 'query')),
    fields: ['fields', 'dimensions', 'measures'].flatMap((key) => takeTexts(source, key)),
    pivots: takeTexts(source, 'pivots'),
    fillFields: takeTexts(source, 'fill_fields'),
    subtotals: takeTexts(source, 'subtotals'),
    sorts: takeTexts(source, 'sorts'),
    filters: takePairs(source, 'filters'),
    filterExpression: takeText(source, 'filter_expression'),
    dynamicFields: readDynamicFields(source),
    listen: listen ? pairsIn(source, 'listen', listen) : []
  }
}

/** Reads the queries of a merged result. Each has an item of its own in `listen` of the element. */
export function readMergedQueries(source: Source): MergedQuery[] {
  const listen = valueOf(source.map, 'listen')
  return takeMaps(source, 'merged_queries').map((query, at) => ({
    ...readQuery(query, listen?.kind === 'list' ? listen.items[at] : listen),
    joinFields: readJoinFields(query),
    values: plainMap(query.map)
  }))
}

function readJoinFields(query: Source): MergedQuery['joinFields'] {
  return takeMaps(query, 'join_fields').flatMap((pair) => {
    const field = takeText(pair, 'field_name')
    const sourceField = takeText(pair, 'source_field_name')
    return field && sourceField ? [{ field, sourceField }] : []
  })
}
