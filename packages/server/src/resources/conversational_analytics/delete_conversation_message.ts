import type { delete_conversation_message } from 'lookerts/4.0/conversational_analytics'
import type { Handler } from '../../context.ts'
import { conversationMessages } from './kinds.ts'
import { findMessage } from './rules.ts'

export const handleDeleteConversationMessage: Handler<typeof delete_conversation_message> = async (
  context,
  { conversation_id, id }
) => {
  const { document, revision } = await findMessage(context, conversation_id, id)
  await context.store.commit([{ op: 'remove', kind: conversationMessages, id: document.id, revision }])
}
