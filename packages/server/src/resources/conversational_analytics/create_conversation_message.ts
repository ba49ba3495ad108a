import type { create_conversation_message } from 'lookerts/4.0/conversational_analytics'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid } from '../../errors.ts'
import { answersOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import type { Change } from '../../storage/store.ts'
import { conversationFamily } from './conversations.ts'
import { conversationMessages, conversations, type ConversationMessageDocument } from './kinds.ts'
import { conversationMessageFamily } from './messages.ts'

/** Adds messages to the end of a conversation. Each is kept as it is, whatever it holds. */
export const handleCreateConversationMessage: Handler<typeof create_conversation_message> = async (
  context,
  { conversation_id, body }
) => {
  const { store, now } = context
  const { document: conversation, revision } = await findById(context, conversationFamily, conversation_id)
  const before = await store.find(conversationMessages, { where: { conversation_id: conversation.id } })
  const last = before.reduce((most, { document }) => Math.max(most, document.order), 0)
  const made: ConversationMessageDocument[] = []
  for (const given of body.messages ?? []) {
    const { type, message } = readMessage(given)
    const id = await store.nextId(conversationMessages)
    made.push({ id, conversation_id: conversation.id, type, message, order: last + made.length + 1 })
  }
  const touched = { ...conversation, updated_at: toTimestamp(now()) }
  await store.commit([
    { op: 'update', kind: conversations, document: touched, revision },
    ...made.map((document): Change => ({ op: 'insert', kind: conversationMessages, document }))
  ])
  return answersOf(context, conversationMessageFamily, made)
}

function readMessage(given: unknown): { type: string; message: Readonly<Record<string, unknown>> } {
  if (!isObject(given)) throw invalid({ field: 'messages', code: 'invalid', message: "'messages' must hold objects." })
  const { type = 'user', message = given } = given
  return { type: String(type), message: isObject(message) ? message : { text: message } }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
