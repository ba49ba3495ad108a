import type { AnyFamily } from '../../families/family.ts'
import { agentFamily } from './agents.ts'
import { conversationFamily } from './conversations.ts'
import { goldenQueryFamily } from './golden-queries.ts'
import { conversationMessageFamily } from './messages.ts'

export const conversationalAnalyticsFamilies: readonly AnyFamily[] = [
  agentFamily,
  goldenQueryFamily,
  conversationFamily,
  conversationMessageFamily
]
