import type { WallTime } from './wall-time.ts'

/** A stretch of time: its start lies in it, its end does not. Without start `-Infinity`, without end `Infinity`. */
export interface Interval {
  readonly start: WallTime
  readonly end: WallTime
}

/** All of time. */
export const allTime: Interval = { start: -Infinity, end: Infinity }

/** The same times in as few intervals as can be, in their order. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  const sorted = intervals.filter(({ start, end }) => start < end).toSorted((one, other) => compare(one, other))
  for (const next of sorted) {
    const last = merged.at(-1)
    if (last === undefined || next.start > last.end) merged.push(next)
    else if (next.end > last.end) merged[merged.length - 1] = { start: last.start, end: next.end }
  }
  return merged
}

function compare(one: Interval, other: Interval): number {
  // Infinity less Infinity is no number.
  return one.start === other.start ? 0 : one.start - other.start
}

/** The times that are in none of the intervals. */
export function complementOf(intervals: readonly Interval[]): Interval[] {
  const gaps: Interval[] = []
  let from = -Infinity
  for (const { start, end } of mergeIntervals(intervals)) {
    if (start > from) gaps.push({ start: from, end: start })
    from = end
  }
  if (from < Infinity) gaps.push({ start: from, end: Infinity })
  return gaps
}

/** The times that are in both; each list merged and in order. */
export function intersectIntervals(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const common: Interval[] = []
  for (let at = 0, otherAt = 0; at < some.length && otherAt < others.length;) {
    const [one, other] = [some[at], others[otherAt]]
    if (one === undefined || other === undefined) break
    const start = Math.max(one.start, other.start)
    const end = Math.min(one.end, other.end)
    if (start < end) common.push({ start, end })
    if (one.end < other.end) at++
    else otherAt++
  }
  return common
}
