import type { delete_embed_cookieless_session } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { cookielessSessions, embedTokens } from '../../kinds.ts'

/** Ends a cookieless session in every frame. */
export const handleDeleteEmbedCookielessSession: Handler<typeof delete_embed_cookieless_session> = async (
  { store, digest },
  { session_reference_token }
) => {
  const id = digest(session_reference_token)
  const found = await store.get(cookielessSessions, id)
  if (!found) throw notFound()
  await store.commit([
    { op: 'remove', kind: cookielessSessions, id, revision: found.revision },
    { op: 'removeWhere', kind: embedTokens, where: { session_id: id } }
  ])
}
