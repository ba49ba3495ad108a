import type { QueryTask } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import type { Media } from '../../conventions/media.ts'
import { ApiError, notFound } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { queries, queryAnswers } from './queries.ts'
import { refuseUnknownFormat } from './results/formats.ts'
import { run } from './results/run.ts'
import { requireModel } from './rules.ts'
import { findQuery } from './query.ts'
import { randomName } from './slugs.ts'

/** A query that was run beside the calls. Here it is done at once: what it finds is worked out when it is asked for. */
export interface QueryTaskDocument extends Document {
  readonly query_id: string
  readonly result_format: string
  readonly source: string
  readonly look_id: string | null
  readonly dashboard_id: string | null
  readonly status: 'complete' | 'error'
  readonly limit: number | null
  readonly cache: boolean
  readonly cache_only: boolean
  readonly force_production: boolean
  readonly generate_links: boolean
  readonly path_prefix: string
  readonly rebuild_pdts: boolean
  readonly server_table_calcs: boolean
  readonly user_id: string
}

export const queryTasks: Kind<QueryTaskDocument> = { name: 'query_task', indexes: ['user_id'], unique: [] }

export const newQueryTask: Omit<QueryTaskDocument, 'id' | 'query_id' | 'result_format' | 'user_id'> = {
  source: 'api4',
  look_id: null,
  dashboard_id: null,
  status: 'complete',
  limit: null,
  cache: true,
  cache_only: false,
  force_production: false,
  generate_links: false,
  path_prefix: '',
  rebuild_pdts: false,
  server_table_calcs: false
}

/** Tasks of queries: nobody sees those of somebody else, but admins. */
export const queryTaskFamily: Family<QueryTaskDocument> = {
  kind: queryTasks,
  path: '/query_tasks/{id}',
  defaults: { ...newQueryTask, query_id: '', result_format: '', user_id: '' },
  expand: async (context, documents) => {
    const answers = await queryAnswers(
      context,
      documents.map(({ query_id }) => query_id)
    )
    const without = { url: undefined, user_id: undefined, limit: undefined }
    return documents.map((task) => ({
      ...without,
      query: answers.get(task.query_id) ?? null,
      result_source: task.status === 'complete' ? 'query' : null,
      runtime: 0.05,
      cache_key: null
    }))
  }
}

export async function taskAnswer(context: Context, document: QueryTaskDocument): Promise<QueryTask> {
  return (await answerOf(context, queryTaskFamily, document)) as QueryTask
}

/**
 * Makes the task that runs a query; it is not stored yet.
 * @throws {ApiError} 404 or 403 when the caller may not run it, 422 for a format that there is not.
 */
export async function newTask(
  context: Context,
  given: Partial<QueryTaskDocument> & Pick<QueryTaskDocument, 'query_id' | 'result_format'>
): Promise<QueryTaskDocument> {
  refuseUnknownFormat(given.result_format)
  const query = await findQuery(context, given.query_id)
  requireModel(context, query.model)
  const task = { ...newQueryTask, ...given, id: randomName(32).toLowerCase(), user_id: context.caller.user.document.id }
  const failure = await failureOf(context, task)
  return failure ? { ...task, status: 'error' } : task
}

/** Finds a task of the caller's. */
export async function findTask(context: Context, id: string): Promise<QueryTaskDocument> {
  const found = await context.store.get(queryTasks, id)
  const { user, rights } = context.caller
  if (!found || (found.document.user_id !== user.document.id && !rights.isAdmin)) throw notFound()
  return found.document
}

/** Gives what a task found. */
export async function resultsOf(
  context: Context,
  { query_id, result_format, limit }: QueryTaskDocument
): Promise<Media> {
  const query = await context.store.get(queries, query_id)
  if (!query) throw notFound()
  return run(context, result_format, query.document, { limit: limit ?? undefined })
}

/** Tells why a task cannot give what it found; undefined when it can. */
async function failureOf(context: Context, task: QueryTaskDocument): Promise<ApiError | undefined> {
  try {
    await resultsOf(context, task)
    return undefined
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
}
