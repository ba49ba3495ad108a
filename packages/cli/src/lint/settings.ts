import { resolve } from 'node:path'
import { isRuleSetting, ruleSettings, type LintConfig, type RuleSetting } from '@lookerts/lookml/lint'
import { usageError } from '../exit.ts'
import { allCodes, unknownRule } from './catalog.ts'
import { configIn, readConfigFile } from './config-file.ts'
import { formats } from './formats.ts'
import type { LintCommandOptions } from './options.ts'
import type { Reporter } from './report.ts'

/** What `lookerts lint` does, of what was given and what the configuration says. */
export interface LintSettings {
  /** The directory of the project, absolute. */
  readonly root: string
  /** The file that the configuration is from. */
  readonly configFile: string | undefined
  readonly config: LintConfig
  /** The directory of the version to compare with, absolute. */
  readonly against: string | undefined
  /** The directories of the imports of that version. */
  readonly againstImports: Readonly<Record<string, string>>
  readonly format: string
  readonly reporter: Reporter
  readonly output: string | undefined
  readonly isQuiet: boolean
  readonly maxWarnings: number | undefined
}

const noConfig: LintConfig = { rules: {}, exclude: [], imports: {} }

/**
 * Makes the settings.
 * @throws {CliError} that names what cannot be used.
 */
export function toLintSettings(given: LintCommandOptions): LintSettings {
  const { format = 'text', against, output } = given
  const reporter = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (!reporter) throw usageError(`--format must be one of ${Object.keys(formats).join(', ')}`)
  const root = resolve(given.directory ?? '.')
  const configFile = given.config ?? configIn(root)
  const config = configFile === undefined ? noConfig : readConfigFile(configFile)
  const imports = importsOf(given)
  return {
    root,
    configFile,
    config: { ...config, rules: { ...config.rules, ...rulesOf(given) }, imports: { ...config.imports, ...imports } },
    against: against === undefined ? undefined : resolve(against),
    againstImports: { ...config.imports, ...configuredImports(against), ...imports },
    format,
    reporter,
    output,
    isQuiet: given.quiet === true,
    maxWarnings: maxWarningsOf(given)
  }
}

/** An older version may have a configuration that is wrong by now, and nobody can mend it. */
function configuredImports(against: string | undefined): LintConfig['imports'] {
  const file = against === undefined ? undefined : configIn(against)
  try {
    return file === undefined ? {} : readConfigFile(file).imports
  } catch {
    return {}
  }
}

function rulesOf({ rule = [] }: LintCommandOptions): Record<string, RuleSetting> {
  const pairs = rule.map((text): [string, RuleSetting] => {
    const [code, setting] = pairOf('--rule', text, `code=${ruleSettings.join('|')}`)
    if (!allCodes.has(code)) throw unknownRule(code, '--rule: ')
    if (isRuleSetting(setting)) return [code, setting]
    throw usageError(`--rule ${code} must be one of ${ruleSettings.join(', ')}`)
  })
  return Object.fromEntries(pairs)
}

function importsOf({ import: given = [] }: LintCommandOptions): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [name, path] = pairOf('--import', text, 'name=directory')
      return [name, resolve(path)]
    })
  )
}

function pairOf(option: string, text: string, shape: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1 || at === text.length - 1) throw usageError(`${option} must be ${shape}`)
  return [text.slice(0, at), text.slice(at + 1)]
}

function maxWarningsOf({ maxWarnings }: LintCommandOptions): number | undefined {
  if (maxWarnings === undefined) return undefined
  if (!/^\d{1,9}$/.test(maxWarnings)) throw usageError('--max-warnings must be a whole number from 0 on')
  return Number(maxWarnings)
}
