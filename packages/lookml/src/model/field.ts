import { find, isYes, text, type Block } from './block.ts'
import { names } from './lists.ts'
import { defaultIntervals, defaultTimeframes, intervalName, timeframeName } from './timeframes.ts'

/** What a field is for. */
export type FieldKind = 'dimension' | 'measure' | 'filter' | 'parameter'

/** A field of a view; of a dimension group each timeframe and interval is one. */
export interface Field {
  /** Within its view: `created_date`. */
  readonly name: string
  readonly kind: FieldKind
  /** As the API names it: `string`, `number`, `date_month`, `duration_day`, `count_distinct`. */
  readonly type: string
  /** The dimension group it belongs to, and its part in it: `created` and `date`, `enrolled` and `day`. */
  readonly group?: { readonly name: string; readonly part: string; readonly isDuration: boolean }
  /** The block it is made of: a dimension group's for all of its fields. */
  readonly block: Block
  readonly isHidden: boolean
}

/** The blocks that make fields. */
export const fieldBlocks: ReadonlySet<string> = new Set([
  'dimension',
  'dimension_group',
  'measure',
  'filter',
  'parameter'
])

/** Makes the fields of a block: one, or those of a dimension group. */
export function fieldsOf(block: Block): Field[] {
  const isHidden = isYes(block, 'hidden')
  if (block.kind === 'dimension_group') return groupFields(block, isHidden)
  const kind = block.kind as FieldKind
  return [{ name: block.name, kind, type: text(block, 'type') ?? 'string', block, isHidden }]
}

function groupFields(block: Block, isHidden: boolean): Field[] {
  const isDuration =
    text(block, 'type') === 'duration' || (!find(block, 'type') && find(block, 'sql_start') !== undefined)
  const parts = isDuration
    ? (named(block, 'intervals') ?? defaultIntervals)
    : (named(block, isOfCalendar(block) ? 'custom_timeframes' : 'timeframes') ?? defaultTimeframes)
  return [...new Set(parts)].map((part) => ({
    name: isDuration ? intervalName(block.name, part) : timeframeName(block.name, part),
    kind: 'dimension',
    type: `${isDuration ? 'duration' : 'date'}_${part}`,
    group: { name: block.name, part, isDuration },
    block,
    isHidden
  }))
}

/** Whether a group has the timeframes of a calendar that a view defines. */
function isOfCalendar(block: Block): boolean {
  return text(block, 'type') === 'custom_calendar'
}

/** What a list names; an empty one is as good as none. */
function named(block: Block, key: string): string[] | undefined {
  const list = names(block, key)?.map(({ name }) => name)
  return list?.length === 0 ? undefined : list
}
