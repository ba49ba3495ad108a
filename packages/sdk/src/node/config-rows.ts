import { LookerConfigError } from './config-error.ts'
import { optionNames, type ConfigSource, type SettingName } from './config-source.ts'

/** One setting: what it is and where that comes from. */
export interface ConfigRow {
  /** The option's name. */
  readonly name: string
  /** `***` for a secret. Left out when nothing is set, and when it makes no sense: it may be a secret in a wrong place. */
  readonly value?: string
  /** `code`, a variable of the environment, a file with its section, `default` or `missing`. */
  readonly source: string
  /** What is wrong, and what to do. */
  readonly problem?: string
}

/** What was looked for, with the row that tells of it. */
export interface Taken<T> {
  readonly row: ConfigRow
  /** Left out when nothing is there or what is there makes no sense. */
  readonly value?: T
}

/**
 * Takes a setting from the first place that has it.
 * @param read Turns its text into its value; throws a TypeError that says what it must be.
 * @param fallback What counts when nobody sets it.
 */
export function take<T>(
  sources: readonly ConfigSource[],
  setting: SettingName,
  read: (text: string) => T,
  fallback?: string
): Taken<T> {
  const name = optionNames[setting]
  const source = sources.find(({ values }) => values[setting] !== undefined)
  if (!source) return { row: fallback === undefined ? missing(name) : { name, value: fallback, source: 'default' } }
  const row = { name, source: source.origin(setting) }
  try {
    const value = read(source.values[setting]!)
    return { row: { ...row, value: String(value) }, value }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { row: { ...row, problem: `${source.term(setting)} ${error.message}` } }
  }
}

/** Takes what a file has. */
export function takeFile<T>(row: ConfigRow, read: () => T | undefined): Taken<T> {
  try {
    const value = read()
    return value === undefined ? { row: missing(row.name) } : { row, value }
  } catch (error) {
    if (!(error instanceof LookerConfigError)) throw error
    return { row: { name: row.name, source: row.source, problem: error.message } }
  }
}

/** The row of what is set nowhere. */
export function missing(name: string, problem?: string): ConfigRow {
  return { name, source: 'missing', ...(problem && { problem }) }
}
