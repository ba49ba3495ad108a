import type { all_project_files } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { fileAnswer } from './files.ts'
import { projectFiles } from './project-kinds.ts'
import { findProject } from './rights.ts'

export const handleAllProjectFiles: Handler<typeof all_project_files> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id)
  const found = await context.store.find(projectFiles, { where: { project_id: project.id } })
  return found.map(({ document }) => fileAnswer(context, document))
}
