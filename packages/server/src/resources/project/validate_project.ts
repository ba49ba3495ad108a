import type { validate_project } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { projectValidations } from './project-kinds.ts'
import { findProject } from './rights.ts'
import { validate, workspaceOf } from './validation.ts'

/** Validates a project, and keeps what was found until the next time. */
export const handleValidateProject: Handler<typeof validate_project> = async (context, { project_id }) => {
  const { store } = context
  const { document: project } = await findProject(context, project_id, 'develop')
  const startedMs = performance.now()
  const found = await validate(context, project)
  const computation_time = (performance.now() - startedMs) / 1000
  const where = { project_id: project.id, workspace: workspaceOf(context) }
  const document = { id: await store.nextId(projectValidations), ...where, ...found, computation_time }
  await store.commit([
    { op: 'removeWhere', kind: projectValidations, where },
    { op: 'insert', kind: projectValidations, document }
  ])
  return { ...found, models_not_validated: [], computation_time }
}
