import type { all_git_connection_tests } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { gitConnectionTests } from './git-connection-tests.ts'
import { findProject } from './rights.ts'

export const handleAllGitConnectionTests: Handler<typeof all_git_connection_tests> = async (
  context,
  { project_id }
) => {
  await findProject(context, project_id)
  return gitConnectionTests.map((test) => ({ ...test, can: {} }))
}
