import type { git_deploy_key } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { Media } from '../../conventions/media.ts'
import { notFound } from '../../errors.ts'
import { deployKeys } from './project-kinds.ts'
import { findProject } from './rights.ts'

export const handleGitDeployKey: Handler<typeof git_deploy_key> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  const [found] = await context.store.find(deployKeys, { where: { project_id: project.id }, limit: 1 })
  if (!found) throw notFound()
  return new Media('text/plain; charset=utf-8', found.document.public_key)
}
