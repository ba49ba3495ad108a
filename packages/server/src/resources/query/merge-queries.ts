import { createHash } from 'node:crypto'
import type { MergeQuery } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** One of the queries whose results are merged, by id or by slug. */
interface SourceQuery {
  readonly name: string | null
  readonly query_id: string | null
  readonly query_slug: string | null
  readonly merge_fields: readonly { readonly field_name: string; readonly source_field_name: string }[] | null
}

/** Queries whose results are put side by side. Two that ask the same are one. */
export interface MergeQueryDocument extends Document {
  readonly column_limit: string | null
  readonly dynamic_fields: string | null
  readonly limit: string | null
  readonly pivots: readonly string[] | null
  readonly sorts: readonly string[] | null
  readonly source_queries: readonly SourceQuery[] | null
  readonly total: boolean
  readonly vis_config: Readonly<Record<string, unknown>> | null
  readonly fingerprint: string
}

export const mergeQueries: Kind<MergeQueryDocument> = { name: 'merge_query', indexes: [], unique: ['fingerprint'] }

const mergesNothing: Omit<MergeQueryDocument, 'id' | 'fingerprint'> = {
  column_limit: null,
  dynamic_fields: null,
  limit: null,
  pivots: null,
  sorts: null,
  source_queries: [],
  total: false,
  vis_config: null
}

/** Merges of queries, which never change. */
export const mergeQueryFamily: Family<MergeQueryDocument> = {
  kind: mergeQueries,
  path: '/merge_queries/{id}',
  defaults: { ...mergesNothing, fingerprint: '' },
  expand: (_, documents) => documents.map(({ id }) => ({ url: undefined, fingerprint: undefined, result_maker_id: id }))
}

/** Makes what is stored of a body; it has no id yet. */
export function toMergeQuery(body: Readonly<Record<string, unknown>>): Omit<MergeQueryDocument, 'id'> {
  const names = Object.keys(mergesNothing) as (keyof typeof mergesNothing)[]
  const asked = Object.fromEntries(
    names.map((name) => [name, body[name] ?? mergesNothing[name]])
  ) as unknown as typeof mergesNothing
  return { ...asked, fingerprint: createHash('sha256').update(JSON.stringify(asked)).digest('base64url') }
}

export async function mergeQueryAnswer(context: Context, document: MergeQueryDocument): Promise<MergeQuery> {
  return (await answerOf(context, mergeQueryFamily, document)) as MergeQuery
}
