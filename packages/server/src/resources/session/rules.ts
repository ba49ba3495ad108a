import type { ApiSession } from 'lookerts/4.0'
import type { TokenDocument } from '../../kinds.ts'

/** The API session of a token: it lives and ends with it. */
export function toApiSession({ workspace_id, sudo_user_id }: TokenDocument): ApiSession {
  return { workspace_id, sudo_user_id, can: { view: true, update: true } }
}

/** The workspaces that there are: production, and each developer's own. */
export const workspaceIds: readonly string[] = ['production', 'dev']
