import { LookerResponseError } from '../errors.ts'
import { readRows, type Parser, type Rows } from './rows.ts'

/** How a table is written. */
export interface CsvOptions {
  /** Whether the first row names the columns; true unless set. Without it, every row is an array. */
  readonly header?: boolean
  /** What stands between cells: one character, a comma unless set. Looker's format `txt` has `'\t'`. */
  readonly delimiter?: string
}

/**
 * Reads a table of Looker's formats `csv` and `txt` row by row. Every cell is a string.
 *
 * A row is an object with a property for each column. Of columns with the same name the first keeps it and the others
 * become `name (2)`, `name (3)`; names that are whole numbers come first, as in every object. With `header: false` a
 * row is an array in the order of the columns, and the first row comes too.
 *
 * Lines end in LF or CRLF, the last one may lack its end, and an empty line is no row. A quote that does not begin a
 * cell stands for itself. A cell that you keep can keep up to 16 KiB of the text around it in memory.
 * @throws {LookerResponseError} while reading: for a row that is longer or shorter than the first, a quoted cell that
 * does not end, and one that goes on behind its closing quote. It names the row; row 1 is the first, the header.
 * @throws {TypeError} for a delimiter that cannot work.
 * @example for await (const user of csvRows(bytes)) console.log(user['users.email'])
 * Source: RFC 4180.
 */
export function csvRows(
  bytes: AsyncIterable<Uint8Array>,
  options: CsvOptions & { readonly header: false }
): Rows<string[]>
export function csvRows(
  bytes: AsyncIterable<Uint8Array>,
  options?: CsvOptions & { readonly header?: true }
): Rows<Record<string, string>>
export function csvRows(
  bytes: AsyncIterable<Uint8Array>,
  { header = true, delimiter = ',' }: CsvOptions = {}
): Rows<string[]> | Rows<Record<string, string>> {
  if (!/^[^"\r\n]$/.test(delimiter)) throw new TypeError('delimiter must be one character, no quote and no line end')
  return header
    ? readRows(bytes, new CsvParser(delimiter, recordMaker()))
    : readRows(bytes, new CsvParser(delimiter, (cells) => [...cells]))
}

/** Makes a row of its cells, which it may not keep; undefined for cells that are no row. */
type MakeRow<Row> = (cells: readonly string[]) => Row | undefined

/** Where the text stands: before a cell, in one without quotes, within quotes, behind a quote that may close them. */
type Place = 'start' | 'plain' | 'quoted' | 'closed'

const quote = 34

class CsvParser<Row> implements Parser<Row> {
  readonly #delimiter: string
  readonly #make: MakeRow<Row>
  #place: Place = 'start'
  /** What the cell under way holds so far. */
  #cell = ''
  /** What stands behind the quote that closed the cell: at most half of a CRLF. */
  #gap = ''
  /** The cells of the row under way are the first `#count` of these; the array is used again for every row. */
  readonly #cells: string[] = []
  #count = 0
  #width = 0
  #rowNumber = 1

  constructor(delimiter: string, make: MakeRow<Row>) {
    this.#delimiter = delimiter
    this.#make = make
  }

  push(text: string, rows: Row[]): void {
    // The borders ahead are kept: in a text with few of either kind, each row would search it to its end again.
    let delimiterAt = -1
    let lineEnd = -1
    for (let at = 0; at < text.length;) {
      if (this.#place === 'quoted' || text.charCodeAt(at) === quote) {
        const next = this.#readQuote(text, at)
        if (next > at) {
          at = next
          continue
        }
      }
      if (delimiterAt < at) delimiterAt = find(this.#delimiter, text, at)
      if (lineEnd < at) lineEnd = find('\n', text, at)
      const end = Math.min(delimiterAt, lineEnd)
      const isLineEnd = end === lineEnd
      this.#readRest(text.slice(at, end), isLineEnd)
      if (end === text.length) return
      if (isLineEnd) this.#endLine(rows)
      else this.#endCell()
      at = end + 1
    }
  }

  end(rows: Row[]): void {
    if (this.#place === 'quoted') throw this.#broken('has a quoted cell that does not end')
    this.push('\n', rows)
  }

  /** Goes on to where quotes say nothing more, or stays where a quote stands for itself. */
  #readQuote(text: string, at: number): number {
    if (this.#place === 'quoted') {
      const close = find('"', text, at)
      this.#cell += text.slice(at, close)
      if (close < text.length) this.#place = 'closed'
      return close + 1
    }
    const isDoubled = this.#place === 'closed' && this.#gap === ''
    if (this.#place !== 'start' && !isDoubled) return at
    if (isDoubled) this.#cell += '"'
    this.#place = 'quoted'
    return at + 1
  }

  /** Takes what stands before the next border, or before the end of this piece of the text. */
  #readRest(rest: string, isLineEnd: boolean): void {
    if (this.#place === 'closed') {
      this.#gap += rest
      if (this.#gap === '' || (this.#gap === '\r' && isLineEnd)) return
      throw this.#broken('has text behind a quoted cell')
    }
    this.#place = 'plain'
    this.#cell += rest
  }

  #endLine(rows: Row[]): void {
    if (this.#place === 'plain' && this.#cell.endsWith('\r')) this.#cell = this.#cell.slice(0, -1)
    const isEmpty = this.#count === 0 && this.#place === 'plain' && this.#cell === ''
    this.#endCell()
    if (!isEmpty) this.#endRow(rows)
    this.#count = 0
  }

  #endCell(): void {
    this.#cells[this.#count++] = this.#cell
    this.#cell = ''
    this.#gap = ''
    this.#place = 'start'
  }

  #endRow(rows: Row[]): void {
    if (this.#rowNumber === 1) this.#width = this.#count
    if (this.#count !== this.#width)
      throw this.#broken(`has another number of cells (${this.#count}) than row 1 (${this.#width})`)
    this.#rowNumber++
    const row = this.#make(this.#cells)
    if (row) rows.push(row)
  }

  #broken(fault: string): LookerResponseError {
    return new LookerResponseError(`Row ${this.#rowNumber} of the table ${fault}`, 200)
  }
}

/** Makes a record of each row but the first, which names the columns. */
function recordMaker(): MakeRow<Record<string, string>> {
  let names: readonly string[] | undefined
  let blank: Record<string, string> = {}
  return (cells) => {
    if (!names) {
      names = uniqueNames(cells)
      blank = Object.fromEntries(names.map((name) => [name, '']))
      return undefined
    }
    // A copy is quick to make, and has every column for its own already: `__proto__` too is a name like any other.
    const row = { ...blank }
    for (let index = 0; index < names.length; index++) row[names[index]!] = cells[index]!
    return row
  }
}

function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names)
  const uses = new Map<string, number>()
  return names.map((name) => {
    let use = (uses.get(name) ?? 0) + 1
    let unique = name
    if (use > 1) while (taken.has((unique = `${name} (${use})`))) use++
    uses.set(name, use)
    taken.add(unique)
    return unique
  })
}

/** Where something stands in a text from a place on; the end of the text where it does not. */
function find(wanted: string, text: string, from: number): number {
  const at = text.indexOf(wanted, from)
  return at < 0 ? text.length : at
}
