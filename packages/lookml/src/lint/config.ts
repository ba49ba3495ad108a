import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml'
import type { Position } from '../syntax/index.ts'
import type { FindingSeverity } from './finding.ts'
import { didYouMean } from './similar.ts'

/** How grave a rule's findings are to be, or that there are to be none. */
export type RuleSetting = 'off' | FindingSeverity

/** What a project's configuration of the validator says. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Patterns of the paths of files whose findings are not shown: `*` within a name, `**` across folders. */
  readonly exclude: readonly string[]
  /** The directories of imported projects by name, from the configuration's own. */
  readonly imports: Readonly<Record<string, string>>
}

/** What is wrong in a configuration, and where. */
export interface ConfigProblem extends Position {
  readonly message: string
}

/** The settings a rule can have. */
export const ruleSettings: readonly RuleSetting[] = ['off', 'info', 'warning', 'error']

/** Whether a text is a setting of a rule. */
export function isRuleSetting(text: unknown): text is RuleSetting {
  return ruleSettings.some((setting) => setting === text)
}

/**
 * Reads the text of a configuration: YAML, of which JSON is a part.
 * @param codes The codes of all rules that there are.
 * @returns the configuration, of which what is wrong is left out, and all that is wrong with it.
 */
export function readLintConfig(
  text: string,
  codes: ReadonlySet<string>
): { readonly config: LintConfig; readonly problems: readonly ConfigProblem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  const config = {
    rules: {} as Record<string, RuleSetting>,
    exclude: [] as string[],
    imports: {} as Record<string, string>
  }
  const problems: ConfigProblem[] = []
  const report: Report = (offset, message) => {
    const { line, col } = lines.linePos(offset)
    problems.push({ line: Math.max(line, 1), column: Math.max(col, 1), message })
  }
  for (const { pos, message } of document.errors) report(pos[0], `This is not YAML that can be read: ${message}`)
  if (problems.length === 0) readParts(document.contents, config, codes, report)
  return { config, problems }
}

type Report = (offset: number, message: string) => void

interface Draft {
  readonly rules: Record<string, RuleSetting>
  readonly exclude: string[]
  readonly imports: Record<string, string>
}

function readParts(contents: unknown, config: Draft, codes: ReadonlySet<string>, report: Report): void {
  const parts: Readonly<Record<string, (value: unknown, at: number) => void>> = {
    rules: (value, at) => readRules(value, at, config, codes, report),
    exclude: (value, at) => readExclude(value, at, config, report),
    imports: (value, at) => readImports(value, at, config, report)
  }
  // An empty file, or one of comments only, says nothing.
  if (contents === null || isEmpty(contents)) return
  for (const [name, value, at] of entries(contents, 0, 'The configuration', report)) {
    if (Object.hasOwn(parts, name)) parts[name]!(value, at)
    else
      report(
        at,
        `There is no setting "${name}"${didYouMean(name, Object.keys(parts))}; there are ${Object.keys(parts).join(', ')}`
      )
  }
}

function readRules(value: unknown, at: number, { rules }: Draft, codes: ReadonlySet<string>, report: Report): void {
  for (const [code, setting, place] of entries(value, at, '"rules"', report)) {
    const wanted = settingOf(setting)
    if (!codes.has(code)) report(place, `There is no rule "${code}"${didYouMean(code, codes)}`)
    else if (isRuleSetting(wanted)) rules[code] = wanted
    else report(offsetOf(setting, place), `The rule "${code}" must be one of ${ruleSettings.join(', ')}`)
  }
}

/** In YAML of before 2009, which people still write, `off` is a boolean. */
function settingOf(value: unknown): unknown {
  const plain = isScalar(value) ? value.value : undefined
  return plain === false ? 'off' : plain
}

function readExclude(value: unknown, at: number, { exclude }: Draft, report: Report): void {
  if (isEmpty(value)) return
  if (!isSeq(value)) return report(offsetOf(value, at), '"exclude" must be a list of patterns such as "views/old/**"')
  for (const item of value.items) {
    if (isText(item)) exclude.push(item.value)
    else report(offsetOf(item, at), 'A pattern of "exclude" must be a text; put it in quotes')
  }
}

function readImports(value: unknown, at: number, { imports }: Draft, report: Report): void {
  for (const [name, path, place] of entries(value, at, '"imports"', report)) {
    if (isText(path) && path.value !== '') imports[name] = path.value
    else report(offsetOf(path, place), `The import "${name}" must be the path of a directory`)
  }
}

/** The pairs of a map with the places of their keys; anything else but nothing is reported. */
function entries(value: unknown, at: number, name: string, report: Report): (readonly [string, unknown, number])[] {
  if (isEmpty(value)) return []
  if (!isMap(value)) {
    report(offsetOf(value, at), `${name} must be pairs of a name and a value, as "name: value"`)
    return []
  }
  return (value as YAMLMap).items.map(({ key, value: held }: Pair) => [
    isScalar(key) ? String(key.value) : String(key),
    held,
    offsetOf(key, at)
  ])
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (isScalar(value) && value.value === null)
}

function isText(value: unknown): value is { readonly value: string } {
  return isScalar(value) && typeof value.value === 'string'
}

function offsetOf(node: unknown, otherwise: number): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise
}
