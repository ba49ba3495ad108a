import type { test_connection } from 'lookerts/4.0/connection'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { connectionFamily } from './connections.ts'
import { testResults } from './tests.ts'

export const handleTestConnection: Handler<typeof test_connection> = async (context, { connection_name, tests }) => {
  const { document } = await findById(context, connectionFamily, connection_name)
  const results = testResults(document, tests ? [...tests] : undefined)
  // Where a database is, is for admins to know.
  return context.caller.rights.isAdmin ? results : results.map((each) => ({ ...each, connection_string: null }))
}
