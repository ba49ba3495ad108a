import type { DashboardElement } from './dashboard.ts'
import type { PlainMap, PlainYaml } from './yaml-tree.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What an element says that is not about how it is drawn. */
const others: ReadonlySet<string> = new Set(
  words(`
    name title title_hidden model explore base_view query fields dimensions measures pivots fill_fields subtotals sorts
    filters filter_expression dynamic_fields listen limit column_limit total row_total query_timezone merged_queries
    join_fields note note_text note_state note_display row col width height top left refresh tab_name title_text
    subtitle_text body_text rich_content_json analysis_config`)
)

/** How an element is drawn: its type, and all that the visualization of that type is told. */
export function visConfigOf({ values }: Pick<DashboardElement, 'values'>): PlainMap {
  const config = Object.create(null) as Record<string, PlainYaml>
  for (const [key, value] of Object.entries(values)) if (!others.has(key)) config[key] = value
  return config
}
