import type { Workspace } from 'lookerts/4.0'
import type { workspace } from 'lookerts/4.0/workspace'
import type { Context, Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { listOf } from '../../families/read.ts'
import { projectFamily } from '../project/projects.ts'

/** Lists the workspaces that the caller may be in: production, and for developers what they work on themselves. */
export async function handleAllWorkspaces(context: Context): Promise<Workspace[]> {
  const projects = (await listOf(context, projectFamily, {})).items
  const ids = context.caller.rights.has('develop') ? ['production', 'dev'] : ['production']
  return ids.map((id) => ({ id, projects: [...projects], can: { show: true } }))
}

export const handleWorkspace: Handler<typeof workspace> = async (context, { workspace_id }) => {
  const found = (await handleAllWorkspaces(context)).find(({ id }) => id === workspace_id)
  if (!found) throw notFound()
  return found
}
