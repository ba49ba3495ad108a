import type { create_user_credentials_api3 } from 'lookerts/4.0/user'
import { makeApiKey } from '../../auth/secrets.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import type { Handler } from '../../context.ts'
import { apiKeys, users, type ApiKeyDocument } from '../../kinds.ts'
import { findUser, requireKeyManager, toCredentialsApi3 } from './rules.ts'

/** Makes an API key. Its secret is in this answer and nowhere else, ever. */
export const handleCreateUserCredentialsApi3: Handler<typeof create_user_credentials_api3> = async (
  context,
  { user_id }
) => {
  requireKeyManager(context, user_id)
  const { store, digest, now } = context
  const owner = await findUser(context, user_id)
  const { client_id, client_secret } = makeApiKey()
  const document: ApiKeyDocument = {
    id: await store.nextId(apiKeys),
    user_id,
    client_id,
    client_secret_digest: digest(client_secret),
    purpose: null,
    is_disabled: false,
    created_at: toTimestamp(now())
  }
  await store.commit([
    { op: 'check', kind: users, id: user_id, revision: owner.revision },
    { op: 'insert', kind: apiKeys, document }
  ])
  return { ...toCredentialsApi3(context, document), client_secret }
}
