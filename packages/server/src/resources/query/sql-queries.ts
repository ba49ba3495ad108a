import type { SqlQuery } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { publicUsers } from './user-public.ts'

/** A statement of the SQL Runner. Its id is its slug. */
export interface SqlQueryDocument extends Document {
  readonly sql: string
  readonly connection_name: string | null
  readonly model_name: string | null
  readonly vis_config: Readonly<Record<string, unknown>> | null
  readonly user_id: string
  readonly last_run_at: string | null
  readonly last_runtime: number | null
  readonly run_count: number
}

export const sqlQueries: Kind<SqlQueryDocument> = { name: 'sql_query', indexes: [], unique: [] }

export const newSqlQuery: Omit<SqlQueryDocument, 'id' | 'sql' | 'user_id'> = {
  connection_name: null,
  model_name: null,
  vis_config: null,
  last_run_at: null,
  last_runtime: null,
  run_count: 0
}

export const sqlQueryFamily: Family<SqlQueryDocument> = {
  kind: sqlQueries,
  path: '/sql_queries/{id}',
  defaults: { ...newSqlQuery, sql: '', user_id: '' },
  required: ['sql'],
  demo: [
    {
      ...newSqlQuery,
      id: 'demoSqlQuery00000001',
      sql: 'SELECT department, COUNT(*) AS products FROM products GROUP BY 1',
      connection_name: 'thelook',
      user_id: '1'
    }
  ]
}

/** @throws {ApiError} 404 when there is none with the slug. */
export async function findSqlQuery({ store }: Context, slug: string): Promise<SqlQueryDocument> {
  const found = await store.get(sqlQueries, slug)
  if (!found) throw notFound()
  return found.document
}

export async function sqlQueryAnswer(context: Context, document: SqlQueryDocument): Promise<SqlQuery> {
  const { id: slug, sql, connection_name, model_name, vis_config, user_id, ...runs } = document
  const creators = await publicUsers(context, [user_id])
  return {
    slug,
    sql,
    model_name,
    vis_config,
    last_run_at: runs.last_run_at,
    last_runtime: runs.last_runtime,
    run_count: runs.run_count,
    browser_limit: 5000,
    plaintext: true,
    explore_url: null,
    // API 3.x has no null for it.
    ...(context.api.version === '4.0' && { result_maker_id: null }),
    creator: creators.get(user_id) ?? null,
    connection: connection_name === null ? null : { name: connection_name, can: {} },
    can: { run: true, explore: false }
  } as SqlQuery
}
