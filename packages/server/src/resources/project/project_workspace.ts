import type { project_workspace } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { branchAnswer } from './branch-answers.ts'
import { currentBranch, productionBranch } from './git.ts'
import { findProject } from './rights.ts'

/** Tells what the caller's token has of a project. */
export const handleProjectWorkspace: Handler<typeof project_workspace> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id)
  const branch = (await currentBranch(context, project)).document
  const production = (await productionBranch(context, project)).document
  return {
    project_id: project.id,
    workspace_id: context.caller.token.document.workspace_id,
    git_branch: await branchAnswer(context, project, branch),
    git_head: branch.ref,
    git_status: branch.ref === production.ref ? 'synced' : 'deploy',
    dependency_status: project.dependency_status,
    lookml_type: 'new',
    can: { view_git_deploy_key: context.caller.rights.has('develop') }
  }
}
