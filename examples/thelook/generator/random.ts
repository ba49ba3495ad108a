/** Numbers that look random and are always the same for the same keys. */
export interface Random {
  /** From 0 up to 1, without 1. */
  readonly next: () => number
  /** A whole number of a range, both ends in it. */
  readonly integer: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  /** One of a list that is not empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item
  /** One of a list, each as often as its weight says. */
  readonly pickByWeight: <Item extends { readonly weight: number }>(list: readonly Item[]) => Item
}

/**
 * Makes a source of random numbers of keys, such as a seed, a subject and the number of a row. So a row can be made
 * again at any time, and none needs to be kept.
 */
export function randomOf(...keys: readonly number[]): Random {
  let state = keys.reduce((mixed, key) => mix((mixed ^ key) + 0x9e3779b9), 0x243f6a88)
  const random: Random = {
    next: () => {
      state = (state + 0x9e3779b9) | 0
      return mix(state) / 2 ** 32
    },
    integer: (from, to) => from + Math.floor(random.next() * (to - from + 1)),
    chance: (probability) => random.next() < probability,
    pick: (list) => list[Math.floor(random.next() * list.length)]!,
    pickByWeight: (list) => {
      let left = random.next() * list.reduce((sum, { weight }) => sum + weight, 0)
      return list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1)!
    }
  }
  return random
}

/** Spreads the bits of a whole number over 32 bits, so that neighbours have nothing in common. */
function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
