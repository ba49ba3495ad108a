import type { create_project } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { createOne } from '../../families/write.ts'
import { projectFamily } from './projects.ts'
import { requireDev } from './refusals.ts'

/** Makes a project, in the developer's workspace; its repository is set later. */
export const handleCreateProject: Handler<typeof create_project> = async (context, { body }) => {
  requireDev(context)
  if (body.git_remote_url) {
    const message = "'git_remote_url' cannot be set for a new project."
    throw invalid({ field: 'git_remote_url', code: 'invalid', message })
  }
  return createOne(context, projectFamily, { body: { ...body } })
}
