import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { ApiError } from '../../errors.ts'
import { users } from '../../kinds.ts'
import { loginKey, logins, newLogin, type LoginDocument, type LoginType } from './logins.ts'
import { toLoginAnswer, type LoginAnswers } from './login-answers.ts'
import { findUser } from './rules.ts'
import { loginsOf } from './single-logins.ts'

/** Makes the document of a login; it is not stored yet. */
export async function loginDocument(
  { store, now }: Pick<Context, 'store' | 'now'>,
  user_id: string,
  type: LoginType,
  external_id: string,
  more: Partial<LoginDocument> = {}
): Promise<LoginDocument> {
  const key = loginKey(type, external_id)
  const id = await store.nextId(logins)
  return { ...newLogin, ...more, id, user_id, type, external_id, key, created_at: toTimestamp(now()) }
}

/**
 * Gives a user the one login of a type.
 * @throws {ApiError} 409 for whoever has one.
 */
export async function makeLogin<Type extends LoginType>(
  context: Context,
  userId: string,
  type: Type,
  external_id: string
): Promise<LoginAnswers[Type]> {
  const user = await findUser(context, userId)
  const [before] = await loginsOf(context, userId, type)
  if (before) throw new ApiError('409' in context.operation.responses ? 409 : 400, 'Resource Already Exists')
  const document = await loginDocument(context, userId, type, external_id)
  await context.store.commit([
    { op: 'check', kind: users, id: userId, revision: user.revision },
    { op: 'insert', kind: logins, document }
  ])
  return toLoginAnswer(context, document, user.document) as LoginAnswers[Type]
}
