import type { delete_user_credentials_api3 } from 'lookerts/4.0/user'
import { endTokensOfKey } from '../../auth/revoke.ts'
import type { Handler } from '../../context.ts'
import { apiKeys } from '../../kinds.ts'
import { findKey, requireKeyManager } from './rules.ts'

/** Removes an API key and ends every token that was got with it. */
export const handleDeleteUserCredentialsApi3: Handler<typeof delete_user_credentials_api3> = async (context, args) => {
  requireKeyManager(context, args.user_id)
  const { document, revision } = await findKey(context, args.user_id, args.credentials_api3_id)
  await context.store.commit([{ op: 'remove', kind: apiKeys, id: document.id, revision }, endTokensOfKey(document)])
}
