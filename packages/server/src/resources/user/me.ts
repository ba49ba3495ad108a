import type { me } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { credentialsOf, toUser } from './rules.ts'

export const handleMe: Handler<typeof me> = async (context) => {
  const { document } = context.caller.user
  return toUser(context, document, await credentialsOf(context, document.id))
}
