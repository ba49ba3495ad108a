import type { tag_ref } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import { productionBranch, resolveRef } from './git.ts'
import { gitTags } from './project-kinds.ts'
import { projectFamily } from './projects.ts'
import { refusedByGit } from './refusals.ts'
import { findProject } from './rights.ts'

/** Gives a commit a name; without one, the commit that production is at. */
export const handleTagRef: Handler<typeof tag_ref> = async (
  context,
  { project_id, commit_sha, tag_name, tag_message }
) => {
  const { document: project } = await findProject(context, project_id, 'deploy')
  if (!tag_name) throw invalid({ field: 'tag_name', code: 'missing_field', message: 'This field is required.' })
  const where = { project_id: project.id, name: tag_name }
  if ((await context.store.count(gitTags, where)) > 0)
    throw invalid({ field: 'tag_name', code: 'already_exists', message: "'tag_name' is already in use." })
  const production = (await productionBranch(context, project)).document.ref
  const ref = commit_sha ? await resolveRef(context, project, commit_sha) : production
  if (ref === undefined) throw refusedByGit(context, `fatal: not a valid object name: ${JSON.stringify(commit_sha)}`)
  const document = { id: await context.store.nextId(gitTags), ...where, ref, message: tag_message ?? null }
  await context.store.commit([{ op: 'insert', kind: gitTags, document }])
  return answerOf(context, projectFamily, project)
}
