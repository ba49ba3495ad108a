import { availableParallelism } from 'node:os'

/** Every fault of a run follows from it. Printed once for each file; `FAULT_SEED=…` repeats a run. */
export const faultSeed: number = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31))
process.stdout.write(`FAULT_SEED=${faultSeed}\n`)

/** Chance that is the same for a seed and a name (mulberry32). */
export class Dice {
  #state: number

  constructor(name: string, seed: number = faultSeed) {
    this.#state = Buffer.from(name).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), seed)
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** True in the given share of cases. */
  hits(share: number): boolean {
    return this.next() < share
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!
  }
}

/** A volume of the table, by `FAULT_SCALE` (1 by default), never below `least`. */
export function scaled(volume: number, least = 1): number {
  return Math.max(least, Math.round(volume * Number(process.env.FAULT_SCALE ?? 1)))
}

/** Whether the limits in milliseconds are to be held: only on a machine that does nothing else. */
export const isStrict: boolean = process.env.FAULT_STRICT === '1' && availableParallelism() > 1
