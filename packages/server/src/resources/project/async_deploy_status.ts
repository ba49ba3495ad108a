import type { async_deploy_status } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { deployments } from './project-kinds.ts'
import { findProject } from './rights.ts'

export const handleAsyncDeployStatus: Handler<typeof async_deploy_status> = async (
  context,
  { project_id, deployment_id }
) => {
  const { document: project } = await findProject(context, project_id)
  const found = await context.store.get(deployments, String(deployment_id))
  if (found?.document.project_id !== project.id) throw notFound()
  return { status: 'complete', commit_sha: found.document.commit_sha, error: null }
}
