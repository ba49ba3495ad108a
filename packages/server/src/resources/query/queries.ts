import { createHash } from 'node:crypto'
import type { Query } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { answerOf, answersOf } from '../../families/answers.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Change, Document, Kind } from '../../storage/store.ts'
import { demoQueries } from './demo-queries.ts'
import { mayQuery } from './rules.ts'
import { randomName } from './slugs.ts'
import { explorePath } from './urls.ts'

/** What is asked of a model. Two queries that ask the same have the same `fingerprint` and are one. */
export interface QueryDocument extends Document {
  readonly model: string
  readonly view: string
  readonly fields: readonly string[] | null
  readonly pivots: readonly string[] | null
  readonly fill_fields: readonly string[] | null
  readonly filters: Readonly<Record<string, string>> | null
  readonly filter_expression: string | null
  readonly sorts: readonly string[] | null
  readonly limit: string | null
  readonly column_limit: string | null
  readonly total: boolean | null
  readonly row_total: string | null
  readonly subtotals: readonly string[] | null
  readonly vis_config: Readonly<Record<string, unknown>> | null
  readonly filter_config: Readonly<Record<string, unknown>> | null
  readonly visible_ui_sections: string | null
  readonly dynamic_fields: string | null
  readonly query_timezone: string | null
  readonly client_id: string
  readonly slug: string
  /** Of what is asked, and of the client id where the client chose it. */
  readonly fingerprint: string
}

export const queries: Kind<QueryDocument> = {
  name: 'query',
  indexes: ['model'],
  unique: ['fingerprint', 'slug', 'client_id']
}

const asksNothing: Asked = {
  model: '',
  view: '',
  fields: null,
  pivots: null,
  fill_fields: null,
  filters: null,
  filter_expression: null,
  sorts: null,
  limit: null,
  column_limit: '50',
  total: null,
  row_total: null,
  subtotals: null,
  vis_config: null,
  filter_config: {},
  visible_ui_sections: null,
  dynamic_fields: null,
  query_timezone: null
}

/** Queries as they are stored: they never change, and nobody removes one. */
export const queryFamily: Family<QueryDocument> = {
  kind: queries,
  path: '/queries/{id}',
  defaults: { ...asksNothing, client_id: '', slug: '', fingerprint: '' },
  lookUps: ['slug', 'client_id'],
  expand: (context, documents) => documents.map((document) => workedOut(context, document)),
  can: (context, { model }) => {
    const may = mayQuery(context, model)
    const { rights } = context.caller
    return {
      run: may,
      see_results: may,
      explore: rights.hasIn('explore', model),
      create: may,
      show: may,
      cost_estimate: false,
      index: may,
      see_lookml: rights.hasIn('see_lookml', model),
      see_derived_table_lookml: false,
      see_sql: rights.hasIn('see_sql', model),
      generate_drill_links: may,
      download: rights.hasIn('download_without_limit', model) || rights.hasIn('download_with_limit', model),
      render: may
    }
  },
  demo: demoQueries.map(({ id, ...asked }) => ({
    ...withFingerprint({ ...asksNothing, ...asked }),
    id,
    slug: `demo00${id}`,
    client_id: `demoQuery0000000000000${id}`
  }))
}

/** A query that was found or made, and what a commit must hold so that it stays. */
export interface FoundQuery {
  readonly id: string
  readonly document: QueryDocument
  readonly changes: readonly Change[]
}

/**
 * Finds the query that asks what a body says, or makes it.
 * @throws {ApiError} 422 for a body without model and view, and for a `client_id` that is wrong or another query's.
 */
export async function findOrMakeQuery({ store }: Pick<Context, 'store'>, body: Given): Promise<FoundQuery> {
  const asked = toQuery(body)
  const given = typeof body.client_id === 'string' && body.client_id !== '' ? body.client_id : undefined
  if (given !== undefined && !/^[a-z0-9]{22}$/i.test(given))
    throw invalid({ field: 'client_id', code: 'invalid', message: "'client_id' must be 22 letters and digits." })
  const wanted = withFingerprint(asked, given)
  const [same] = await store.find(queries, { where: { fingerprint: wanted.fingerprint }, limit: 1 })
  if (same) return { id: same.document.id, document: same.document, changes: [] }
  if (given !== undefined) {
    const [other] = await store.find(queries, { where: { client_id: given }, limit: 1 })
    if (other && withFingerprint(toQuery({ ...other.document })).fingerprint === withFingerprint(asked).fingerprint)
      return { id: other.document.id, document: other.document, changes: [] }
    if (other)
      throw invalid({ field: 'client_id', code: 'already_exists', message: "'client_id' is that of another query." })
  }
  const id = await store.nextId(queries)
  const document = { ...wanted, id, slug: randomName(7), client_id: given ?? randomName(22) }
  return { id, document, changes: [{ op: 'insert', kind: queries, document }] }
}

/** Gives queries as answers have them, by id, for what holds them. Ids of none are passed over. */
export async function queryAnswers(
  context: Context,
  ids: Iterable<string | null | undefined>
): Promise<ReadonlyMap<string, Query>> {
  const wanted = [...new Set(ids)].filter((id) => id != null)
  if (wanted.length === 0) return new Map()
  const found = await context.store.find(queries, { where: { id: { in: wanted } } })
  const documents = found.map(({ document }) => document)
  const answers = await answersOf(context, queryFamily, documents)
  return new Map(answers.map((answer, at) => [documents[at]!.id, answer as Query]))
}

/** Gives a query as an answer has it. */
export async function queryAnswer(context: Context, document: QueryDocument): Promise<Query> {
  return (await answerOf(context, queryFamily, document)) as Query
}

/** What a query asks. */
export type Asked = Omit<QueryDocument, 'id' | 'client_id' | 'slug' | 'fingerprint'>

/**
 * Reads what a body asks, without storing it.
 * @throws {ApiError} 422 for a body without model and view.
 */
export function toQuery(body: Given): Asked {
  for (const field of ['model', 'view'] as const) {
    if (typeof body[field] !== 'string' || body[field] === '')
      throw invalid({ field, code: 'missing_field', message: 'This field is required.' })
  }
  const names = Object.keys(asksNothing) as (keyof Asked)[]
  const asked = Object.fromEntries(names.map((name) => [name, body[name] ?? asksNothing[name]])) as unknown as Asked
  // A filter that is null filters nothing.
  const filters = Object.entries(asked.filters ?? {}).filter(([, value]) => value !== null)
  return { ...asked, filters: asked.filters && Object.fromEntries(filters) }
}

/** Filters and settings are the same in whatever order they are written; fields are not. */
function withFingerprint(asked: Asked, clientId: string = ''): Asked & { fingerprint: string } {
  const text = JSON.stringify([sorted(asked), clientId])
  return { ...asked, fingerprint: createHash('sha256').update(text).digest('base64url') }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([name, inner]) => [name, sorted(inner)])
}

/** What is not of the query itself. API 3.1 has no null for much of it: that is left out. */
function workedOut(context: Context, query: QueryDocument): object {
  const url = explorePath(query)
  const web = context.baseUrl()
  const { props } = context.api.contract.schemas.Query!
  const names = Object.keys(asksNothing) as (keyof Asked)[]
  const unset = names.filter((name) => query[name] === null && !props[name]?.nullable)
  return {
    ...Object.fromEntries(unset.map((name) => [name, undefined])),
    fingerprint: undefined,
    url,
    share_url: `${web}/x/${query.client_id}`,
    expanded_share_url: `${web}${url}&origin=share-expanded`,
    has_table_calculations: /"table_calculation"/.test(query.dynamic_fields ?? '')
  }
}
