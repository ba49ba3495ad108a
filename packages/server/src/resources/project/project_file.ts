import type { project_file } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { fileAnswer } from './files.ts'
import { projectFiles } from './project-kinds.ts'
import { findProject } from './rights.ts'

export const handleProjectFile: Handler<typeof project_file> = async (context, { project_id, file_id }) => {
  const { document: project } = await findProject(context, project_id)
  const where = { project_id: project.id, path: file_id }
  const [found] = await context.store.find(projectFiles, { where, limit: 1 })
  if (!found) throw notFound()
  return fileAnswer(context, found.document)
}
