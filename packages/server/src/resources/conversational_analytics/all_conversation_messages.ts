import type { all_conversation_messages } from 'lookerts/4.0/conversational_analytics'
import type { Handler } from '../../context.ts'
import { answersOfStored } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { conversationFamily } from './conversations.ts'
import { conversationMessages } from './kinds.ts'
import { conversationMessageFamily } from './messages.ts'

export const handleAllConversationMessages: Handler<typeof all_conversation_messages> = async (
  context,
  { conversation_id }
) => {
  const { document } = await findById(context, conversationFamily, conversation_id)
  const where = { conversation_id: document.id }
  const found = await context.store.find(conversationMessages, { where, order: [{ by: 'order' }] })
  return answersOfStored(context, conversationMessageFamily, found)
}
