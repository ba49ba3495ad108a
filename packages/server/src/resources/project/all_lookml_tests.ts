import type { all_lookml_tests } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { testAnswer } from './lookml-tests.ts'
import { lookmlTests } from './project-kinds.ts'
import { findProject } from './rights.ts'

export const handleAllLookmlTests: Handler<typeof all_lookml_tests> = async (context, { project_id, file_id }) => {
  const { document: project } = await findProject(context, project_id)
  const where = { project_id: project.id, ...(file_id ? { file: { in: [file_id, `${project.id}/${file_id}`] } } : {}) }
  return (await context.store.find(lookmlTests, { where })).map(({ document }) => testAnswer(document))
}
