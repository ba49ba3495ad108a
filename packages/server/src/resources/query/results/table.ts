import { adds } from './group.ts'
import { passes } from './filters.ts'
import { labelOf, looksLikeMeasure } from './labels.ts'
import type { Cell, QueryResultDocument } from '../query-results.ts'

/** What a question of a table can ask for. */
export interface Asked {
  readonly fields: readonly string[] | null
  readonly filters: Readonly<Record<string, string>> | null
  readonly sorts: readonly string[] | null
  readonly limit: string | null
}

/** One column of what a query found. */
export interface Column {
  readonly name: string
  readonly label: string
  readonly isMeasure: boolean
}

export type Row = Readonly<Record<string, Cell>>

/** What a query found. */
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly sql: string | null
}

/** The names of all columns that a result has. */
export function columnsOf({ fields, rows }: QueryResultDocument): readonly string[] {
  return fields ?? Object.keys(rows[0] ?? {})
}

/**
 * Answers a question from a result: filters, sums up over the columns that are not asked for, sorts and cuts.
 * Filters on columns that the result does not have are passed over: it is taken to be of what they leave.
 */
export function ask(result: QueryResultDocument, { fields, filters, sorts, limit }: Asked): Table {
  const all = columnsOf(result)
  const names = fields ?? all
  const measures = new Set(result.measures ?? all.filter(looksLikeMeasure))
  const columns = names.map((name) => ({
    name,
    label: result.labels?.[name] ?? labelOf(name),
    isMeasure: measures.has(name)
  }))
  const wanted = Object.entries(filters ?? {}).filter(([name]) => all.includes(name))
  const kept = result.rows.filter((row) => wanted.every(([name, value]) => passes(row[name] ?? null, value)))
  const rows = adds(all, columns, measures, kept)
  return { columns, rows: sorted(rows, sorts ?? []).slice(0, limitOf(limit)), sql: result.sql }
}

function sorted(rows: readonly Row[], sorts: readonly string[]): Row[] {
  const keys = sorts.map((sort) => {
    const [name = '', direction = 'asc'] = sort.trim().split(/\s+/)
    return { name, sign: direction.toLowerCase() === 'desc' ? -1 : 1 }
  })
  return rows.toSorted((a, b) => {
    for (const { name, sign } of keys) {
      const order = compare(a[name] ?? null, b[name] ?? null) * sign
      if (order !== 0) return order
    }
    return 0
  })
}

function compare(a: Cell, b: Cell): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : 1
}

/** 500 by default, as at Looker; a negative one means all. */
function limitOf(limit: string | null): number | undefined {
  const number = limit === null || limit.trim() === '' ? 500 : Number(limit)
  if (!Number.isInteger(number)) return 500
  return number < 0 ? undefined : number
}
