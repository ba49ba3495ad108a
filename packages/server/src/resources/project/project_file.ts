import type { project_file } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { fileAnswer, pathsOf } from './files.ts'
import { findProject } from './rights.ts'

export const handleProjectFile: Handler<typeof project_file> = async (context, { project_id, file_id }) => {
  const { document: project } = await findProject(context, project_id)
  if (!(await pathsOf(context, project)).includes(file_id)) throw notFound()
  return fileAnswer(context, file_id)
}
