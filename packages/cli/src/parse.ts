import { parseArgs } from 'node:util'
import { usageError } from './exit.ts'

/** One option of a command. Without `takes`, the name of its value in the help, it is a switch. */
interface OptionSpec {
  readonly takes?: string
  readonly help: string
  /** Whether it may stand several times, each with a value of its own. */
  readonly isList?: true
}

/** What a command takes besides options: one thing, which may be left out. */
export interface Operand {
  /** The name by which the command's `run` and its help know it. */
  readonly name: string
  readonly help: string
}

/** The options of a command by the names its `run` knows them by: `newKey` is `--new-key` on the command line. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The specs that fit an interface of options: a boolean is a switch, a string takes a value, a list several. */
export type SpecsOf<Options> = {
  readonly [Name in keyof Options]-?: NonNullable<Options[Name]> extends boolean
    ? { readonly help: string }
    : NonNullable<Options[Name]> extends readonly string[]
      ? Required<OptionSpec>
      : { readonly takes: string; readonly help: string }
}

/** What a command line said; `help` stands beside the command's own options. */
export type ParsedOptions = Readonly<Record<string, string | true | readonly string[]>>

/** Options by which one could mean to give a secret, or half of an API key. */
const credentialFlag = /^(client[-_]?(id|secret)|api[-_]?key|(access[-_]?)?token|secret|password)$/i

/**
 * Reads the options of a command.
 * @throws {CliError} that names the option and never its value.
 */
export function parse(specs: OptionSpecs, args: readonly string[], command: string, operand?: Operand): ParsedOptions {
  const names = new Map(Object.keys(specs).map((name) => [toFlag(name), name]))
  const { tokens } = parseArgs({ args: [...args], options: toConfig(specs), strict: false, tokens: true })
  const parsed: Record<string, string | true | readonly string[]> = {}
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (!operand) throw usageError(`${command} takes options only; ${seeHelp(command)}`)
      if (parsed[operand.name] !== undefined)
        throw usageError(`${command} takes one ${operand.name}; ${seeHelp(command)}`)
      parsed[operand.name] = token.value
      continue
    }
    const { name: flag, rawName, value, inlineValue } = token
    const name = flag === 'help' ? flag : names.get(flag)
    if (name === undefined) throw unknownOption(flag, rawName, command)
    const isValued = specs[name]?.takes !== undefined
    if (!isValued && value !== undefined) throw usageError(`${rawName} takes no value`)
    // After an option without its value stands the next option.
    if (isValued && (!value || (!inlineValue && /^-./.test(value)))) throw usageError(`${rawName} needs a value`)
    parsed[name] = specs[name]?.isList ? [...((parsed[name] as readonly string[]) ?? []), value!] : (value ?? true)
  }
  return parsed
}

/** Gives an option's spelling on the command line, without the dashes. */
export function toFlag(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

type Config = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function toConfig(specs: OptionSpecs): Config {
  const entries = Object.entries(specs).map(([name, { takes }]) => [
    toFlag(name),
    { type: takes === undefined ? 'boolean' : 'string' }
  ])
  return { ...(Object.fromEntries(entries) as Config), help: { type: 'boolean', short: 'h' } }
}

function unknownOption(flag: string, rawName: string, command: string): Error {
  if (!credentialFlag.test(flag)) {
    return usageError(`${command} has no option ${rawName}; ${seeHelp(command)}`)
  }
  return usageError(
    `${rawName} is not taken from the command line, where every user of this machine can read it; use --credentials-file, --ini, --client-secret-stdin, or LOOKERSDK_CLIENT_ID and LOOKERSDK_CLIENT_SECRET in the environment`
  )
}

function seeHelp(command: string): string {
  return `see lookerts ${command} --help`
}
