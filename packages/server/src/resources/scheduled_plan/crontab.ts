import { wallClock } from './wall-clock.ts'

const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7]
] as const

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The times of a crontab: minutes, hours, days of the month, months, days of the week. */
interface Times {
  readonly parts: readonly ReadonlySet<number>[]
  /** Whether each of the two kinds of days leaves any out: then one of them is enough. */
  readonly anyDay: boolean
}

/** Reads a crontab of five parts; undefined when it is none. */
export function readCrontab(crontab: string): Times | undefined {
  const texts = crontab.trim().toLowerCase().split(/\s+/)
  if (texts.length !== 5) return undefined
  const parts = texts.map((text, at) => readPart(text, ranges[at]!, at === 3 ? months : at === 4 ? days : []))
  if (parts.some((part) => part === undefined || part.size === 0)) return undefined
  const read = parts as Set<number>[]
  if (read[4]!.has(7)) read[4]!.add(0)
  return { parts: read, anyDay: !texts[2]!.startsWith('*') && !texts[4]!.startsWith('*') }
}

function readPart(
  text: string,
  [least, most]: readonly [number, number],
  names: readonly string[]
): Set<number> | undefined {
  const values = new Set<number>()
  for (const item of text.split(',')) {
    const match = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(item)
    if (!match) return undefined
    const [, first, last, step] = match
    const from = first === undefined ? least : toNumber(first, names, least)
    const open = first === undefined || step !== undefined ? most : from
    const to = last === undefined ? open : toNumber(last, names, least)
    const by = step === undefined ? 1 : Number(step)
    if (!(from >= least && to <= most && from <= to && by > 0)) return undefined
    for (let value = from; value <= to; value += by) values.add(value)
  }
  return values
}

function toNumber(text: string, names: readonly string[], least: number): number {
  const at = names.indexOf(text)
  return at < 0 ? Number(text) : at + least
}

const day = 86_400_000

/** When a crontab comes next after a time, by the clocks of a timezone, UTC by default; undefined when it never does. */
export function nextRun(crontab: string, afterMs: number, timezone?: string | null): number | undefined {
  const times = readCrontab(crontab)
  if (!times) return undefined
  const [minutes, hours] = times.parts as [ReadonlySet<number>, ReadonlySet<number>]
  const clock = wallClock(timezone || 'UTC')
  const wall = clock.wallOf(afterMs)
  const today = wall - (wall % day)
  // Every day that there is comes within eight years, the 29th of February included.
  for (let date = today; date < today + 8 * 366 * day; date += day) {
    if (!isOn(times, new Date(date))) continue
    for (const hour of [...hours].toSorted((a, b) => a - b)) {
      for (const minute of [...minutes].toSorted((a, b) => a - b)) {
        const at = clock.timeOf(date + (hour * 60 + minute) * 60_000)
        if (at > afterMs) return at
      }
    }
  }
  return undefined
}

function isOn({ parts, anyDay }: Times, date: Date): boolean {
  if (!parts[3]!.has(date.getUTCMonth() + 1)) return false
  const ofMonth = parts[2]!.has(date.getUTCDate())
  const ofWeek = parts[4]!.has(date.getUTCDay())
  return anyDay ? ofMonth || ofWeek : ofMonth && ofWeek
}
