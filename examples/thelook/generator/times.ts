import type { Random } from './random.ts'
import { day, type World } from './world.ts'

/** How many people are awake and shopping, from midnight on, UTC. */
const hours = [2, 1, 1, 1, 1, 2, 3, 5, 7, 8, 9, 9, 10, 9, 8, 8, 8, 9, 11, 13, 14, 12, 8, 4].map((weight, hour) => {
  return { hour, weight }
})

/** A moment of a day, in whole seconds. */
export function timeOn({ from }: World, index: number, random: Random): number {
  const { hour } = random.pickByWeight(hours)
  return from + index * day + hour * 3_600_000 + random.integer(0, 3599) * 1000
}

/** A moment some days after another, in whole seconds; undefined when the data ends before. */
export function daysAfter({ until }: World, time: number | undefined, days: number): number | undefined {
  if (time === undefined) return undefined
  const later = time + Math.round(days * 86_400) * 1000
  return later < until ? later : undefined
}
