import type { get_conversation_message } from 'lookerts/4.0/conversational_analytics'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { conversationMessageFamily } from './messages.ts'
import { findMessage } from './rules.ts'

export const handleGetConversationMessage: Handler<typeof get_conversation_message> = async (
  context,
  { conversation_id, message_id }
) => answerOf(context, conversationMessageFamily, (await findMessage(context, conversation_id, message_id)).document)
