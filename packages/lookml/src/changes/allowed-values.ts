import { findGroup, nameOf, text, type Block, type ExploreField } from '../model/index.ts'
import { isBlock } from '../syntax/index.ts'
import type { Draft, Note } from './draft.ts'

/** Finds the values that a parameter took and no longer takes. */
export function compareAllowedValues(
  was: ExploreField,
  is: ExploreField,
  facts: Omit<Draft, 'code' | 'what'>,
  note: Note
): void {
  const [old, now] = [allowedValues(was.field.block), allowedValues(is.field.block)]
  if (!now) return
  const lost = old ? [...old].filter((value) => !now.has(value)) : undefined
  const list = (lost ?? [...now]).map((value) => `"${value}"`).join(', ')
  const name = `"${was.name}"`
  const place = nameOf(is.field.block)
  if (!lost) note({ ...facts, code: 'allowed-value-removed', what: `The field ${name} takes only ${list} now`, place })
  else if (lost.length > 0)
    note({ ...facts, code: 'allowed-value-removed', what: `The field ${name} no longer takes ${list}`, place })
}

/** Undefined where every value is taken. */
function allowedValues(block: Block): ReadonlySet<string> | undefined {
  const found = findGroup(block, 'allowed_value')
  if (found.length === 0) return undefined
  return new Set(
    found.flatMap(({ file, parameter }) => {
      if (!isBlock(parameter)) return []
      const body: Block = { kind: 'allowed_value', name: '', layers: [{ file, body: parameter.value }] }
      return text(body, 'value') ?? text(body, 'label') ?? []
    })
  )
}
