import { parseArgs } from 'node:util'
import { day, type Settings } from './world.ts'

/** What the command is told: where to write, and what. */
export interface Options extends Settings {
  readonly out: string
}

/** How the command is used. */
export const usage = `Usage: node --import tsx examples/thelook/generate.ts --out <directory> [options]

  --out <directory>   where the files go; it is made if need be
  --scale <number>    how large the shop is, from 0.01 to 1000; 1 is about 1,000 users (1)
  --seed <integer>    another seed is another shop of the same size (1)
  --until <date>      the last day of the data, as 2026-10-31 (2026-10-31)
  --orphans           let one reference in a hundred be to a row that is not there
`

/**
 * Reads the arguments of the command; undefined when they ask how it is used.
 * @throws {TypeError} for arguments that it does not understand; the message says what to do.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      scale: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      until: { type: 'string', default: '2026-10-31' },
      orphans: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) return undefined
  if (!values.out) throw new TypeError('Say where the files go: --out <directory>.')
  return {
    out: values.out,
    scale: readScale(values.scale),
    seed: readSeed(values.seed),
    until: readDate(values.until) + day,
    hasOrphans: values.orphans
  }
}

function readScale(text: string): number {
  const scale = text.trim() === '' ? Number.NaN : Number(text)
  if (!(scale >= 0.01 && scale <= 1000)) throw new TypeError(`--scale is a number from 0.01 to 1000, not "${text}".`)
  return scale
}

function readSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new TypeError(`--seed is a whole number of at most nine digits, not "${text}".`)
  return Number(text)
}

function readDate(text: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new TypeError(`--until is a date such as 2026-10-31, not "${text}".`)
  return time
}
