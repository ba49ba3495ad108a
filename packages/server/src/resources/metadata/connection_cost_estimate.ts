import type { connection_cost_estimate } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { badRequest } from '../../errors.ts'
import { connectionFamily } from '../connection/connections.ts'
import { dialectOf } from '../connection/dialect-table.ts'

/** Estimates what a statement costs where the kind of database could tell: nothing, since it does not run. */
export const handleConnectionCostEstimate: Handler<typeof connection_cost_estimate> = async (
  context,
  { connection_name }
) => {
  const { document } = await findById(context, connectionFamily, connection_name)
  const traits = dialectOf(document.dialect_name)?.traits
  if (!traits?.has('cost')) throw badRequest('The connection cannot estimate costs')
  return { cost: 0, cost_unit: traits.has('cloud') ? 'bytes' : 'rows', cache_hit: false, message: '' }
}
