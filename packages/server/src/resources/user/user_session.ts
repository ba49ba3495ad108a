import type { user_session } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findSession } from './find-session.ts'
import { toSession } from './sessions.ts'

export const handleUserSession: Handler<typeof user_session> = async (context, args) =>
  toSession(context, (await findSession(context, args)).document)
