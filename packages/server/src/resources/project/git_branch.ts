import type { git_branch } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { branchAnswer } from './branch-answers.ts'
import { currentBranch } from './git.ts'
import { findProject } from './rights.ts'

export const handleGitBranch: Handler<typeof git_branch> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id)
  return branchAnswer(context, project, (await currentBranch(context, project)).document)
}
