import type { Field } from '@lookerts/lookml'
import type { LookmlModelExploreField } from 'lookerts/4.0'
import type { FieldScope } from './field-scope.ts'

type TimeInterval = NonNullable<LookmlModelExploreField['time_interval']>

/** The timeframes that are spans of time, with their lengths. */
const spans: Readonly<Record<string, TimeInterval>> = {
  time: { name: 'second', count: 1 },
  microsecond: { name: 'microsecond', count: 1 },
  millisecond: { name: 'millisecond', count: 1 },
  second: { name: 'second', count: 1 },
  minute: { name: 'minute', count: 1 },
  hour: { name: 'hour', count: 1 },
  date: { name: 'day', count: 1 },
  week: { name: 'week', count: 1 },
  month: { name: 'month', count: 1 },
  quarter: { name: 'month', count: 3 },
  fiscal_quarter: { name: 'month', count: 3 },
  year: { name: 'year', count: 1 },
  fiscal_year: { name: 'year', count: 1 }
}

/** Spans in which a result's missing rows can be filled in. */
const filled: ReadonlySet<string> = words('date week month quarter year fiscal_quarter fiscal_year hour minute')

/** Timeframes that come again, with numbers for values. */
const numbered: ReadonlySet<string> = words(
  'day_of_month day_of_week_index day_of_year fiscal_month_num hour_of_day month_num week_of_year'
)

/** Timeframes that come again, with names for values. */
const named: ReadonlySet<string> = words('day_of_week fiscal_quarter_of_year month_name quarter_of_year time_of_day')

/** The timeframe that a type of fields is: `date_month` is `month`, and `date` itself is `date`. */
export function timeframeOf(type: string): string | undefined {
  if (type === 'date') return 'date'
  if (type === 'time' || type === 'datetime') return 'time'
  return /^date_(\w+)$/.exec(type)?.[1]
}

/** The span of time of a type of fields; null for all else, as for `date_day_of_week`, which comes again. */
export function timeInterval(type: string): TimeInterval | null {
  const timeframe = timeframeOf(type)
  if (timeframe === undefined) return null
  const [, unit, count] = /^(hour|minute|second|millisecond)(\d+)$/.exec(timeframe) ?? []
  if (unit !== undefined) return { name: unit as TimeInterval['name'] & string, count: Number(count) }
  return (Object.hasOwn(spans, timeframe) ? spans[timeframe] : undefined) ?? null
}

/** Whether a type is a timeframe whose values are numbers: `date_hour_of_day`, and not `date_day_of_week`. */
export function isNumericTimeframe(type: string): boolean {
  return numbered.has(timeframeOf(type) ?? '')
}

/** What a field of time has, and what a field of anything else has in its place. */
export function times({ read, calendar }: FieldScope, view: string, field: Field): Partial<LookmlModelExploreField> {
  const { block, group, type, kind } = field
  const time_interval = timeInterval(type)
  const isTime = timeframeOf(type) !== undefined
  return {
    ...calendar,
    time_interval,
    is_timeframe: time_interval !== null,
    is_fiscal: type.startsWith('date_fiscal_'),
    can_time_filter: kind === 'dimension' && /(hour|minute|second)$/.test(time_interval?.name ?? ''),
    dimension_group: group ? `${view}.${group.name}` : null,
    convert_tz: isTime ? (read.flag(block, 'convert_tz') ?? true) : null,
    datatype: isTime ? (read.text(block, 'datatype') ?? 'datetime') : null
  }
}

/** How missing rows of a result are filled in, by a type alone; null where they are not. */
export function fillStyleOf(type: string): 'range' | 'enumeration' | null {
  const timeframe = timeframeOf(type) ?? ''
  if (filled.has(timeframe)) return 'range'
  return /^(tier|bin|yesno)$/.test(type) || numbered.has(timeframe) || named.has(timeframe) ? 'enumeration' : null
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
