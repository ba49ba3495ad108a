import type { all_lookml_tests } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { directoryProjectOf } from '../../lookml/explores-of.ts'
import { testAnswer } from './lookml-tests.ts'
import { lookmlTests } from './project-kinds.ts'
import { findProject } from './rights.ts'

export const handleAllLookmlTests: Handler<typeof all_lookml_tests> = async (context, { project_id, file_id }) => {
  const { document: project } = await findProject(context, project_id)
  const ofFile = file_id ? [file_id, `${project.id}/${file_id}`] : undefined
  const directory = directoryProjectOf(context, project.name)
  if (directory) return directory.tests.filter(({ file }) => !ofFile || ofFile.includes(file)).map(testAnswer)
  const where = { project_id: project.id, ...(ofFile ? { file: { in: ofFile } } : {}) }
  return (await context.store.find(lookmlTests, { where })).map(({ document }) => testAnswer(document))
}
