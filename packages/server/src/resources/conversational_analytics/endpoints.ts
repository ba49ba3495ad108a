import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { agentFamily } from './agents.ts'
import { handleAllConversationMessages } from './all_conversation_messages.ts'
import { conversationFamily } from './conversations.ts'
import { handleCreateConversationMessage } from './create_conversation_message.ts'
import { handleDeleteAgent } from './delete_agent.ts'
import { handleDeleteConversation } from './delete_conversation.ts'
import { handleDeleteConversationMessage } from './delete_conversation_message.ts'
import { handleGetConversationMessage } from './get_conversation_message.ts'
import { goldenQueryFamily } from './golden-queries.ts'
import { handleUpdateConversationMessage } from './update_conversation_message.ts'

const seesData = permission('access_data')
const own = { read: seesData, write: seesData, level: 'record' } as const

/** Nobody answers here: what is said is kept. */
export const conversationalAnalyticsEndpoints: Endpoints = {
  ...ordinary(agentFamily, {
    search: 'search_agents',
    get: 'get_agent',
    create: 'create_agent',
    update: 'update_agent',
    ...own
  }),
  delete_agent: endpoint(seesData, handleDeleteAgent, 'record'),
  ...ordinary(conversationFamily, {
    search: 'search_conversations',
    get: 'get_conversation',
    create: 'create_conversation',
    update: 'update_conversation',
    ...own
  }),
  delete_conversation: endpoint(seesData, handleDeleteConversation, 'record'),
  all_conversation_messages: endpoint(seesData, handleAllConversationMessages, 'record'),
  create_conversation_message: endpoint(seesData, handleCreateConversationMessage, 'record'),
  get_conversation_message: endpoint(seesData, handleGetConversationMessage, 'record'),
  update_conversation_message: endpoint(seesData, handleUpdateConversationMessage, 'record'),
  delete_conversation_message: endpoint(seesData, handleDeleteConversationMessage, 'record'),
  ...ordinary(goldenQueryFamily, {
    create: 'create_golden_query',
    update: 'update_golden_query',
    remove: 'delete_golden_query',
    ...own
  })
}
