import type { run_git_connection_test } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { gitConnectionTests } from './git-connection-tests.ts'
import { findProject } from './rights.ts'

/** Nothing is connected to: a project that says where its repository is passes. */
export const handleRunGitConnectionTest: Handler<typeof run_git_connection_test> = async (
  context,
  { project_id, test_id, remote_url }
) => {
  const { document: project } = await findProject(context, project_id)
  const test = gitConnectionTests.find(({ id }) => id === test_id)
  if (!test) throw notFound()
  const passes = Boolean(remote_url ?? project.git_remote_url)
  const message = passes ? test.description : 'The project has no git remote URL'
  return { id: test.id, status: passes ? 'pass' : 'fail', message, can: {} }
}
