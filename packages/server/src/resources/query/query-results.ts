import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { demoResults } from './demo-results.ts'

export type Cell = string | number | boolean | null

/**
 * What a query finds. There is no database behind this server: a seed says what is there, as rows of the widest
 * question that a test asks of an explore. Narrower ones are answered from them.
 */
export interface QueryResultDocument extends Document {
  readonly model: string
  /** The explore. */
  readonly view: string
  /** The columns in their order; the names in the first row when null. */
  readonly fields: readonly string[] | null
  /** The columns that are sums of something; guessed by name when null. */
  readonly measures: readonly string[] | null
  /** What columns are called, where it is not what follows from the name. */
  readonly labels: Readonly<Record<string, string>> | null
  readonly rows: readonly Readonly<Record<string, Cell>>[]
  /** What the `sql` format shows, and by which the SQL Runner's queries are known. */
  readonly sql: string | null
}

export const queryResults: Kind<QueryResultDocument> = { name: 'query_result', indexes: ['model', 'sql'], unique: [] }

const newQueryResult: Omit<QueryResultDocument, 'id'> = {
  model: '',
  view: '',
  fields: null,
  measures: null,
  labels: null,
  rows: [],
  sql: null
}

/** No operation reads or writes them: they come from the demo or a seed. */
export const queryResultFamily: Family<QueryResultDocument> = {
  kind: queryResults,
  path: '/query_results/{id}',
  defaults: newQueryResult,
  required: ['rows'],
  demo: demoResults.map((result, at) => ({ ...newQueryResult, ...result, id: String(at + 1) }))
}
