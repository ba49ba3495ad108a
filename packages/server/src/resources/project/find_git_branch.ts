import type { find_git_branch } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { branchAnswer } from './branch-answers.ts'
import { findBranch } from './git.ts'
import { findProject } from './rights.ts'

export const handleFindGitBranch: Handler<typeof find_git_branch> = async (context, { project_id, branch_name }) => {
  const { document: project } = await findProject(context, project_id)
  const branch = await findBranch(context, project, branch_name)
  if (!branch) throw notFound()
  return branchAnswer(context, project, branch.document)
}
