import { parseArgs } from 'node:util'

/** How much a run measures. */
export interface Options {
  /** A smoke run: too short for its figures to decide anything. */
  readonly quick: boolean
  /** The one section to run; all of them when absent. */
  readonly only: string | undefined
  /** How many times each variant is measured. */
  readonly rounds: number
  readonly warmUpMs: number
  readonly measureMs: number
}

/**
 * Reads `--quick` and `--only <section>`.
 * @throws {Error} when a flag or a section is unknown.
 */
export function readOptions(args: string[], sections: readonly string[]): Options {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, only: { type: 'string' } } })
  if (values.only !== undefined && !sections.includes(values.only)) {
    throw new Error(`no section ${JSON.stringify(values.only)}; there are: ${sections.join(', ')}`)
  }
  const size = values.quick
    ? { rounds: 2, warmUpMs: 300, measureMs: 500 }
    : { rounds: 7, warmUpMs: 1000, measureMs: 2000 }
  return { quick: values.quick ?? false, only: values.only, ...size }
}
