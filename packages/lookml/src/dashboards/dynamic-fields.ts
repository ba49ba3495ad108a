import type { DynamicField, PlacedText } from './dashboard.ts'
import { placedText, takeMaps, takePairs, takeText, type Source } from './take.ts'
import { jsonNode } from './yaml-json.ts'
import { plainMap, valueOf } from './yaml-tree.ts'

const kinds = ['table_calculation', 'measure', 'dimension'] as const

/** Reads the fields that a query defines for itself: a list, or the JSON of one as the API has it. */
export function readDynamicFields(source: Source): DynamicField[] {
  const value = valueOf(source.map, 'dynamic_fields')
  const isJson = value?.kind === 'scalar' && value.text.trimStart().startsWith('[')
  return (isJson ? jsonMaps(source, value) : takeMaps(source, 'dynamic_fields')).flatMap(readField)
}

function jsonMaps({ complain }: Source, value: Parameters<typeof jsonNode>[0]): Source[] {
  const node = jsonNode(value)
  if (node?.kind !== 'list') complain('wrong-value', value, '"dynamic_fields" is not JSON, nor a list.')
  return node?.kind === 'list' ? node.items.flatMap((map) => (map.kind === 'map' ? [{ map, complain }] : [])) : []
}

function readField(source: Source): DynamicField[] {
  const kind = kinds.find((key) => takeText(source, key))
  if (!kind) return []
  return [
    {
      kind,
      name: takeText(source, kind)!,
      basedOn: takeText(source, 'based_on'),
      expression: takeText(source, 'expression'),
      filters: takePairs(source, 'filters'),
      filterExpression: takeText(source, 'filter_expression'),
      source: firstArgument(source),
      values: plainMap(source.map)
    }
  ]
}

function firstArgument({ map }: Source): PlacedText | undefined {
  const value = valueOf(map, 'args')
  const first = value?.kind === 'list' ? value.items[0] : undefined
  return first?.kind === 'scalar' && first.plain !== null ? placedText(first) : undefined
}
