/** Numbers, choices and chances that are the same for the same seed everywhere. */
export interface Random {
  /** From 0 up to 1, without it. */
  readonly next: () => number
  readonly chance: (probability: number) => boolean
  /** From 0 up to `end`, without it. */
  readonly below: (end: number) => number
  readonly pick: <T>(from: readonly T[]) => T
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { next, below, chance: (probability) => next() < probability, pick: (from) => from[below(from.length)]! }
}
