import { repeatable } from './parameters.ts'
import { plainText, wordScalar, type Scalar } from './text.ts'
import type { LookmlDocument, Parameter, Value } from './tree.ts'

/** A pair of a list: `[status: "paid"]`. */
export interface PlainPair {
  readonly key: string
  readonly value: PlainValue
}

/** What a parameter means, without places. */
export type PlainValue = Scalar | PlainBlock | readonly (PlainValue | PlainPair)[]

/** A block as an object without a prototype; `$name` is its name, where it has one. */
export interface PlainBlock {
  readonly $name?: string
  readonly [key: string]: PlainValue | undefined
}

/**
 * Makes plain values of a document, for readers that need no places.
 *
 * A key that holds blocks is an array of them, in order, however many there are, and so are `include`, `filters`,
 * `extends` and `sql_step`, which may stand several times. Of any other key that is there twice the last value counts
 * (`findDuplicates` names it). `yes` and `no` are booleans, unquoted numbers are numbers.
 * @example toObject(parseLookml('view: a { label: "A" }')) // { view: [{ $name: 'a', label: 'A' }] }
 */
export function toObject(document: LookmlDocument): PlainBlock {
  return plainBlock(document, document.parameters)
}

/** Makes plain values of one value of a document, as `toObject` does of the whole. */
export function toPlain(document: Pick<LookmlDocument, 'source'>, value: Value): PlainValue {
  if (value.kind === 'block') return plainBlock(document, value.parameters, value.name)
  if (value.kind === 'list') return value.items.map((item) => plainItem(document, item))
  return value.kind === 'word' ? wordScalar(document, value) : plainText(document, value)!
}

function plainItem(document: Pick<LookmlDocument, 'source'>, item: Value | Parameter): PlainValue | PlainPair {
  if (item.kind !== 'parameter') return toPlain(document, item)
  return { key: item.key, value: toPlain(document, item.value) }
}

function plainBlock(
  document: Pick<LookmlDocument, 'source'>,
  parameters: readonly Parameter[],
  name?: string
): PlainBlock {
  // No prototype: a parameter called `constructor` is one like any other.
  const block = Object.create(null) as Record<string, PlainValue | PlainValue[]>
  if (name !== undefined) block['$name'] = name
  const collected = new Map<string, PlainValue[]>()
  for (const { key, value } of parameters) {
    const plain = toPlain(document, value)
    const array = collected.get(key)
    if (array) array.push(plain)
    else if (value.kind === 'block' || repeatable.has(key)) collected.set(key, [plain])
    else block[key] = plain
  }
  for (const [key, array] of collected) block[key] = array
  return block as PlainBlock
}
