const day = 86_400_000

/** The clocks on the wall of a timezone. Wall times are milliseconds as if they were in UTC. */
export interface WallClock {
  /** What the clocks show at a time. */
  wallOf(ms: number): number
  /**
   * When the clocks show something: the first time where they show it twice. What they leave out when summer begins is
   * as much later.
   */
  timeOf(wall: number): number
}

const utc: WallClock = { wallOf: (ms) => ms, timeOf: (wall) => wall }

const known = new Map<string, WallClock>([['UTC', utc]])

/** The clocks of a timezone, those of UTC for an unknown one. */
export function wallClock(timezone: string): WallClock {
  const there = known.get(timezone)
  if (there) return there
  const format = formatOf(timezone)
  if (!format) return utc
  const offsetAt = (ms: number): number => wallBy(format, ms) - Math.floor(ms / 1000) * 1000
  const clock: WallClock = {
    wallOf: (ms) => ms + offsetAt(ms),
    timeOf(wall) {
      const times = [wall - offsetAt(wall - day), wall - offsetAt(wall + day)]
      const right = times.filter((ms) => ms + offsetAt(ms) === wall)
      return right.length > 0 ? Math.min(...right) : Math.max(...times)
    }
  }
  known.set(timezone, clock)
  return clock
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const number = 'numeric'
  const parts = { year: number, month: number, day: number, hour: number, minute: number, second: number } as const
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts })
  } catch {
    return undefined
  }
}

function wallBy(format: Intl.DateTimeFormat, ms: number): number {
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
}
