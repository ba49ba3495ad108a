import type { deploy_to_production } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { deployChanges } from './deploys.ts'
import { currentBranch } from './git.ts'
import { requireDev } from './refusals.ts'
import { findProject } from './rights.ts'

/** Gives everybody the branch that the caller is on. */
export const handleDeployToProduction: Handler<typeof deploy_to_production> = async (context, { project_id }) => {
  const { document: project, revision } = await findProject(context, project_id, 'deploy')
  requireDev(context)
  const branch = await currentBranch(context, project)
  await context.store.commit(await deployChanges(context, project, revision, branch.document.ref))
}
