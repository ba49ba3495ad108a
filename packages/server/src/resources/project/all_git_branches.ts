import type { all_git_branches } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { branchAnswers } from './branch-answers.ts'
import { ownBranch, productionBranch } from './git.ts'
import { gitBranches } from './project-kinds.ts'
import { findProject } from './rights.ts'

/** Lists the branches of a project, with production's and the caller's own whether they were used yet or not. */
export const handleAllGitBranches: Handler<typeof all_git_branches> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id)
  const stored = await context.store.find(gitBranches, { where: { project_id: project.id } })
  const first = [await productionBranch(context, project)]
  if (context.caller.rights.has('develop')) first.push(await ownBranch(context, project))
  const unused = first.filter(({ revision }) => revision === undefined)
  return branchAnswers(
    context,
    project,
    [...stored, ...unused].map(({ document }) => document)
  )
}
