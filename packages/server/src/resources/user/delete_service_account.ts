import type { delete_service_account } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { removalOf } from './changes.ts'
import { findServiceAccount } from './service-accounts.ts'

export const handleDeleteServiceAccount: Handler<typeof delete_service_account> = async (context, { user_id }) => {
  await context.store.commit(await removalOf(context, await findServiceAccount(context, user_id)))
}
