// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Workspace } from '../types.ts'

/**
 * GET /workspaces. Lists all workspaces. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Workspace/all_workspaces
 */
export const all_workspaces: Operation<void, Workspace[]> = {
  id: 'all_workspaces',
  version: '4.0',
  method: 'GET',
  path: '/workspaces'
}

/** The arguments of {@link workspace}. */
export interface WorkspaceArgs {
  workspace_id: string
}

/**
 * GET /workspaces/{workspace_id}. Gets one workspace. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Workspace/workspace
 */
export const workspace: Operation<WorkspaceArgs, Workspace> = {
  id: 'workspace',
  version: '4.0',
  method: 'GET',
  path: '/workspaces/{workspace_id}'
}
