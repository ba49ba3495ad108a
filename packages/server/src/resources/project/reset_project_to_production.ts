import type { reset_project_to_production } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { currentBranch, move, productionBranch } from './git.ts'
import { requireDev } from './refusals.ts'
import { findProject } from './rights.ts'

/** Brings the branch that the caller is on to where production is. */
export const handleResetProjectToProduction: Handler<typeof reset_project_to_production> = async (
  context,
  { project_id }
) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  requireDev(context)
  const { ref } = (await productionBranch(context, project)).document
  const { change } = await move(context, await currentBranch(context, project), ref)
  await context.store.commit([change])
}
