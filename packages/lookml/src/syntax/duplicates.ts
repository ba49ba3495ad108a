import type { Diagnostic } from './diagnostic.ts'
import { usesOf } from '../schema/schema.ts'
import { repeatable } from './parameters.ts'
import { isBlock, type LookmlDocument, type Parameter, type Span } from './tree.ts'

/** Kinds of blocks that are fields: in one view they share their names. */
const fields: ReadonlySet<string> = new Set(['dimension', 'dimension_group', 'filter', 'measure', 'parameter'])

/**
 * Finds what is there twice in one place: blocks of one kind and name, fields of one name, parameters that can have
 * one value only. Refinements (`+name`) are not duplicates of one another.
 */
export function findDuplicates(document: LookmlDocument): Diagnostic[] {
  const found: Diagnostic[] = []
  search(document.parameters, 'the file', found)
  return found
}

function search(parameters: readonly Parameter[], place: string, found: Diagnostic[]): void {
  const seen = new Set<string>()
  for (const parameter of parameters) {
    const identity = identityOf(parameter)
    if (identity !== undefined) {
      if (seen.has(identity)) found.push(duplicate(parameter, place))
      seen.add(identity)
    }
    if (isBlock(parameter)) search(parameter.value.parameters, titleOf(parameter), found)
  }
}

/** What may be there once; undefined for what may be there any number of times. */
function identityOf(parameter: Parameter): string | undefined {
  if (!isBlock(parameter)) return repeatable.has(parameter.key) ? undefined : parameter.key
  const { name } = parameter.value
  if (name === undefined) return isSingle(parameter.key) ? parameter.key : undefined
  if (name.startsWith('+')) return undefined
  // What a dimension group makes has other names than its own.
  const isField = fields.has(parameter.key) && parameter.key !== 'dimension_group'
  return `${isField ? 'field' : parameter.key} ${name}`
}

/** Whether a block without a name may be there once only, as `derived_table`. */
function isSingle(key: string): boolean {
  const uses = usesOf(key)
  return uses.length > 0 && uses.every(({ takes }) => !takes.isRepeatable)
}

function duplicate(parameter: Parameter, place: string): Diagnostic {
  const { start, end } = placeOf(parameter)
  return {
    code: codeOf(parameter),
    severity: 'warning',
    message: `${titleOf(parameter)} is in ${place} already.`,
    start,
    end
  }
}

function placeOf({ value, start, end, key }: Parameter): Span {
  if (value.kind !== 'block') return { start, end }
  return value.name === undefined ? { start, end: start + key.length } : value.nameSpan
}

function codeOf(parameter: Parameter): Diagnostic['code'] {
  if (!isBlock(parameter) || parameter.value.name === undefined) return 'duplicate-parameter'
  return fields.has(parameter.key) ? 'duplicate-field' : 'duplicate-block'
}

function titleOf(parameter: Parameter): string {
  const name = isBlock(parameter) ? parameter.value.name : undefined
  return name === undefined ? parameter.key : `${parameter.key} "${name}"`
}
