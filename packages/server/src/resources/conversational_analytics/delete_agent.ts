import type { delete_agent } from 'lookerts/4.0/conversational_analytics'
import type { Handler } from '../../context.ts'
import { agentFamily } from './agents.ts'
import { removeNamed } from './removal.ts'

export const handleDeleteAgent: Handler<typeof delete_agent> = (context, { id }) =>
  removeNamed(context, agentFamily, id)
