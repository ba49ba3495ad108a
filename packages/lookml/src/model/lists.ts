import type { LookmlFile, Place } from '../project/source-file.ts'
import { plainText, type Parameter, type Value } from '../syntax/index.ts'
import { find, findAll, findGroup, placeOf, type Block, type Found } from './block.ts'

/** A text of a list, and where it stands. */
export interface Named {
  readonly name: string
  readonly place: Place
}

/** A pair of a list, as `orders.status: "complete"`, and where its halves stand. */
export interface Pair {
  readonly key: string
  readonly value: string
  readonly keyPlace: Place
  readonly valuePlace: Place
}

/** The texts of a list that counts; undefined where there is none. A single value is a list of one. */
export function names(block: Block, key: string): readonly Named[] | undefined {
  const found = find(block, key)
  return found && namesIn(found)
}

/** The texts of all lists of a name in all layers, as those of `extends` add up. */
export function allNames(block: Block, key: string): readonly Named[] {
  return findAll(block, key).flatMap(namesIn)
}

/** The texts of one list. */
export function namesIn({ file, parameter: { value } }: Found): readonly Named[] {
  const items = value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => {
    const name = item.kind === 'parameter' ? undefined : plainText(file.document, item)
    return name === undefined ? [] : [{ name, place: placeOf({ file }, item) }]
  })
}

/** The pairs of `filters` and its like that count, in both spellings: `[a: "1"]` and `{ field: a value: "1" }`. */
export function pairs(block: Block, key: string): readonly Pair[] {
  return findGroup(block, key).flatMap(pairsIn)
}

/** The pairs of one parameter. */
export function pairsIn({ file, parameter: { key, value } }: Found): readonly Pair[] {
  if (value.kind === 'list') return listPairs(file, value.items)
  if (value.kind === 'block') return blockPair({ kind: key, name: '', layers: [{ file, body: value }] }, value.name)
  return []
}

function listPairs(file: LookmlFile, items: readonly (Value | Parameter)[]): Pair[] {
  return items.flatMap((item) => {
    if (item.kind !== 'parameter') return []
    const value = plainText(file.document, item.value)
    if (value === undefined) return []
    const keyPlace = placeOf({ file }, { start: item.start, end: item.start + item.key.length })
    return [{ key: item.key, value, keyPlace, valuePlace: placeOf({ file }, item.value) }]
  })
}

function blockPair(block: Block, name: string | undefined): Pair[] {
  const field = find(block, 'field')
  const given = find(block, 'value')
  const key = name ?? (field && plainText(field.file.document, field.parameter.value))
  const value = given && plainText(given.file.document, given.parameter.value)
  if (key === undefined || value === undefined) return []
  const { file, body } = block.layers[0]!
  const keyPlace = placeOf({ file }, field?.parameter.value ?? body.nameSpan)
  return [{ key, value, keyPlace, valuePlace: placeOf({ file }, given!.parameter.value) }]
}
