import { projectLoader, type ProjectLoader } from '@lookerts/lookml/directory'
import { directoryProject } from './directory-project.ts'
import { LookmlProjectError, type DirectoryProject, type ProjectDirectory, type Workspace } from './projects.ts'

/** What each workspace has of a project. */
export type ProjectStates = Readonly<Record<Workspace, DirectoryProject>>

/** The directories of one project. */
export interface Checkouts {
  readonly loaders: Readonly<Record<Workspace, ProjectLoader>>
}

/** Prepares the reading of a project's directories. */
export function toCheckouts({ directory, dev = directory, imports = {} }: ProjectDirectory): Checkouts {
  const production = projectLoader(directory, { imports })
  return { loaders: { production, dev: dev === directory ? production : projectLoader(dev, { imports }) } }
}

/** Reads a project; what has not changed since the last time is the same object. */
export async function load({ loaders }: Checkouts, last: ProjectStates | undefined): Promise<ProjectStates> {
  const production = await loadOne(loaders.production, last?.production)
  const dev = loaders.dev === loaders.production ? production : await loadOne(loaders.dev, last?.dev)
  return last?.production === production && last.dev === dev ? last : { production, dev }
}

async function loadOne(loader: ProjectLoader, last: DirectoryProject | undefined): Promise<DirectoryProject> {
  const project = await loader.load()
  return last?.project === project ? last : directoryProject(project)
}

/**
 * Gives projects by their names.
 * @throws {LookmlProjectError} When two have the same name, or models of the same name.
 */
export function byName(all: readonly ProjectStates[]): ReadonlyMap<string, ProjectStates> {
  const named = new Map<string, ProjectStates>()
  const models = new Map<string, string>()
  for (const states of all) {
    const { project } = states.production
    if (named.has(project.name))
      throw new LookmlProjectError(
        `Two directories hold a LookML project called ${project.name}; give one of them another project_name in its manifest.`
      )
    named.set(project.name, states)
    for (const model of new Set([...states.production.models.keys(), ...states.dev.models.keys()])) {
      const other = models.get(model)
      if (other !== undefined)
        throw new LookmlProjectError(
          `The LookML projects ${other} and ${project.name} both have a model called ${model}; rename one of the model files.`
        )
      models.set(model, project.name)
    }
  }
  return named
}
