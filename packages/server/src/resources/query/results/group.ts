import type { Cell } from '../query-results.ts'
import type { Column, Row } from './table.ts'

/**
 * Keeps the columns asked for. Rows that differ only in what is not asked for become one, their measures added up, as
 * a query groups by its dimensions.
 */
export function adds(
  all: readonly string[],
  columns: readonly Column[],
  measures: ReadonlySet<string>,
  rows: readonly Row[]
): Row[] {
  const names = columns.map(({ name }) => name)
  const isWhole = all.every((name) => measures.has(name) || names.includes(name))
  if (isWhole) return rows.map((row) => keep(row, names))
  const dimensions = names.filter((name) => !measures.has(name))
  const groups = new Map<string, Record<string, Cell>>()
  for (const row of rows) {
    const key = JSON.stringify(dimensions.map((name) => row[name] ?? null))
    const group = groups.get(key)
    if (!group) groups.set(key, keep(row, names))
    else for (const name of names) if (measures.has(name)) group[name] = sum(group[name] ?? null, row[name] ?? null)
  }
  return [...groups.values()]
}

function keep(row: Row, names: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]))
}

function sum(a: Cell, b: Cell): Cell {
  return typeof a === 'number' && typeof b === 'number' ? a + b : (a ?? b)
}
