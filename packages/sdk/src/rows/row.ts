import { LookerQueryError, LookerResponseError } from '../errors.ts'

/**
 * Reads one row of JSON.
 * @throws {LookerResponseError} for what is no JSON. The parser's own error would show what stands there.
 */
export function parseRow<Row>(text: string, rowNumber: number): Row {
  try {
    return JSON.parse(text) as Row
  } catch {
    throw new LookerResponseError(`Row ${rowNumber} is no JSON: the answer is broken or not whole`, 200)
  }
}

/**
 * Hands a row back, unless the server says in it that the query failed: its status was sent before it could know.
 * @throws {LookerQueryError} with what the server says.
 */
export function requireSuccess<Row>(row: Row): Row {
  const { looker_error: message } = (row ?? {}) as { looker_error?: unknown }
  if (typeof message === 'string') throw new LookerQueryError(`The query failed: ${message}`, [{ message }])
  return row
}
