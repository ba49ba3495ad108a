import type { connection_schemas } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { schemasOf } from './rules.ts'

export const handleConnectionSchemas: Handler<typeof connection_schemas> = async (context, args) => {
  const { schemas } = await schemasOf(context, args)
  return schemas.map(({ name, is_default = false }) => ({ name, is_default }))
}
