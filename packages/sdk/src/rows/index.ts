export { csvRows, type CsvOptions } from './csv.ts'
export { jsonRows } from './json.ts'
export { ndjsonRows } from './ndjson.ts'
export type { Rows } from './rows.ts'
