import type { delete_conversation } from 'lookerts/4.0/conversational_analytics'
import type { Handler } from '../../context.ts'
import { conversationFamily } from './conversations.ts'
import { removeNamed } from './removal.ts'

export const handleDeleteConversation: Handler<typeof delete_conversation> = (context, { id }) =>
  removeNamed(context, conversationFamily, id)
