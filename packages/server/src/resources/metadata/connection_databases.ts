import type { connection_databases } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { connectionFamily } from '../connection/connections.ts'
import { catalogues } from './catalogues.ts'

export const handleConnectionDatabases: Handler<typeof connection_databases> = async (context, { connection_name }) => {
  const { document } = await findById(context, connectionFamily, connection_name)
  const catalogue = await context.store.get(catalogues, document.id)
  return (catalogue?.document.databases ?? []).map(({ name }) => name)
}
