import type { lock_all } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { projects } from './project-kinds.ts'
import { requireDev } from './refusals.ts'
import { findProject } from './rights.ts'

/** Locks the projects that this one imports to what they are at now. */
export const handleLockAll: Handler<typeof lock_all> = async (context, { project_id }) => {
  const { document: project, revision } = await findProject(context, project_id, 'develop')
  requireDev(context)
  const dependency_status = project.imports.length > 0 ? 'lock_optional' : 'install_none'
  const document = { ...project, dependency_status }
  await context.store.commit([{ op: 'update', kind: projects, document, revision }])
}
