import type { FilterType } from '../filters/index.ts'
import { find, type Field } from '../model/index.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Timeframes whose values are no dates. */
const timeframeTypes: ReadonlyMap<string, FilterType> = new Map([
  ...words('day_of_week month_name quarter_of_year fiscal_quarter_of_year time_of_day').map(
    (name) => [name, 'string'] as const
  ),
  ...words('day_of_month day_of_week_index day_of_year hour_of_day month_num fiscal_month_num week_of_year').map(
    (name) => [name, 'number'] as const
  ),
  ['yesno', 'yesno']
])

const types: ReadonlyMap<string, FilterType> = new Map([
  ...words('string zipcode').map((name) => [name, 'string'] as const),
  ...words('number int distance').map((name) => [name, 'number'] as const),
  ...words('date time datetime date_time').map((name) => [name, 'date'] as const),
  ...words('tier bin').map((name) => [name, 'tier'] as const),
  ['yesno', 'yesno'],
  ['location', 'location']
])

const numberMeasures: ReadonlySet<string> = new Set(
  words(`
    count count_distinct sum sum_distinct average average_distinct median median_distinct percentile percentile_distinct
    number int percent_of_total percent_of_previous running_total`)
)

/** The kind of filter expressions that a field is filtered by; undefined for parameters, and where it is not known. */
export function filterTypeOf({ kind, type, group, block }: Field): FilterType | undefined {
  if (kind === 'parameter') return undefined
  // Whatever its type, it has the labels of its cases.
  if (find(block, 'case')) return 'string'
  if (group?.isDuration) return 'number'
  if (kind === 'measure' && numberMeasures.has(type)) return 'number'
  if (kind === 'measure' && type === 'list') return 'string'
  if (type.startsWith('date_')) return timeframeTypes.get(type.slice('date_'.length)) ?? 'date'
  return types.get(type)
}
