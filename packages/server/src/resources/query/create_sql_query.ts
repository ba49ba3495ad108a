import type { create_sql_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { randomName } from './slugs.ts'
import { newSqlQuery, sqlQueries, sqlQueryAnswer } from './sql-queries.ts'

/** Stores a statement for the connection, or the model, that it is for. */
export const handleCreateSqlQuery: Handler<typeof create_sql_query> = async (context, { body }) => {
  const { sql, connection_name, connection_id, model_name, vis_config } = body
  const connection = connection_name ?? connection_id ?? null
  const problems = [...(sql ? [] : ['sql']), ...(connection || model_name ? [] : ['connection_name'])].map((field) => ({
    field,
    code: 'missing_field' as const,
    message: 'This field is required.'
  }))
  if (problems.length > 0) throw invalid(...problems)
  const document = {
    ...newSqlQuery,
    id: randomName(20),
    sql: sql!,
    connection_name: connection,
    model_name: model_name ?? null,
    vis_config: vis_config ?? null,
    user_id: context.caller.user.document.id
  }
  await context.store.commit([{ op: 'insert', kind: sqlQueries, document }])
  return sqlQueryAnswer(context, document)
}
