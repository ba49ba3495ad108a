import type { deactivate_app_user } from 'lookerts/4.0/auth'
import { endAppOfUser } from '../../auth/revoke.ts'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'

/** Takes back that a user allows an app, and ends its tokens for that user; where there is nothing it is no error. */
export const handleDeactivateAppUser: Handler<typeof deactivate_app_user> = async (context, args) => {
  const { user, rights } = context.caller
  if (!rights.isAdmin && user.document.id !== args.user_id) throw notFound()
  await context.store.commit(endAppOfUser(args.client_guid, args.user_id))
}
