import type { Context } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import type { Change } from '../../storage/store.ts'
import { move, productionBranch, resolveRef } from './git.ts'
import { projects, type ProjectDocument } from './project-kinds.ts'
import { refusedByGit } from './refusals.ts'
import { findProject } from './rights.ts'

/** Makes the changes that give everybody what a project is at a commit. */
export async function deployChanges(
  context: Context,
  project: ProjectDocument,
  revision: number,
  ref: string
): Promise<Change[]> {
  if (!project.uses_git) throw refusedByGit(context, 'Git is not configured for this project')
  const { change } = await move(context, await productionBranch(context, project), ref, { remote_ref: ref })
  const document = { ...project, has_production_counterpart: true }
  return [change, { op: 'update', kind: projects, document, revision }]
}

/** Makes the changes that give everybody a branch, or what a ref stands for. */
export async function deployOfRef(
  context: Context,
  { project_id, branch, ref }: { project_id: string; branch?: string; ref?: string }
): Promise<{ changes: Change[]; project: ProjectDocument; commit: string }> {
  const { document: project, revision } = await findProject(context, project_id, 'deploy')
  if (Boolean(branch) === Boolean(ref)) throw badRequest('Either branch or ref must be given')
  const commit = await resolveRef(context, project, branch || ref!)
  if (commit === undefined)
    throw refusedByGit(context, `fatal: not a valid object name: ${JSON.stringify(branch || ref)}`)
  return { changes: await deployChanges(context, project, revision, commit), project, commit }
}
