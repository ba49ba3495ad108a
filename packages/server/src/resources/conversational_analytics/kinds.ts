import type { Source, WorkflowParams } from 'lookerts/4.0'
import type { Document, Kind } from '../../storage/store.ts'

/** Something to talk to about data. Its maker's own. */
export interface AgentDocument extends Document {
  readonly name: string
  readonly description: string
  readonly category: string | null
  readonly sources: readonly Source[]
  readonly context: { readonly instructions?: string } | null
  readonly code_interpreter: boolean
  readonly golden_query_ids: readonly string[] | null
  readonly workflow_params: WorkflowParams | null
  readonly created_by_user_id: string
  readonly deleted: boolean
  readonly created_at: string
  readonly updated_at: string
}

/** A talk of a user, who alone sees it. */
export interface ConversationDocument extends Document {
  readonly name: string
  readonly category: string | null
  readonly agent_id: string | null
  readonly sources: readonly Source[]
  readonly user_id: string
  readonly deleted: boolean
  readonly created_at: string
  readonly updated_at: string
}

export interface ConversationMessageDocument extends Document {
  readonly conversation_id: string
  readonly type: string
  readonly message: Readonly<Record<string, unknown>>
  readonly order: number
}

/** A question with the answer that is right. */
export interface GoldenQueryDocument extends Document {
  readonly questions: readonly string[]
  readonly answer: string
  readonly is_active: boolean
  readonly created_by_user_id: string
  readonly last_updated_by_user_id: string | null
  readonly created_at: string
  readonly last_updated_at: string | null
}

export const agents: Kind<AgentDocument> = { name: 'agent', indexes: ['created_by_user_id'], unique: [] }

export const conversations: Kind<ConversationDocument> = {
  name: 'conversation',
  indexes: ['user_id', 'agent_id'],
  unique: []
}

export const conversationMessages: Kind<ConversationMessageDocument> = {
  name: 'conversation_message',
  indexes: ['conversation_id'],
  unique: []
}

export const goldenQueries: Kind<GoldenQueryDocument> = { name: 'golden_query', indexes: [], unique: [] }
