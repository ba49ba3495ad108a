import type { update_conversation_message } from 'lookerts/4.0/conversational_analytics'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { conversationMessages } from './kinds.ts'
import { conversationMessageFamily } from './messages.ts'
import { findMessage } from './rules.ts'

export const handleUpdateConversationMessage: Handler<typeof update_conversation_message> = async (
  context,
  { conversation_id, message_id, body }
) => {
  const { document, revision } = await findMessage(context, conversation_id, message_id)
  const changed = { ...document, type: body.type ?? document.type, message: body.message ?? document.message }
  await context.store.commit([{ op: 'update', kind: conversationMessages, document: changed, revision }])
  return answerOf(context, conversationMessageFamily, changed)
}
