import type { ProjectValidationCache } from 'lookerts/4.0'
import type { project_validation_results } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { projectValidations } from './project-kinds.ts'
import { findProject } from './rights.ts'
import { digestOf, workspaceOf } from './validation.ts'

/** Gives what the last validation found, if there was one, and whether it is still so. */
export const handleProjectValidationResults: Handler<typeof project_validation_results> = async (
  context,
  { project_id }
) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  const where = { project_id: project.id, workspace: workspaceOf(context) }
  const [known] = await context.store.find(projectValidations, { where, limit: 1 })
  if (!known) return undefined as never
  const { errors, project_digest, computation_time = 0 } = known.document
  const stale = (await digestOf(context, project)) !== project_digest
  const answer: ProjectValidationCache = {
    errors: [...errors],
    project_digest,
    models_not_validated: [],
    computation_time,
    stale
  }
  return answer
}
