import type { update_user_credentials_api3 } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { apiKeys } from '../../kinds.ts'
import { findKey, requireKeyManager, toCredentialsApi3 } from './rules.ts'

/** Changes what a key is for, the one thing of it that can be changed. */
export const handleUpdateUserCredentialsApi3: Handler<typeof update_user_credentials_api3> = async (context, args) => {
  requireKeyManager(context, args.user_id)
  const { document, revision } = await findKey(context, args.user_id, args.credentials_api3_id)
  const { purpose = document.purpose } = args.body
  const changed = { ...document, purpose }
  await context.store.commit([{ op: 'update', kind: apiKeys, document: changed, revision }])
  return toCredentialsApi3(context, changed)
}
