import type { sql_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { findSqlQuery, sqlQueryAnswer } from './sql-queries.ts'

export const handleSqlQuery: Handler<typeof sql_query> = async (context, { slug }) =>
  sqlQueryAnswer(context, await findSqlQuery(context, slug))
