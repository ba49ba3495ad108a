import type { wipeout_user_emails } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { emailCredentials, users } from '../../kinds.ts'
import type { Change } from '../../storage/store.ts'
import { userOf } from './answers.ts'
import { writableEmailLogin } from './email-logins.ts'
import { loginKey, logins, type LoginDocument } from './logins.ts'
import { findUser } from './rules.ts'

/** Puts one address in place of every one that a disabled user is known by. */
export const handleWipeoutUserEmails: Handler<typeof wipeout_user_emails> = async (context, { user_id, body }) => {
  const { store } = context
  const user = await findUser(context, user_id)
  if (!user.document.is_disabled) {
    throw invalid({ field: 'is_disabled', code: 'invalid', message: 'The user must be disabled.' })
  }
  const written = await writableEmailLogin(context, user_id, { email: body.email ?? null })
  const own = await store.get(emailCredentials, user_id)
  const outside = await store.find(logins, { where: { user_id, email: { not: null } } })
  const changes: Change[] = [{ op: 'check', kind: users, id: user_id, revision: user.revision }]
  if (own) {
    const document = { ...own.document, ...written }
    changes.push({ op: 'update', kind: emailCredentials, document, revision: own.revision })
  }
  for (const { document, revision } of outside) {
    changes.push({ op: 'update', kind: logins, document: withEmail(document, written.email!), revision })
  }
  await store.commit(changes)
  return userOf(context, user.document)
}

/** Looker's own service knows users by their address. */
function withEmail(login: LoginDocument, email: string): LoginDocument {
  const known = login.type === 'looker_openid' ? { external_id: email, key: loginKey(login.type, email) } : {}
  return { ...login, ...known, email }
}
