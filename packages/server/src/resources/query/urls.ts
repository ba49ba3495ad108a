import { encodePart } from '../../conventions/url.ts'
import type { Asked } from './queries.ts'

/** Where the web pages show a query: `/explore/{model}/{view}?fields=…`. */
export function explorePath(query: Asked): string {
  const parts: [string, string][] = []
  const add = (name: string, value: string | null | undefined): void => {
    if (value != null && value !== '') parts.push([name, value])
  }
  add('fields', query.fields?.join(','))
  add('pivots', query.pivots?.join(','))
  add('fill_fields', query.fill_fields?.join(','))
  for (const [field, value] of Object.entries(query.filters ?? {})) add(`f[${field}]`, value)
  add('filter_expression', query.filter_expression)
  add('sorts', query.sorts?.join(','))
  add('limit', query.limit)
  add('column_limit', query.column_limit)
  if (query.total) add('total', 'on')
  add('row_total', query.row_total)
  add('subtotals', query.subtotals?.join(','))
  add('query_timezone', query.query_timezone)
  if (query.vis_config) add('vis', JSON.stringify(query.vis_config))
  add('filter_config', JSON.stringify(query.filter_config ?? {}))
  add('dynamic_fields', query.dynamic_fields)
  const text = parts.map(([name, value]) => `${encodePart(name)}=${encode(value)}`).join('&')
  return `/explore/${encodePart(query.model)}/${encodePart(query.view)}?${text}`
}

/** Commas stay, as the web pages write them. */
function encode(value: string): string {
  return encodePart(value).replaceAll('%2C', ',')
}
