import type { create_user } from 'lookerts/4.0/user'
import { toTimestamp } from '../../conventions/timestamp.ts'
import type { Handler } from '../../context.ts'
import { users, type UserDocument } from '../../kinds.ts'
import { newUser, toUser, writableOf } from './rules.ts'

export const handleCreateUser: Handler<typeof create_user> = async (context, { body }) => {
  const { store, now } = context
  const document: UserDocument = {
    ...newUser,
    ...writableOf(body ?? {}),
    id: await store.nextId(users),
    created_at: toTimestamp(now())
  }
  await store.commit([{ op: 'insert', kind: users, document }])
  return toUser(context, document, { keys: [], login: undefined })
}
