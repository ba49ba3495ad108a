import type { user_for_credential } from 'lookerts/4.0/user'
import type { Context, Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { apiKeys, emailCredentials } from '../../kinds.ts'
import { emailKeyOf } from '../../oauth/email.ts'
import { userOf } from './answers.ts'
import { loginKey, logins, type LoginType } from './logins.ts'
import { findUser } from './rules.ts'

/** Finds whose a credential is, by its type and what it is known by. Source: behaviour 1.8. */
export const handleUserForCredential: Handler<typeof user_for_credential> = async (context, args) => {
  const userId = await ownerOf(context, args.credential_type, args.credential_id)
  if (userId === undefined) throw notFound()
  return userOf(context, (await findUser(context, userId)).document)
}

async function ownerOf({ store }: Context, type: string, id: string): Promise<string | undefined> {
  if (type === 'email') {
    const [found] = await store.find(emailCredentials, { where: { email_key: emailKeyOf(id) }, limit: 1 })
    return found?.document.id
  }
  if (type === 'api3') {
    const [found] = await store.find(apiKeys, { where: { client_id: id }, limit: 1 })
    return found?.document.user_id
  }
  const [found] = await store.find(logins, { where: { key: loginKey(type as LoginType, id) }, limit: 1 })
  return found?.document.user_id
}
