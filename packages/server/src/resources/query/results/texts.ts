import type { Cell } from '../query-results.ts'
import type { Table } from './table.ts'

/** A line for the labels and one for each row, every one ended. Source: behaviour 6.4. */
export function toCsv(table: Table): string {
  return lines(table, (cells) => cells.map(quoted).join(','))
}

export function toTsv(table: Table): string {
  return lines(table, (cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
}

export function toMarkdown(table: Table): string {
  const [head = '', ...rest] = lines(table, (cells) => `|${cells.map(inMarkdown).join('|')}|`).split('\n')
  return [head, `|${table.columns.map(() => '-').join('|')}|`, ...rest].join('\n')
}

/** A whole page; what came out of a database is text in it and nothing else. */
export function toHtml({ columns, rows }: Table): string {
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const head = row(
    'th',
    columns.map(({ label }) => label)
  )
  const body = rows.map((each) =>
    row(
      'td',
      columns.map(({ name }) => text(each[name]))
    )
  )
  const table = `<table><thead>${head}</thead><tbody>\n${body.join('\n')}\n</tbody></table>`
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>${table}</body></html>\n`
}

/** What a value reads as. */
export function text(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No'
  return String(cell)
}

function lines({ columns, rows }: Table, line: (cells: readonly string[]) => string): string {
  const head = line(columns.map(({ label }) => label))
  const body = rows.map((row) => line(columns.map(({ name }) => text(row[name]))))
  return [head, ...body].map((each) => `${each}\n`).join('')
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function inMarkdown(cell: string): string {
  return cell.replaceAll('|', '\\|').replace(/[\r\n]+/g, ' ')
}

/** Text as HTML and XML have it. */
export function escaped(cell: string): string {
  return cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
