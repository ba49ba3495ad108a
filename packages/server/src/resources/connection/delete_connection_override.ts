import type { delete_connection_override } from 'lookerts/4.0/connection'
import type { Handler } from '../../context.ts'
import { invalid, notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { connectionFamily, connections } from './connections.ts'
import { overrideContext } from './overrides.ts'

export const handleDeleteConnectionOverride: Handler<typeof delete_connection_override> = async (
  context,
  { connection_name, override_context }
) => {
  const { document, revision } = await findById(context, connectionFamily, connection_name)
  if (override_context !== overrideContext)
    throw invalid({
      field: 'override_context',
      code: 'invalid',
      message: `'override_context' must be ${overrideContext}.`
    })
  if (!document.pdt_context_override) throw notFound()
  const without = { ...document, pdt_context_override: null }
  await context.store.commit([{ op: 'update', kind: connections, document: without, revision }])
}
