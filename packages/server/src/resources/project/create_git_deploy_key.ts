import type { create_git_deploy_key } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { Media } from '../../conventions/media.ts'
import { ApiError } from '../../errors.ts'
import { makeSshPublicKey } from '../connection/ssh-key.ts'
import { deployKeys } from './project-kinds.ts'
import { findProject } from './rights.ts'

/** Makes the key of a project, once. */
export const handleCreateGitDeployKey: Handler<typeof create_git_deploy_key> = async (context, { project_id }) => {
  const { store } = context
  const { document: project } = await findProject(context, project_id, 'develop')
  if ((await store.count(deployKeys, { project_id: project.id })) > 0)
    throw new ApiError(409, 'The project has a deploy key already')
  const public_key = makeSshPublicKey(`looker-${project.name}`)
  // One key a project: a document of the project's own id cannot be made twice.
  const document = { id: project.id, project_id: project.id, public_key }
  await store.commit([{ op: 'insert', kind: deployKeys, document }])
  return new Media('text/plain; charset=utf-8', public_key)
}
