import type { update_service_account } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import type { UserDocument } from '../../kinds.ts'
import { changesOf } from './changes.ts'
import { findServiceAccount, requireName, toServiceAccount } from './service-accounts.ts'

export const handleUpdateServiceAccount: Handler<typeof update_service_account> = async (
  context,
  { user_id, body }
) => {
  const before = await findServiceAccount(context, user_id)
  const { service_account_name, is_disabled } = body
  const name = service_account_name === undefined ? undefined : requireName(service_account_name)
  const changed: UserDocument = {
    ...before.document,
    ...(name !== undefined && { first_name: name, service_account_name: name }),
    ...(typeof is_disabled === 'boolean' && { is_disabled })
  }
  await context.store.commit(changesOf(context, before, changed))
  return toServiceAccount(context, changed)
}
