import type { run_lookml_test } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { notImplemented } from '../../errors.ts'
import { directoryProjectOf } from '../../lookml/explores-of.ts'
import { resultAnswer } from './lookml-tests.ts'
import { lookmlTests } from './project-kinds.ts'
import { findProject } from './rights.ts'

/** Gives how tests end: all, those of a file or of a model, or one. */
export const handleRunLookmlTest: Handler<typeof run_lookml_test> = async (
  context,
  { project_id, file_id, test, model }
) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  // Whether an assertion holds is in the data, which is not asked.
  if (directoryProjectOf(context, project.name)) throw notImplemented(context.operation.id)
  const where = {
    project_id: project.id,
    ...(file_id ? { file: { in: [file_id, `${project_id}/${file_id}`] } } : {}),
    ...(test ? { name: test } : {}),
    ...(model ? { model_name: model } : {})
  }
  return (await context.store.find(lookmlTests, { where })).map(({ document }) => resultAnswer(document))
}
