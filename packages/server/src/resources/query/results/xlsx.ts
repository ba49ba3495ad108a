import type { Cell } from '../query-results.ts'
import type { Table } from './table.ts'
import { escaped, text } from './texts.ts'
import { zip } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const schemas = 'http://schemas.openxmlformats.org'
const office = `${schemas}/officeDocument/2006/relationships`

/** A workbook of one sheet: labels, then rows. Numbers are numbers, all else is text. */
export function toXlsx({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const cells: readonly (readonly Cell[])[] = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ name }) => row[name] ?? null))
  ]
  const data = cells.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, c) => cellOf(cell, c, at + 1)).join('')}</row>`
  )
  const main = `${schemas}/spreadsheetml/2006/main`
  const sheet = `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData></worksheet>`
  const sheets = '<sheets><sheet name="Results" sheetId="1" r:id="rId1"/></sheets>'
  return zip([
    { name: '[Content_Types].xml', text: head + types() },
    { name: '_rels/.rels', text: head + relation('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', text: `${head}<workbook xmlns="${main}" xmlns:r="${office}">${sheets}</workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: head + relation('worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', text: head + sheet }
  ])
}

function types(): string {
  const part = (name: string, kind: string): string =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  const parts = part('/xl/workbook.xml', 'sheet.main') + part('/xl/worksheets/sheet1.xml', 'worksheet')
  return `<Types xmlns="${schemas}/package/2006/content-types">${defaults}${parts}</Types>`
}

function relation(kind: string, target: string): string {
  const one = `<Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/>`
  return `<Relationships xmlns="${schemas}/package/2006/relationships">${one}</Relationships>`
}

function cellOf(cell: Cell, column: number, row: number): string {
  const place = `${letters(column)}${row}`
  if (cell === null) return `<c r="${place}"/>`
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(printable(text(cell)))}</t></is></c>`
}

/** A, B … Z, AA, AB … */
function letters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** XML has no place for most control characters. */
function printable(value: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must go
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
