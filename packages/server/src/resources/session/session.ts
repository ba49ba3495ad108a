import type { session } from 'lookerts/4.0/session'
import type { Handler } from '../../context.ts'
import { toApiSession } from './rules.ts'

export const handleSession: Handler<typeof session> = ({ caller }) => toApiSession(caller.token.document)
