import { lookmlModels, type LookmlModelDocument } from '../resources/lookml_model/model-kinds.ts'
import { newModel } from '../resources/lookml_model/lookml-models.ts'
import { projects, type ProjectDocument } from '../resources/project/project-kinds.ts'
import { newProject } from '../resources/project/projects.ts'
import type { Change, Document, Kind, Store, Stored } from '../storage/store.ts'
import type { DirectoryModel, DirectoryProject, Workspace } from './projects.ts'

/**
 * Records projects and their models, so that lists and rights know them. What is there already keeps what was set by
 * the API; models whose files are gone stay as configurations without explores.
 * @param isNew Tells whether a model was not there the last time. One that was there, and of which there is no record,
 * was deleted by the API, and stays so.
 */
export async function recordProjects(
  store: Store,
  all: readonly Partial<Record<Workspace, DirectoryProject>>[],
  isNew: (project: string, model: string) => boolean
): Promise<void> {
  const changes: Change[] = []
  for (const { production, dev } of all) {
    if (!production) continue
    changes.push(...(await projectChanges(store, production)))
    const { name } = production.project
    const models = new Map([...(dev?.models ?? []), ...production.models])
    for (const model of models.values()) changes.push(...(await modelChanges(store, name, model, isNew)))
  }
  if (changes.length > 0) await store.commit(changes)
}

async function projectChanges(store: Store, { project }: DirectoryProject): Promise<Change[]> {
  const { name, manifest } = project
  const said = {
    imports: manifest.dependencies.map(({ project: imported, isRemote, url, ref }) => ({
      name: imported,
      is_remote: isRemote,
      url: url ?? null,
      ref: ref ?? null
    })),
    default_locale: manifest.localization?.defaultLocale ?? null
  }
  const found = await store.get(projects, name)
  const document: ProjectDocument = { ...newProject, ...found?.document, ...said, id: name, name }
  return change(projects, found, document)
}

async function modelChanges(
  store: Store,
  project_name: string,
  model: DirectoryModel,
  isNew: (project: string, model: string) => boolean
): Promise<Change[]> {
  const { name, label, connection } = model
  const found = await store.get(lookmlModels, name)
  if (!found && !isNew(project_name, name)) return []
  const allowed = found?.document.allowed_db_connection_names ?? []
  const allowed_db_connection_names = allowed.length > 0 || connection === null ? allowed : [connection]
  const said = { label, project_name, allowed_db_connection_names }
  const document: LookmlModelDocument = { ...newModel, ...found?.document, ...said, id: name, name }
  return change(lookmlModels, found, document)
}

function change<T extends Document>(kind: Kind<T>, found: Stored<T> | undefined, document: T): Change[] {
  if (!found) return [{ op: 'insert', kind, document }]
  if (JSON.stringify(found.document) === JSON.stringify(document)) return []
  return [{ op: 'update', kind, document, revision: found.revision }]
}
