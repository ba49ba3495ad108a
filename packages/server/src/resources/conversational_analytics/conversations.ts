import type { Context } from '../../context.ts'
import { answersOfStored } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import { agentFamily } from './agents.ts'
import { agents, conversationMessages, conversations, type ConversationDocument } from './kinds.ts'
import { conversationMessageFamily } from './messages.ts'

export const conversationFamily: Family<ConversationDocument> = {
  kind: conversations,
  path: '/conversations/{id}',
  defaults: {
    name: '',
    category: null,
    agent_id: null,
    sources: [],
    user_id: '',
    deleted: false,
    created_at: '',
    updated_at: ''
  },
  visible: ({ caller }) => ({ user_id: caller.user.document.id }),
  listed: ({ deleted }) => (deleted === undefined ? { deleted: false } : undefined),
  prepare: async (context, { agent_id }, current) => {
    if (typeof agent_id === 'string') await findById(context, agentFamily, agent_id)
    return { user_id: current?.user_id ?? context.caller.user.document.id }
  },
  expand: async (context, documents) => {
    const messages = await messagesOf(context, documents)
    const known = await agentsOf(context, documents)
    return documents.map(({ id, agent_id }) => ({
      messages: messages.get(id) ?? [],
      conversation_agent: agent_id === null ? null : (known.get(agent_id) ?? null),
      missing_agent: agent_id !== null && !known.has(agent_id),
      studio_conversation_id: null
    }))
  },
  can: () => ({ index: true, show: true, update: true, destroy: true }),
  removed: (_, { id }) => [{ op: 'removeWhere', kind: conversationMessages, where: { conversation_id: id } }],
  demo: [
    {
      id: '1',
      name: 'Best sellers',
      category: null,
      agent_id: '1',
      sources: [{ model: 'thelook', explore: 'order_items' }],
      user_id: '1',
      deleted: false,
      created_at: '2025-12-01T08:05:00.000+00:00',
      updated_at: '2025-12-01T08:05:00.000+00:00'
    }
  ]
}

async function messagesOf(
  context: Context,
  documents: readonly ConversationDocument[]
): Promise<ReadonlyMap<string, object[]>> {
  const ids = documents.map(({ id }) => id)
  const order = [{ by: 'order' }]
  const found = await context.store.find(conversationMessages, { where: { conversation_id: { in: ids } }, order })
  const answers = await answersOfStored(context, conversationMessageFamily, found)
  const byConversation = new Map<string, object[]>()
  for (const [at, { document }] of found.entries()) {
    const list = byConversation.get(document.conversation_id) ?? []
    byConversation.set(document.conversation_id, [...list, answers[at]!])
  }
  return byConversation
}

/** The agents that the caller may see: what became somebody else's is missing. */
async function agentsOf(
  context: Context,
  documents: readonly ConversationDocument[]
): Promise<ReadonlyMap<string, object>> {
  const ids = [...new Set(documents.flatMap(({ agent_id }) => agent_id ?? []))]
  if (ids.length === 0) return new Map()
  const visible = await agentFamily.visible?.(context)
  const where = { and: [{ id: { in: ids } }, ...(visible ? [visible] : [])] }
  const found = await context.store.find(agents, { where })
  const answers = await answersOfStored(context, agentFamily, found)
  return new Map(found.map(({ document: { id } }, at) => [id, answers[at]!]))
}
