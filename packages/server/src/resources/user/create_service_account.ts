import type { create_service_account } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { makeUser } from './new-user.ts'
import { requireName, toServiceAccount } from './service-accounts.ts'

/** Makes a user that is a program: it gets API keys and roles like any other, and its name is one. */
export const handleCreateServiceAccount: Handler<typeof create_service_account> = async (context, { body }) => {
  const name = requireName(body.service_account_name)
  const given = { first_name: name, service_account_name: name, is_service_account: true as const }
  const { document, changes } = await makeUser(context, { ...given, is_disabled: body.is_disabled ?? false })
  await context.store.commit(changes)
  return toServiceAccount(context, document)
}
