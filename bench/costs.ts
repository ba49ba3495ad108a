import type { Figure } from './report.ts'
import { median, ratio } from './statistics.ts'

/** How many times its base a variant reaches in what it costs, above 1 being cheaper; the median decides. */
export function costFigure(
  [name, base]: readonly [name: string, base: string],
  atLeast: number,
  [own, others]: readonly [own: readonly number[], base: readonly number[]]
): Figure {
  const found = ratio(own, others, 'less')
  return {
    name: `${name} / ${base}`,
    target: `at least ${atLeast.toFixed(2)} (CPU)`,
    measured: `CPU ${found.best.toFixed(2)} / ${found.median.toFixed(2)}`,
    met: found.median >= atLeast
  }
}

/** The least of what something cost, and the middle. */
export function showCosts(costs: readonly number[], digits = 0): string {
  return `${Math.min(...costs).toFixed(digits)} / ${median(costs).toFixed(digits)}`
}
