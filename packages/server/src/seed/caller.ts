import { adminRoleId, rightsOf } from '../auth/rights.ts'
import type { Caller } from '../context.ts'
import { users, type TokenDocument } from '../kinds.ts'
import type { Store } from '../storage/store.ts'

/** The first admin, with a token that nobody has. */
export async function firstAdmin(store: Store): Promise<Caller> {
  const user = (await store.find(users)).find(({ document }) => document.role_ids.includes(adminRoleId))!
  const document: TokenDocument = {
    id: 'seed',
    user_id: user.document.id,
    credentials_api3_id: null,
    maker_token_id: null,
    sudo_user_id: null,
    workspace_id: 'production',
    created_at_ms: 0,
    expires_at_ms: Number.MAX_SAFE_INTEGER
  }
  return { user, token: { document, revision: 1 }, rights: await rightsOf(store, user.document) }
}
