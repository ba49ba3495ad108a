import type { Query } from 'lookerts/4.0'
import type { dashboard_aggregate_table_lookml } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { readableQueries } from '../look/readable-queries.ts'
import { partsOf } from './parts.ts'
import { findDashboard } from './visible.ts'

/** Writes, for each explore that a dashboard asks, tables that would hold what its elements show. */
export const handleDashboardAggregateTableLookml: Handler<typeof dashboard_aggregate_table_lookml> = async (
  context,
  { dashboard_id }
) => {
  const { document } = await findDashboard(context, dashboard_id)
  const { elements } = await partsOf(context.store, [document.id])
  const { answers } = await readableQueries(
    context,
    elements.map(({ query_id }) => query_id)
  )
  const lookml = [...answers.values()].map(tableLookml).join('\n')
  return { dashboard_id: document.id, aggregate_table_lookml: lookml }
}

function tableLookml({ view, fields, filters, query_timezone }: Query): string {
  const all = fields ?? []
  const dimensions = all.filter((field) => !isMeasure(field))
  const measures = all.filter(isMeasure)
  const name = `rollup__${dimensions.map((field) => field.replaceAll('.', '_')).join('__') || 'all'}`
  const pairs = Object.entries(filters ?? {}).map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
  return [
    `explore: +${view} {`,
    `  aggregate_table: ${name} {`,
    '    query: {',
    ...(dimensions.length > 0 ? [`      dimensions: [${dimensions.join(', ')}]`] : []),
    ...(measures.length > 0 ? [`      measures: [${measures.join(', ')}]`] : []),
    ...(pairs.length > 0 ? [`      filters: [${pairs.join(', ')}]`] : []),
    ...(query_timezone ? [`      timezone: ${JSON.stringify(query_timezone)}`] : []),
    '    }',
    '    materialization: {',
    '      persist_for: "24 hours"',
    '    }',
    '  }',
    '}',
    ''
  ].join('\n')
}

/** What is counted, summed or averaged mostly is called so; the model, which would know, is not read here. */
function isMeasure(field: string): boolean {
  return /(^|[._])(count|total|sum|average|avg|min|max|median)/.test(field.split('.').at(-1)!)
}
