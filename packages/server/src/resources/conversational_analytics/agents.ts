import type { Context } from '../../context.ts'
import { answersOfStored } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import { users } from '../../kinds.ts'
import { mayQuery } from '../query/rules.ts'
import { goldenQueryFamily } from './golden-queries.ts'
import { agents, goldenQueries, type AgentDocument } from './kinds.ts'

export const agentFamily: Family<AgentDocument> = {
  kind: agents,
  path: '/agents/{id}',
  defaults: {
    name: '',
    description: '',
    category: null,
    sources: [],
    context: null,
    code_interpreter: false,
    golden_query_ids: [],
    workflow_params: null,
    created_by_user_id: '',
    deleted: false,
    created_at: '',
    updated_at: ''
  },
  required: ['name'],
  visible: ({ caller }) => (caller.rights.isAdmin ? undefined : { created_by_user_id: caller.user.document.id }),
  filters: {
    not_owned_by: ({ caller }, value: boolean) => {
      const id = caller.user.document.id
      return { created_by_user_id: value ? { not: id } : id }
    },
    primary_agent_id: () => ({ or: [] })
  },
  listed: ({ deleted }) => (deleted === undefined ? { deleted: false } : undefined),
  // Whose an agent is, only its making says.
  prepare: ({ caller }, _, current) => ({
    created_by_user_id: current?.created_by_user_id ?? caller.user.document.id
  }),
  expand: async (context, documents) => {
    const golden = await goldenOf(context, documents)
    const makers = await namesOf(context, documents)
    return documents.map(({ created_by_user_id, golden_query_ids, sources }) => ({
      ...makers.get(created_by_user_id),
      golden_queries: (golden_query_ids ?? []).flatMap((id) => golden.get(id) ?? []),
      has_inaccessible_source: sources.some(({ model = '' }) => !mayQuery(context, model)),
      studio_agent_id: null
    }))
  },
  can: ({ caller }, { created_by_user_id }) => {
    const mayChange = caller.rights.isAdmin || created_by_user_id === caller.user.document.id
    return { index: true, show: true, update: mayChange, destroy: mayChange }
  },
  demo: [
    {
      id: '1',
      name: 'Sales analyst',
      description: 'Answers questions about orders.',
      category: null,
      sources: [{ model: 'thelook', explore: 'order_items' }],
      context: { instructions: 'Amounts are in US dollars.' },
      code_interpreter: false,
      golden_query_ids: ['1'],
      workflow_params: null,
      created_by_user_id: '1',
      deleted: false,
      created_at: '2025-12-01T08:00:00.000+00:00',
      updated_at: '2025-12-01T08:00:00.000+00:00'
    }
  ]
}

async function goldenOf(context: Context, documents: readonly AgentDocument[]): Promise<ReadonlyMap<string, object>> {
  const ids = [...new Set(documents.flatMap(({ golden_query_ids }) => golden_query_ids ?? []))]
  if (ids.length === 0) return new Map()
  const visible = await goldenQueryFamily.visible?.(context)
  const where = { and: [{ id: { in: ids } }, ...(visible ? [visible] : [])] }
  const found = await context.store.find(goldenQueries, { where })
  const answers = await answersOfStored(context, goldenQueryFamily, found)
  return new Map(found.map(({ document: { id } }, at) => [id, answers[at]!]))
}

async function namesOf({ store }: Context, documents: readonly AgentDocument[]): Promise<ReadonlyMap<string, object>> {
  const ids = [...new Set(documents.map(({ created_by_user_id }) => created_by_user_id))]
  const found = await store.find(users, { where: { id: { in: ids } } })
  return new Map(
    found.map(({ document: { id, first_name, last_name } }) => [
      id,
      {
        created_by_name: `${first_name} ${last_name}`.trim(),
        created_by_first_name: first_name,
        created_by_last_name: last_name,
        created_by_avatar_url: null
      }
    ])
  )
}
