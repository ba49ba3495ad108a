import { toPredicate, type Clause, type Test } from './condition.ts'
import { firstOf } from './first-of.ts'
import { idsIn, type Index } from './memory-index.ts'
import type { Entry, Table } from './memory-table.ts'
import { toComparer, type ReadQuery } from './query.ts'

/** Finds the entries of a table that a query asks for, in its order. */
export function findEntries(table: Table, { where, order: asked, limit, offset }: ReadQuery): readonly Entry[] {
  const end = limit === undefined ? Infinity : offset + limit
  const order = table.idOrder.simplify(asked)
  if (order.length === 0) return matchesOf(table, where, end).slice(offset)
  const compare = toComparer(order)
  const found = matchesOf(table, where)
  const first = firstOf(found, Math.min(end, found.length), (a, b) => compare(a.stored.document, b.stored.document))
  return first.slice(offset)
}

/** The entries that fulfil a condition, at most so many of them, in the order they were first stored. */
export function matchesOf(table: Table, where: Clause | undefined, limit: number = Infinity): readonly Entry[] {
  // What an index leads to is found sooner than it is named.
  const known = where && lookedUp(table, where)
  if (known) return limit < known.length ? known.slice(0, limit) : known
  if (limit !== Infinity || !where) return scan(table, where, limit)
  const key = JSON.stringify(where)
  // JSON writes null for numbers without end too: such conditions have no name of their own.
  if (key.includes('null')) return scan(table, where, limit)
  if (table.lastMatch?.key !== key) table.lastMatch = { key, entries: scan(table, where, limit) }
  return table.lastMatch.entries
}

/** The entries that have a text as id or in an indexed property: none need be looked at. Undefined for all other conditions. */
function lookedUp(table: Table, where: Clause): Entry[] | undefined {
  if (!('test' in where) || where.test.op !== 'is') return undefined
  const { value } = where.test
  if (typeof value !== 'string') return undefined
  if (where.property === 'id') return entriesOf(table, [value])
  const index = indexOf(table, where.property)
  return index && entriesOf(table, idsIn(index, value))
}

function indexOf({ indexes }: Table, property: string): Index | undefined {
  return indexes.find((index) => index.property === property)
}

function scan(table: Table, where: Clause | undefined, limit: number): Entry[] {
  const ids = where && candidatesOf(table, where)
  const entries = ids ? entriesOf(table, ids) : table.entries.values()
  const fulfils = where && toPredicate(where)
  const found: Entry[] = []
  for (const entry of entries) {
    if (found.length >= limit) break
    if (!fulfils || fulfils(entry.stored.document)) found.push(entry)
  }
  return found
}

/** Ids that an index narrows the search to; undefined when every document must be looked at. */
function candidatesOf(table: Table, where: Clause): Iterable<string> | undefined {
  if ('any' in where) {
    const parts = where.any.map((part) => candidatesOf(table, part))
    return parts.includes(undefined) ? undefined : new Set(parts.flatMap((ids) => [...ids!]))
  }
  if ('all' in where) {
    for (const part of where.all) {
      const ids = candidatesOf(table, part)
      if (ids) return ids
    }
    return undefined
  }
  return candidatesOfTest(table, where.property, where.test)
}

function candidatesOfTest(table: Table, property: string, test: Test): Iterable<string> | undefined {
  const values = test.op === 'is' ? [test.value] : test.op === 'in' ? test.values : undefined
  if (!values || values.includes(null)) return undefined
  if (property === 'id') return new Set(values.filter((value) => typeof value === 'string'))
  const index = indexOf(table, property)
  if (!index) return undefined
  if (values.length === 1) return idsIn(index, values[0])
  return new Set(values.flatMap((value) => [...idsIn(index, value)]))
}

function entriesOf(table: Table, ids: Iterable<string>): Entry[] {
  const entries: Entry[] = []
  for (const id of ids) {
    const entry = table.entries.get(id)
    if (entry) entries.push(entry)
  }
  return entries.length > 1 ? entries.sort((a, b) => a.position - b.position) : entries
}
