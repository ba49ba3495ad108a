import type { Examples } from './example.ts'

const path = { conversation_id: '1', message_id: '1' }

export const conversationalAnalyticsExamples: Examples = {
  search_agents: { query: { name: 'sales%' } },
  get_agent: {},
  create_agent: {
    json: {
      name: 'Helper',
      sources: [{ model: 'thelook', explore: 'orders' }],
      context: { instructions: 'Be brief.' },
      golden_query_ids: [1]
    }
  },
  update_agent: { json: { description: 'Knows orders.' } },
  delete_agent: { query: { id: '1' } },
  search_conversations: { query: { agent_id: '1' } },
  get_conversation: {},
  create_conversation: { json: { name: 'Orders', agent_id: '1' } },
  update_conversation: { json: { name: 'Orders of May' } },
  delete_conversation: { query: { id: '1' } },
  all_conversation_messages: { path },
  create_conversation_message: { path, json: { messages: [{ type: 'user', message: { text: 'And last year?' } }] } },
  get_conversation_message: { path },
  update_conversation_message: { path, json: { message: { text: 'Which sell worst?' } } },
  delete_conversation_message: { path, query: { id: '1' } },
  create_golden_query: { json: { questions: ['How many orders?'], answer: '/explore/thelook/orders' } },
  update_golden_query: { json: { is_active: false } },
  delete_golden_query: {}
}
