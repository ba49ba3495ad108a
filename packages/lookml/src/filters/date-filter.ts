import type { Negatable } from './terms.ts'
import type { WallTime } from './wall-time.ts'

/** A unit of time. */
export type DateUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'fiscal quarter'
  | 'year'
  | 'fiscal year'

/** A day of the week, as LookML spells it. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** How exactly a time is given: it stands for the whole day, minute, … */
export type TimePrecision = 'day' | 'minute' | 'second' | 'millisecond'

/** A stretch of time with a begin and an end of its own. */
export type DatePeriod =
  | { readonly kind: 'time'; readonly time: WallTime; readonly precision: TimePrecision }
  /** Years are counted by the year in which they begin, fiscal ones too. */
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number; readonly fiscal: boolean }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** Week 1 is the one with January 4, as in ISO 8601. */
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  /** The current unit (0), the one before (-1), the next (1), … Today is the day 0, now the second 0. */
  | { readonly kind: 'relative'; readonly unit: DateUnit; readonly offset: number }
  /** The most recent such day; today, if it is one. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday }

/** A condition of a date filter. */
export type DateTerm = Negatable &
  (
    | { readonly kind: 'in'; readonly period: DatePeriod }
    /** The current unit and those before it, `count` together. */
    | { readonly kind: 'last'; readonly count: number; readonly unit: DateUnit }
    /** Before the begin of the period. */
    | { readonly kind: 'before'; readonly period: DatePeriod }
    /** From the begin of the period on. */
    | { readonly kind: 'after'; readonly period: DatePeriod }
    /** From the begin of the one until the begin of the other. */
    | { readonly kind: 'range'; readonly start: DatePeriod; readonly end: DatePeriod }
    /** As long as said from the begin of the period. */
    | { readonly kind: 'for'; readonly start: DatePeriod; readonly count: number; readonly unit: DateUnit }
    | { readonly kind: 'null' }
  )

/**
 * Filter of a date or time: one of the terms without `not` holds, if there are any, and none of those with it. Without
 * terms every value passes. Null passes a filter that only has terms with `not`, unless one of them is NULL.
 */
export interface DateFilter {
  readonly type: 'date'
  readonly terms: readonly DateTerm[]
}
