import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { findById } from '../../families/read.ts'
import type { Stored } from '../../storage/store.ts'
import { mayIn, modelsByProject } from './models.ts'
import type { ProjectDocument } from './project-kinds.ts'
import { projectFamily } from './projects.ts'

/**
 * Finds a project in which the caller may do something.
 * @throws {ApiError} 404 when it is not there or not to be seen; 403 or 404 when the caller may not.
 */
export async function findProject(context: Context, id: string, what?: string): Promise<Stored<ProjectDocument>> {
  const found = await findById(context, projectFamily, id)
  if (what !== undefined && !mayIn(context, await modelsByProject(context), found.document.id, what)) {
    throw denied(context)
  }
  return found
}
