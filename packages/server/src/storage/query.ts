import { isEmpty, readCondition, readerOf, readName, type Clause } from './condition.ts'
import { integerOf } from './ids.ts'
import type { Document, Query } from './store.ts'

/** One key of an order. */
export interface OrderKey {
  readonly by: string
  readonly descending: boolean
}

/** A query with everything in it checked: the one form that adapters read. */
export interface ReadQuery {
  readonly where?: Clause
  readonly order: readonly OrderKey[]
  readonly limit?: number
  readonly offset: number
}

/**
 * Checks a query and brings it into the form that adapters read.
 * @throws {TypeError} as `readCondition` does, and when limit or offset is not a whole number from 0 up.
 */
export function readQuery({ where, order = [], limit, offset = 0 }: Query): ReadQuery {
  if (!isCount(offset) || (limit !== undefined && !isCount(limit)))
    throw new TypeError('Limit and offset are whole numbers from 0 up.')
  // Most questions of a login have no order; spreading the rest together would cost as much as answering them.
  const read: { -readonly [Key in keyof ReadQuery]: ReadQuery[Key] } = { order: order.map(readOrder), offset }
  const clause = where && readCondition(where)
  if (clause && !isEmpty(clause)) read.where = clause
  if (limit !== undefined) read.limit = limit
  return read
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0
}

function readOrder({ by, descending = false }: NonNullable<Query['order']>[number]): OrderKey {
  return { by: readName(by), descending }
}

/** Makes the function that tells which of two documents comes first: below 0 for the former. */
export function toComparer(order: readonly OrderKey[]): (a: Document, b: Document) => number {
  const comparers = order.map(toKeyComparer)
  if (comparers.length === 1) return comparers[0]!
  return (a, b) => {
    for (const compare of comparers) {
      const result = compare(a, b)
      if (result !== 0) return result
    }
    return 0
  }
}

function toKeyComparer({ by, descending }: OrderKey): (a: Document, b: Document) => number {
  const sign = descending ? -1 : 1
  if (by === 'id') return (a, b) => sign * compareIds(a.id, b.id)
  const read = readerOf(by)
  return (a, b) => compareValues(read(a), read(b), sign)
}

function compareIds(a: string, b: string): number {
  const [left, right] = [integerOf(a), integerOf(b)]
  if (left !== undefined && right !== undefined) return left - right
  if (left === undefined && right === undefined) return compareStrings(a, b)
  return left === undefined ? 1 : -1
}

function compareValues(a: unknown, b: unknown, sign: number): number {
  if (typeof a === 'string' && typeof b === 'string') return sign * compareStrings(a, b)
  const [left, right] = [rankOf(a), rankOf(b)]
  if (left === LAST || right === LAST) return left - right
  if (left !== right) return sign * (left - right)
  return sign * (Number(a) - Number(b))
}

const LAST = 3

function rankOf(value: unknown): number {
  const rank = ['number', 'string', 'boolean'].indexOf(typeof value)
  return rank < 0 ? LAST : rank
}

/** By code point, as databases compare UTF-8: `<` goes by code unit, which puts emoji before some of the rest. */
function compareStrings(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (at > 0 && isHighSurrogate(a.charCodeAt(at - 1))) at--
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
