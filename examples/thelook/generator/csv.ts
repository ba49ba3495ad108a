import type { Column, ColumnType, Table } from '../tables.ts'
import type { Cell, Cells } from './row.ts'

/** The line of a file that names the columns. */
export function csvHeader({ columns }: Table): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`
}

/** Makes lines of the rows of a table. A cell of NULL is empty. */
export function csvLine({ columns }: Table): (cells: Cells) => string {
  return (cells) => {
    let line = ''
    for (const column of columns) line += `${csvCell(column, cells[column.name])},`
    return `${line.slice(0, -1)}\r\n`
  }
}

function csvCell({ type }: Column, cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return formats[type](cell)
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const formats: Readonly<Record<ColumnType, (value: number) => string>> = {
  key: String,
  integer: String,
  text: String,
  boolean: String,
  money: (cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
  degrees: (value) => value.toFixed(4),
  timestamp: (time) => new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}
