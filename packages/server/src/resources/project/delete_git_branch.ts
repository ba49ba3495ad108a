import type { delete_git_branch } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { currentBranch, findBranch } from './git.ts'
import { gitBranches } from './project-kinds.ts'
import { refusedByGit, requireDev } from './refusals.ts'
import { findProject } from './rights.ts'

export const handleDeleteGitBranch: Handler<typeof delete_git_branch> = async (
  context,
  { project_id, branch_name }
) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  requireDev(context)
  const branch = await findBranch(context, project, branch_name)
  if (!branch) throw notFound()
  const { id, name, owner_id } = branch.document
  if (name === project.git_production_branch_name) throw refusedByGit(context, "Production's branch stays")
  if (owner_id !== null) throw refusedByGit(context, "A developer's own branch stays")
  if (name === (await currentBranch(context, project)).document.name)
    throw refusedByGit(context, 'You are on this branch; check out another one first')
  await context.store.commit([{ op: 'remove', kind: gitBranches, id, revision: branch.revision! }])
}
