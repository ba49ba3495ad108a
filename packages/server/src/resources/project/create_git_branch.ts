import type { create_git_branch } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { branchAnswer } from './branch-answers.ts'
import { checkOut, currentBranch, findBranch, move, resolveRef } from './git.ts'
import { refusedByGit, requireDev } from './refusals.ts'
import { findProject } from './rights.ts'

/** Makes a branch from where the caller is, or from `ref`, and puts the caller on it. */
export const handleCreateGitBranch: Handler<typeof create_git_branch> = async (context, { project_id, body }) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  requireDev(context)
  const { name, ref } = body
  if (!name) throw invalid({ field: 'name', code: 'missing_field', message: 'This field is required.' })
  if (!isBranchName(name))
    throw invalid({ field: 'name', code: 'invalid', message: "'name' is not a name of a branch." })
  if (await findBranch(context, project, name))
    throw invalid({ field: 'name', code: 'already_exists', message: "'name' is already in use." })
  const start = (await currentBranch(context, project)).document
  const target = ref ? await resolveRef(context, project, ref) : start.ref
  if (target === undefined) throw refusedByGit(context, `fatal: not a valid object name: ${JSON.stringify(ref)}`)
  const fresh = { ...start, name, owner_id: null, remote_ref: null }
  const { moved, change } = await move(context, { document: fresh }, target)
  await context.store.commit([change, ...(await checkOut(context, project, name))])
  return branchAnswer(context, project, moved)
}

/** Source: git check-ref-format, without what nobody uses. */
function isBranchName(name: string): boolean {
  return /^[\w][\w./#+=@-]*$/.test(name) && !/\.\.|\/\/|\/$|\.$|\.lock$|@{/.test(name) && name.length <= 250
}
