// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  Agent,
  ChatMessage,
  Conversation,
  ConversationMessage,
  ConversationalAnalyticsChatRequest,
  GoldenQuery,
  WriteAgent,
  WriteConversation,
  WriteConversationMessage,
  WriteConversationMessages,
  WriteGoldenQuery
} from '../types.ts'

/** The arguments of {@link all_conversation_messages}. */
export interface AllConversationMessagesArgs<Fields extends string = string> {
  conversation_id: string
  fields?: Fields
}

/**
 * GET /conversations/{conversation_id}/messages. Lists all messages of a conversation. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/all_conversation_messages
 */
export const all_conversation_messages: Operation<AllConversationMessagesArgs, ConversationMessage[]> = {
  id: 'all_conversation_messages',
  version: '4.0',
  method: 'GET',
  path: '/conversations/{conversation_id}/messages',
  query: ['fields']
}

/** The arguments of {@link conversational_analytics_chat}. */
export interface ConversationalAnalyticsChatArgs {
  body: ConversationalAnalyticsChatRequest
}

/**
 * POST /conversational_analytics/chat. Sends a message to conversational analytics and lists the answers. Status 202
 * comes without a value. May take minutes. Errors: 400, 403, 404, 429, 500. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/conversational_analytics_chat
 */
export const conversational_analytics_chat: Operation<ConversationalAnalyticsChatArgs, ChatMessage[] | undefined> = {
  id: 'conversational_analytics_chat',
  version: '4.0',
  method: 'POST',
  path: '/conversational_analytics/chat',
  body: 'json',
  slow: true
}

/** The arguments of {@link create_agent}. */
export interface CreateAgentArgs<Fields extends string = string> {
  body: WriteAgent
  fields?: Fields
}

/**
 * POST /agents. Creates an agent. Errors: 400, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_agent
 */
export const create_agent: Operation<CreateAgentArgs, Agent> = {
  id: 'create_agent',
  version: '4.0',
  method: 'POST',
  path: '/agents',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_conversation}. */
export interface CreateConversationArgs<Fields extends string = string> {
  body: WriteConversation
  fields?: Fields
}

/**
 * POST /conversations. Creates a conversation. Errors: 400, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_conversation
 */
export const create_conversation: Operation<CreateConversationArgs, Conversation> = {
  id: 'create_conversation',
  version: '4.0',
  method: 'POST',
  path: '/conversations',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_conversation_message}. */
export interface CreateConversationMessageArgs<Fields extends string = string> {
  conversation_id: string
  body: WriteConversationMessages
  fields?: Fields
}

/**
 * POST /conversations/{conversation_id}/messages. Creates a message of a conversation. Errors: 400, 404, 409, 422, 429.
 * Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_conversation_message
 */
export const create_conversation_message: Operation<CreateConversationMessageArgs, ConversationMessage[]> = {
  id: 'create_conversation_message',
  version: '4.0',
  method: 'POST',
  path: '/conversations/{conversation_id}/messages',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_golden_query}. */
export interface CreateGoldenQueryArgs {
  body: WriteGoldenQuery
}

/**
 * POST /golden_queries. Creates a golden query. Errors: 400, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_golden_query
 */
export const create_golden_query: Operation<CreateGoldenQueryArgs, GoldenQuery> = {
  id: 'create_golden_query',
  version: '4.0',
  method: 'POST',
  path: '/golden_queries',
  body: 'json'
}

/** The arguments of {@link delete_agent}. */
export interface DeleteAgentArgs {
  id: string
  fields?: string
}

/**
 * DELETE /agents. Deletes one agent. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_agent
 */
export const delete_agent: Operation<DeleteAgentArgs, void> = {
  id: 'delete_agent',
  version: '4.0',
  method: 'DELETE',
  path: '/agents',
  query: ['id', 'fields'],
  answer: 'none'
}

/** The arguments of {@link delete_conversation}. */
export interface DeleteConversationArgs {
  id: string
  fields?: string
}

/**
 * DELETE /conversations. Deletes one conversation. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_conversation
 */
export const delete_conversation: Operation<DeleteConversationArgs, void> = {
  id: 'delete_conversation',
  version: '4.0',
  method: 'DELETE',
  path: '/conversations',
  query: ['id', 'fields'],
  answer: 'none'
}

/** The arguments of {@link delete_conversation_message}. */
export interface DeleteConversationMessageArgs {
  conversation_id: string
  id: string
  fields?: string
}

/**
 * DELETE /conversations/{conversation_id}/messages. Deletes one message of a conversation. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_conversation_message
 */
export const delete_conversation_message: Operation<DeleteConversationMessageArgs, void> = {
  id: 'delete_conversation_message',
  version: '4.0',
  method: 'DELETE',
  path: '/conversations/{conversation_id}/messages',
  query: ['id', 'fields'],
  answer: 'none'
}

/** The arguments of {@link delete_golden_query}. */
export interface DeleteGoldenQueryArgs {
  /** Integer. */
  golden_query_id: number
}

/**
 * DELETE /golden_queries/{golden_query_id}. Deletes one golden query. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_golden_query
 */
export const delete_golden_query: Operation<DeleteGoldenQueryArgs, void> = {
  id: 'delete_golden_query',
  version: '4.0',
  method: 'DELETE',
  path: '/golden_queries/{golden_query_id}',
  answer: 'none'
}

/** The arguments of {@link get_agent}. */
export interface GetAgentArgs<Fields extends string = string> {
  agent_id: string
  fields?: Fields
}

/**
 * GET /agents/{agent_id}. Gets one agent. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/get_agent
 */
export const get_agent: Operation<GetAgentArgs, Agent> = {
  id: 'get_agent',
  version: '4.0',
  method: 'GET',
  path: '/agents/{agent_id}',
  query: ['fields']
}

/** The arguments of {@link get_conversation}. */
export interface GetConversationArgs<Fields extends string = string> {
  conversation_id: string
  fields?: Fields
}

/**
 * GET /conversations/{conversation_id}. Gets one conversation. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/get_conversation
 */
export const get_conversation: Operation<GetConversationArgs, Conversation> = {
  id: 'get_conversation',
  version: '4.0',
  method: 'GET',
  path: '/conversations/{conversation_id}',
  query: ['fields']
}

/** The arguments of {@link get_conversation_message}. */
export interface GetConversationMessageArgs<Fields extends string = string> {
  conversation_id: string
  message_id: string
  fields?: Fields
}

/**
 * GET /conversations/{conversation_id}/messages/{message_id}. Gets one message of a conversation. Errors: 400, 404,
 * 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/get_conversation_message
 */
export const get_conversation_message: Operation<GetConversationMessageArgs, ConversationMessage> = {
  id: 'get_conversation_message',
  version: '4.0',
  method: 'GET',
  path: '/conversations/{conversation_id}/messages/{message_id}',
  query: ['fields']
}

/** The arguments of {@link search_agents}. */
export interface SearchAgentsArgs<Fields extends string = string> {
  id?: string
  name?: string
  description?: string
  created_by_user_id?: string
  fields?: Fields
  /** Integer. */
  limit?: number
  category?: string
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
  not_owned_by?: boolean
  deleted?: boolean
  primary_agent_id?: string
}

/**
 * GET /agents/search. Searches agents. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/search_agents
 */
export const search_agents: Operation<SearchAgentsArgs | undefined, Agent[]> = {
  id: 'search_agents',
  version: '4.0',
  method: 'GET',
  path: '/agents/search',
  query: [
    'id',
    'name',
    'description',
    'created_by_user_id',
    'fields',
    'limit',
    'category',
    'offset',
    'sorts',
    'filter_or',
    'not_owned_by',
    'deleted',
    'primary_agent_id'
  ]
}

/** The arguments of {@link search_conversations}. */
export interface SearchConversationsArgs<Fields extends string = string> {
  id?: string
  name?: string
  agent_id?: string
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
  category?: string
  deleted?: boolean
}

/**
 * GET /conversations/search. Searches conversations. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/search_conversations
 */
export const search_conversations: Operation<SearchConversationsArgs | undefined, Conversation[]> = {
  id: 'search_conversations',
  version: '4.0',
  method: 'GET',
  path: '/conversations/search',
  query: ['id', 'name', 'agent_id', 'fields', 'limit', 'offset', 'sorts', 'filter_or', 'category', 'deleted']
}

/** The arguments of {@link update_agent}. */
export interface UpdateAgentArgs<Fields extends string = string> {
  agent_id: string
  body: WriteAgent
  fields?: Fields
}

/**
 * PATCH /agents/{agent_id}. Updates one agent. Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_agent
 */
export const update_agent: Operation<UpdateAgentArgs, Agent> = {
  id: 'update_agent',
  version: '4.0',
  method: 'PATCH',
  path: '/agents/{agent_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_conversation}. */
export interface UpdateConversationArgs<Fields extends string = string> {
  conversation_id: string
  body: WriteConversation
  fields?: Fields
}

/**
 * PATCH /conversations/{conversation_id}. Updates one conversation. Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_conversation
 */
export const update_conversation: Operation<UpdateConversationArgs, Conversation> = {
  id: 'update_conversation',
  version: '4.0',
  method: 'PATCH',
  path: '/conversations/{conversation_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_conversation_message}. */
export interface UpdateConversationMessageArgs<Fields extends string = string> {
  conversation_id: string
  message_id: string
  body: WriteConversationMessage
  fields?: Fields
}

/**
 * PATCH /conversations/{conversation_id}/messages/{message_id}. Updates one message of a conversation. Errors: 400,
 * 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_conversation_message
 */
export const update_conversation_message: Operation<UpdateConversationMessageArgs, ConversationMessage> = {
  id: 'update_conversation_message',
  version: '4.0',
  method: 'PATCH',
  path: '/conversations/{conversation_id}/messages/{message_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_golden_query}. */
export interface UpdateGoldenQueryArgs {
  /** Integer. */
  golden_query_id: number
  body: WriteGoldenQuery
}

/**
 * PATCH /golden_queries/{golden_query_id}. Updates one golden query. Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_golden_query
 */
export const update_golden_query: Operation<UpdateGoldenQueryArgs, GoldenQuery> = {
  id: 'update_golden_query',
  version: '4.0',
  method: 'PATCH',
  path: '/golden_queries/{golden_query_id}',
  body: 'json'
}
