import type { reset_project_to_remote } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { currentBranch, move } from './git.ts'
import { requireDev } from './refusals.ts'
import { findProject } from './rights.ts'

/** Brings the branch that the caller is on to where it is in the remote repository, if it is there. */
export const handleResetProjectToRemote: Handler<typeof reset_project_to_remote> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id, 'develop')
  requireDev(context)
  const branch = await currentBranch(context, project)
  const { ref, remote_ref } = branch.document
  const { change } = await move(context, branch, remote_ref ?? ref)
  await context.store.commit([change])
}
