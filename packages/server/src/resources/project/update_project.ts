import type { update_project } from 'lookerts/4.0/project'
import type { Context, Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import type { Given } from '../../families/family.ts'
import { updateOne } from '../../families/write.ts'
import type { Change, Kind, Stored } from '../../storage/store.ts'
import { lookmlModels } from '../lookml_model/model-kinds.ts'
import { partsOfProjects, projects, type ProjectDocument } from './project-kinds.ts'
import { projectFamily } from './projects.ts'
import { findProject } from './rights.ts'

/** Changes a project. With another name, all that belongs to it moves there. */
export const handleUpdateProject: Handler<typeof update_project> = async (context, { project_id, body }) => {
  const found = await findProject(context, project_id, 'develop')
  const { name } = body
  if (!name || name === found.document.name) return updateOne(context, projectFamily, { project_id, body: { ...body } })
  return rename(context, found, name, { ...body })
}

async function rename(
  context: Context,
  { document: project, revision }: Stored<ProjectDocument>,
  name: string,
  given: Given
): Promise<object> {
  if (context.projects?.names.includes(project.name)) {
    const message = "'name' is what the manifest of its directory says; change 'project_name' there."
    throw invalid({ field: 'name', code: 'invalid', message })
  }
  const prepared = await projectFamily.prepare?.(context, given, project)
  if (await context.store.get(projects, name))
    throw invalid({ field: 'name', code: 'already_exists', message: "'name' is already in use." })
  const known = Object.entries(given).filter(([key, value]) => Object.hasOwn(project, key) && value != null)
  const renamed: ProjectDocument = { ...project, ...Object.fromEntries(known), ...prepared, id: name, name }
  await context.store.commit([
    { op: 'remove', kind: projects, id: project.id, revision },
    { op: 'insert', kind: projects, document: renamed },
    ...(await movedParts(context, project.id, name))
  ])
  return answerOf(context, projectFamily, renamed)
}

async function movedParts({ store }: Context, from: string, to: string): Promise<Change[]> {
  const changes: Change[] = []
  for (const { kind, property } of [...partsOfProjects, { kind: lookmlModels, property: 'project_name' }]) {
    for (const { document, revision } of await store.find(kind as Kind, { where: { [property]: from } })) {
      changes.push({ op: 'update', kind, document: { ...document, [property]: to }, revision })
    }
  }
  return changes
}
