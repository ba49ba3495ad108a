import type { update_git_branch } from 'lookerts/4.0/project'
import type { Context, Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { branchAnswer } from './branch-answers.ts'
import { checkOut, currentBranch, findBranch, move, ownBranch, resolveRef, type Branch } from './git.ts'
import type { ProjectDocument } from './project-kinds.ts'
import { refusedByGit, requireDev } from './refusals.ts'
import { findProject } from './rights.ts'

/** Puts the caller on another branch, resets a branch to what `ref` stands for, or both. */
export const handleUpdateGitBranch: Handler<typeof update_git_branch> = async (context, { project_id, body }) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  requireDev(context)
  const branch = await branchToBeOn(context, project, body.name)
  const changes = await checkOut(context, project, branch.document.name)
  const target = body.ref ? await resolveRef(context, project, body.ref) : branch.document.ref
  if (target === undefined) throw refusedByGit(context, `fatal: not a valid object name: ${JSON.stringify(body.ref)}`)
  const { moved, change } = await move(context, branch, target)
  await context.store.commit([...changes, change])
  return branchAnswer(context, project, moved)
}

/** Whoever wants to be on production's branch gets their own instead, as at Looker; nobody gets somebody else's. */
async function branchToBeOn(
  context: Context,
  project: ProjectDocument,
  name: string | null | undefined
): Promise<Branch> {
  if (!name) return currentBranch(context, project)
  if (name === project.git_production_branch_name) return ownBranch(context, project)
  const found = await findBranch(context, project, name)
  if (!found) throw notFound()
  const { owner_id } = found.document
  if (owner_id !== null && owner_id !== context.caller.user.document.id)
    throw refusedByGit(context, `The branch ${JSON.stringify(name)} is somebody else's own`)
  return found
}
