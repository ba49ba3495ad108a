import type { Family } from '../../families/family.ts'
import { conversationMessages, type ConversationMessageDocument } from './kinds.ts'

/** The messages of a conversation; who may see that may see them. */
export const conversationMessageFamily: Family<ConversationMessageDocument> = {
  kind: conversationMessages,
  path: '/conversations/{conversation_id}/messages/{id}',
  defaults: { conversation_id: '', type: 'user', message: {}, order: 0 },
  can: () => ({ show: true, update: true, destroy: true }),
  demo: [
    { id: '1', conversation_id: '1', type: 'user', message: { text: 'Which categories sell best?' }, order: 1 },
    { id: '2', conversation_id: '1', type: 'system', message: { text: 'Outerwear & Coats.' }, order: 2 }
  ]
}
