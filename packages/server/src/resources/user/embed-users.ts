import type { Context } from '../../context.ts'
import { users, type UserDocument } from '../../kinds.ts'
import type { Change } from '../../storage/store.ts'
import { loginKey, logins, type LoginDocument } from './logins.ts'
import { loginDocument } from './make-login.ts'
import { makeUser } from './new-user.ts'

/** The names of whom an embedding program gives none. Source: behaviour 1.11. */
const embedNames = { first_name: 'Embed', last_name: 'User' }

/**
 * Finds the user whom an embedding program knows by an id, or makes one: what is to be committed for it, which is
 * nothing for one that is there.
 */
export async function embedUser(
  context: Context,
  external_user_id: string,
  given: Partial<UserDocument> = {},
  login: Partial<LoginDocument> = {}
): Promise<{ document: UserDocument; changes: Change[] }> {
  const { store } = context
  const [known] = await store.find(logins, { where: { key: loginKey('embed', external_user_id) }, limit: 1 })
  const user = known && (await store.get(users, known.document.user_id))
  if (user) return { document: user.document, changes: [] }
  const made = await makeUser(context, { ...embedNames, ...given, is_embed_user: true })
  const document = await loginDocument(context, made.document.id, 'embed', external_user_id, login)
  return { document: made.document, changes: [...made.changes, { op: 'insert', kind: logins, document }] }
}
