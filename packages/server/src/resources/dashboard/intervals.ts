const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/** Reads a time such as `2 hours 30 minutes`, where a number alone is seconds; null for none, or for what is no time. */
export function toMilliseconds(interval: string | null): number | null {
  const parts = [...(interval ?? '').matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/gi)]
  if (parts.length === 0) return null
  const sum = parts.reduce((total, [, count, unit]) => {
    return total + Number(count) * (unit === '' ? 1 : (seconds[unit![0]!.toLowerCase()] ?? Number.NaN))
  }, 0)
  const whole = Math.round(sum * 1000)
  return Number.isSafeInteger(whole) ? whole : null
}
