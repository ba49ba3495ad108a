import type { RunningQueries } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import type { Condition, Document, Kind } from '../../storage/store.ts'
import { queryAnswers } from './queries.ts'

/** A query that takes its time. None does here, but for the one that a demo begins with. Its id is the task's. */
export interface RunningQueryDocument extends Document {
  readonly query_id: string
  readonly user_id: string
  readonly connection_name: string
  readonly source: string
  readonly created_at: string
}

export const runningQueries: Kind<RunningQueryDocument> = { name: 'running_query', indexes: ['user_id'], unique: [] }

const newRunningQuery: Omit<RunningQueryDocument, 'id' | 'query_id' | 'user_id'> = {
  connection_name: 'thelook',
  source: 'explore',
  created_at: '2026-01-01T00:00:00.000+00:00'
}

export const runningQueryFamily: Family<RunningQueryDocument> = {
  kind: runningQueries,
  path: '/running_queries/{id}',
  defaults: { ...newRunningQuery, query_id: '', user_id: '' },
  visible: ({ caller }) => ownOf(caller.rights.has('see_queries'), caller.user.document.id),
  demo: [{ ...newRunningQuery, id: '1', query_id: '3', user_id: '1' }]
}

/** Everybody sees their own; who may see queries sees all. */
function ownOf(seesAll: boolean, user_id: string): Condition | undefined {
  return seesAll ? undefined : { user_id }
}

export async function runningAnswers(
  context: Context,
  documents: readonly RunningQueryDocument[]
): Promise<RunningQueries[]> {
  const answers = await queryAnswers(
    context,
    documents.map(({ query_id }) => query_id)
  )
  return documents.map(({ id, query_id, connection_name, source, created_at }) => ({
    id,
    query_task_id: id,
    query_id,
    query: answers.get(query_id)!,
    slug: answers.get(query_id)?.slug ?? null,
    connection_name,
    connection_id: connection_name,
    dialect: 'postgres',
    source,
    status: 'running',
    created_at,
    completed_at: null,
    cache_key: null,
    message: null,
    node_id: null,
    runtime: null,
    sql: null,
    can: {}
  }))
}
