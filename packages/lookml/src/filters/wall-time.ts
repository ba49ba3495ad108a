/**
 * A time on the wall clock of some place: milliseconds since that clock showed 1970-01-01 00:00:00. It knows no time
 * zone and no daylight saving time; every day has 24 hours.
 */
export type WallTime = number

/** A time as a calendar and a clock show it. */
export interface CivilTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
}

/** Milliseconds of a day. */
export const dayLength = 86_400_000
const daysOf400Years = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const daysBefore1970 = 719_468

/**
 * The time that a calendar and a clock show like this.
 * @param month 1 to 12.
 * @example wallTime(2026, 2, 28, 23, 59)
 */
export function wallTime(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): WallTime {
  return daysTo(year, month, day) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000
}

/** Days from 1970-01-01. Counts years from March, so that the day of leap years is their last. */
function daysTo(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  return daysBeforeYear(shifted) + dayOfYear - daysBefore1970
}

/** Days from March of year 0 to March of a year. */
function daysBeforeYear(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

/** What a calendar and a clock show at a time. */
export function civilTime(time: WallTime): CivilTime {
  const days = Math.floor(time / dayLength)
  const rest = time - days * dayLength
  const fromMarch = days + daysBefore1970
  let year = Math.floor((fromMarch * 400) / daysOf400Years)
  // By the average length of a year, the first days of one may seem to be in the year before; never the other way.
  while (daysBeforeYear(year + 1) <= fromMarch) year++
  const dayOfYear = fromMarch - daysBeforeYear(year)
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((monthFromMarch + 2) % 12) + 1
  return {
    year: month > 2 ? year : year + 1,
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: rest % 1000
  }
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? daysTo(year + 1, 1, 1) : daysTo(year, month + 1, 1)
  return next - daysTo(year, month, 1)
}

/** Writes a time as databases read it: `2026-02-28 23:59:00`, with `.123` if there are milliseconds. */
export function formatWallTime(time: WallTime): string {
  const { year, month, day, hour, minute, second, millisecond } = civilTime(time)
  const clock = [hour, minute, second].map((part) => digits(part, 2)).join(':')
  const fraction = millisecond === 0 ? '' : `.${digits(millisecond, 3)}`
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)} ${clock}${fraction}`
}

/** A number with zeros before it up to a length. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
