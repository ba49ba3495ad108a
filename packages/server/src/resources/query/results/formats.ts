import { Media } from '../../../conventions/media.ts'
import { invalid } from '../../../errors.ts'
import { toJsonBi, toJsonDetail, type Detail } from './json-detail.ts'
import type { Table } from './table.ts'
import { toCsv, toHtml, toMarkdown, toTsv } from './texts.ts'
import { toXlsx } from './xlsx.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Write = (table: Table, detail: Detail) => Media

const writers: Readonly<Record<string, Write>> = {
  json: ({ rows }) => json(rows),
  inline_json: ({ rows }) => json(rows),
  json_label: (table) => json(labelled(table)),
  json_detail: (table, detail) => json(toJsonDetail(table, detail)),
  json_fe: (table, detail) => json(toJsonDetail(table, detail)),
  json_bi: (table, detail) => json(toJsonBi(table, detail)),
  csv: (table) => new Media('text/csv; charset=utf-8', toCsv(table)),
  txt: (table) => new Media('text/plain; charset=utf-8', toTsv(table)),
  html: (table) => new Media('text/html; charset=utf-8', toHtml(table)),
  md: (table) => new Media('text/markdown; charset=utf-8', toMarkdown(table)),
  xlsx: (table) => new Media(xlsxType, toXlsx(table))
}

/** Formats that are known, though only a page or a query engine can make them. */
const elsewhere = ['sql', 'png', 'jpg', 'gsxml', 'odc']

/** @throws {ApiError} 422 for a format that there is not. */
export function refuseUnknownFormat(format: string): void {
  const known = [...Object.keys(writers), ...elsewhere]
  if (known.includes(format)) return
  throw invalid({
    field: 'result_format',
    code: 'invalid',
    message: `'result_format' must be one of ${known.join(', ')}.`
  })
}

/** Writes what a query found in a format; undefined when rows alone are not enough for it. */
export function write(format: string, table: Table, detail: Detail): Media | undefined {
  return Object.hasOwn(writers, format) ? writers[format]!(table, detail) : undefined
}

function json(value: unknown): Media {
  return new Media('application/json; charset=utf-8', JSON.stringify(value))
}

function labelled({ columns, rows }: Table): object[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, label }) => [label, row[name]])))
}
