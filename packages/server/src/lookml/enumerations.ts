import type { Field } from '@lookerts/lookml'
import type { LookmlModelExploreFieldEnumeration } from 'lookerts/4.0'
import type { Case } from './field-cases.ts'
import { weekDays, type Calendar, type FieldScope } from './field-scope.ts'
import { timeframeOf } from './field-times.ts'

/** The values that a field can have, where its LookML says them; null where it can have any. */
export function enumerationsOf(
  { read, calendar }: FieldScope,
  field: Field,
  cases: readonly Case[] | undefined
): LookmlModelExploreFieldEnumeration[] | null {
  const allowed = read.lastBlocks(field.block, 'allowed_value')
  if (allowed.length > 0)
    return allowed.map((each) => {
      const value = read.text(each, 'value')
      return { label: read.text(each, 'label') ?? value, value: value === null ? null : asFilter(field, value) }
    })
  if (cases) return cases.map(({ value }) => same(value))
  if (field.type === 'yesno') return ['Yes', 'No'].map(same)
  return cyclicValues(timeframeOf(field.type) ?? '', calendar)
}

/** A value of a parameter as it stands in filters, where `_` would be any character. */
export function asFilter({ kind, type }: Field, value: string): string {
  return kind === 'parameter' && /^(string|unquoted)$/.test(type) ? value.replace(/[\^_%]/g, '^$&') : value
}

function cyclicValues(timeframe: string, { week_start_day }: Calendar): LookmlModelExploreFieldEnumeration[] | null {
  const first = weekDays.indexOf(week_start_day)
  const days = [...weekDays.slice(first), ...weekDays.slice(0, first)].map(
    (day) => `${day[0]!.toUpperCase()}${day.slice(1)}`
  )
  if (timeframe === 'day_of_week') return days.map(same)
  if (timeframe === 'day_of_week_index') return days.map((day, at) => ({ label: `${at} - ${day}`, value: `${at}` }))
  if (timeframe === 'month_name') return monthNames.map(same)
  return /^(fiscal_)?quarter_of_year$/.test(timeframe) ? ['Q1', 'Q2', 'Q3', 'Q4'].map(same) : null
}

const monthFormat = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
const monthNames = Array.from({ length: 12 }, (_, month) => monthFormat.format(Date.UTC(2000, month)))

function same(value: string): LookmlModelExploreFieldEnumeration {
  return { label: value, value }
}
