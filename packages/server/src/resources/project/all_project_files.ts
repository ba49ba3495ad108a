import type { all_project_files } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { fileAnswer, pathsOf } from './files.ts'
import { findProject } from './rights.ts'

export const handleAllProjectFiles: Handler<typeof all_project_files> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id)
  return (await pathsOf(context, project)).map((path) => fileAnswer(context, path))
}
