import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import type { Stored } from '../../storage/store.ts'
import { conversationFamily } from './conversations.ts'
import { conversationMessages, type ConversationMessageDocument } from './kinds.ts'

/** @throws {ApiError} 404 unless the caller's own conversation has the message. */
export async function findMessage(
  context: Context,
  conversationId: string,
  id: string
): Promise<Stored<ConversationMessageDocument>> {
  const { document } = await findById(context, conversationFamily, conversationId)
  const found = await context.store.get(conversationMessages, id)
  if (found?.document.conversation_id !== document.id) throw notFound()
  return found
}
