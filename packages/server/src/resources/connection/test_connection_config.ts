import type { test_connection_config } from 'lookerts/4.0/connection'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { newConnection } from './new-connection.ts'
import { testResults } from './tests.ts'

/** Tests a connection that is not stored, as a form does before it stores one. */
export const handleTestConnectionConfig: Handler<typeof test_connection_config> = (_, { body, tests }) => {
  if (!body.dialect_name) throw invalid({ field: 'dialect', code: 'missing_field', message: 'This field is required.' })
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
  return testResults({ ...newConnection, ...given }, tests ? [...tests] : undefined)
}
