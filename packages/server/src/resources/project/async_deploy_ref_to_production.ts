import type { async_deploy_ref_to_production } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { deployOfRef } from './deploys.ts'
import { deployments } from './project-kinds.ts'

/** Deploys at once; whoever asks for the deployment, by the id that the answer names, hears that it is done. */
export const handleAsyncDeployRefToProduction: Handler<typeof async_deploy_ref_to_production> = async (
  context,
  args
) => {
  const { changes, project, commit } = await deployOfRef(context, args)
  const id = await context.store.nextId(deployments)
  const document = { id, project_id: project.id, commit_sha: commit }
  await context.store.commit([...changes, { op: 'insert', kind: deployments, document }])
  return { status: `Deployment ${id} enqueued` }
}
