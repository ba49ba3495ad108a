import type { Context } from '../../context.ts'
import { lookmlModels } from '../lookml_model/model-kinds.ts'

/** The names of the models of each project. */
export async function modelsByProject({ store }: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const byProject = new Map<string, string[]>()
  for (const { document } of await store.find(lookmlModels)) {
    const { project_name, name } = document
    if (project_name !== null) byProject.set(project_name, [...(byProject.get(project_name) ?? []), name])
  }
  return byProject
}

/**
 * Tells whether the caller has a permission in a project: in one of its models. A project's name counts as a model's
 * too, so that who has all models has the projects that have none yet.
 */
export function mayIn(
  { caller }: Context,
  models: ReadonlyMap<string, readonly string[]>,
  project: string,
  what: string
): boolean {
  return [project, ...(models.get(project) ?? [])].some((model) => caller.rights.hasIn(what, model))
}
