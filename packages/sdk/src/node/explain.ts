import type { SessionOptions } from '../options.ts'
import type { ConfigPlaces } from './config-places.ts'
import { resolveConfig } from './config-resolve.ts'
import type { ConfigRow } from './config-rows.ts'

/** Where each setting of a session comes from. */
export interface ConfigExplanation {
  readonly rows: readonly ConfigRow[]
  readonly warnings: readonly string[]
  /** A table with a line for each setting, then what is wrong and what is dangerous. */
  toString(): string
}

/**
 * Tells where each setting comes from that {@link readConfig} would give. It throws nothing and shows no secret: what is
 * wrong stands in its row.
 * @example console.log(explainConfig().toString())
 */
export function explainConfig(given: Partial<SessionOptions> = {}, places: ConfigPlaces = {}): ConfigExplanation {
  const { rows, warnings } = resolveConfig(given, places)
  return { rows, warnings, toString: () => toTable(rows, warnings) }
}

function toTable(rows: readonly ConfigRow[], warnings: readonly string[]): string {
  const cells = rows.map(({ name, value = '', source }) => [name, value, source])
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  )
  const problems = rows.flatMap(({ problem }) => (problem ? [`problem: ${problem}`] : []))
  return [...lines, ...problems, ...warnings.map((warning) => `warning: ${warning}`)].join('\n')
}
