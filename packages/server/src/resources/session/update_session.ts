import type { update_session } from 'lookerts/4.0/session'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { tokens } from '../../kinds.ts'
import { toApiSession, workspaceIds } from './rules.ts'

/** Moves the presented token to another workspace; no other token is touched. */
export const handleUpdateSession: Handler<typeof update_session> = async ({ store, caller }, { body }) => {
  const { document, revision } = caller.token
  const workspace_id = body.workspace_id ?? document.workspace_id
  if (!workspaceIds.includes(workspace_id)) {
    throw invalid({
      field: 'workspace_id',
      code: 'invalid',
      message: `'workspace_id' must be one of ${workspaceIds.join(', ')}.`
    })
  }
  const moved = { ...document, workspace_id }
  await store.commit([{ op: 'update', kind: tokens, document: moved, revision }])
  return toApiSession(moved)
}
