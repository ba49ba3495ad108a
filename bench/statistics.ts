/** The middle of the numbers; the mean of the two middle ones when they are even in number. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new Error('the median of nothing')
  return (upper + lower) / 2
}

/** The number below which the given share (0 to 1) of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A variant against its base: `best` compares the best rounds, `median` is the middle of the round-by-round ratios. */
export interface Ratio {
  readonly best: number
  readonly median: number
}

/**
 * How many times its base a variant reaches, above 1 being better than the base.
 * @param better which of two numbers is the better one: requests want `more`, time wants `less`.
 */
export function ratio(variant: readonly number[], base: readonly number[], better: 'more' | 'less'): Ratio {
  const quotient = (own: number, other: number): number => (better === 'more' ? own / other : other / own)
  const best = better === 'more' ? Math.max : Math.min
  return {
    best: quotient(best(...variant), best(...base)),
    median: median(variant.map((own, round) => quotient(own, base[round] ?? Number.NaN)))
  }
}

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
