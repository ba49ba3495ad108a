import type { create_embed_user } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { toUserPublic } from './answers.ts'
import { embedUser } from './embed-users.ts'

/** Makes the user whom an embedding program knows by an id, unless there is one. */
export const handleCreateEmbedUser: Handler<typeof create_embed_user> = async (context, { body }) => {
  const { external_user_id } = body
  if (!external_user_id) throw badRequest('external_user_id is missing')
  const { document, changes } = await embedUser(context, external_user_id)
  if (changes.length > 0) await context.store.commit(changes)
  return toUserPublic(context, document)
}
