import { parseRow, requireSuccess } from './row.ts'
import { readRows, type Parser, type Rows } from './rows.ts'

/**
 * Reads JSON values that stand on a line each (NDJSON, JSON Lines), row by row. Empty lines are no rows.
 * @throws {LookerResponseError} while reading, for a line that is no JSON. It names the row; row 1 is the first.
 * @throws {LookerQueryError} while reading, for a row that tells that the query failed.
 * @example for await (const row of ndjsonRows<{ id: string }>(bytes)) console.log(row.id)
 */
export function ndjsonRows<Row = Record<string, unknown>>(bytes: AsyncIterable<Uint8Array>): Rows<Row> {
  return readRows(bytes, new LineParser<Row>())
}

class LineParser<Row> implements Parser<Row> {
  /** What earlier pieces held of the line under way. */
  #part = ''
  #rowNumber = 1

  push(text: string, rows: Row[]): void {
    const end = text.lastIndexOf('\n')
    if (end < 0) {
      this.#part += text
      return
    }
    const lines = (this.#part + text.slice(0, end)).split('\n')
    this.#part = text.slice(end + 1)
    for (const line of lines) if (/\S/.test(line)) rows.push(requireSuccess(parseRow<Row>(line, this.#rowNumber++)))
  }

  end(rows: Row[]): void {
    this.push('\n', rows)
  }
}
