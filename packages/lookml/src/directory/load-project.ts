import { basename, resolve } from 'node:path'
import {
  readManifest,
  readProject,
  lookmlFile,
  type Dependency,
  type Project,
  type ProjectFiles
} from '../project/index.ts'
import { dependencyDirectory, importedProjects, type ImportPlaces } from './dependencies.ts'
import { directoryReader, type DirectoryReader, type ReadDirectoryOptions } from './directory-reader.ts'

/** How a project is loaded. */
export interface LoadProjectOptions extends ReadDirectoryOptions {
  /** What it is called where its manifest does not say; else as its directory. */
  readonly name?: string
  /** The directories of projects that it imports, by their names. */
  readonly imports?: Readonly<Record<string, string>>
}

/** Loads one project, as often as wanted. */
export interface ProjectLoader {
  /**
   * The project as it is now: the same object as the last time when nothing has changed. Files that have not changed
   * are not read again.
   */
  readonly load: () => Promise<Project>
}

/** Makes a loader of the project in a directory. Loads must not overlap. */
export function projectLoader(root: string, options: LoadProjectOptions = {}): ProjectLoader {
  const places = { root: resolve(root), given: options.imports ?? {} }
  const readers = new Map<string, DirectoryReader>()
  const read = (directory: string): Promise<ProjectFiles> => {
    let reader = readers.get(directory)
    if (!reader)
      readers.set(directory, (reader = directoryReader(directory, { ...options, without: withoutOf(options) })))
    return reader.read()
  }
  let last: { readonly all: ReadonlyMap<string, ProjectFiles>; readonly project: Project } | undefined
  const load = async (): Promise<Project> => {
    const all = await readAll(places, read)
    if (last && isSame(last.all, all)) return last.project
    const imports = new Map([...all].filter(([name]) => name !== ''))
    const name = options.name ?? basename(places.root)
    const project = readProject(all.get('')!, { name, imports, ...(last ? { previous: last.project } : {}) })
    last = { all, project }
    return project
  }
  return { load }
}

/**
 * Loads the project in a directory with the projects that it imports: those of `imports`, those in its folder
 * `imported_projects`, and local ones that lie beside it. An import that is in none of these places is left out.
 * @throws {Error} When there is no such directory.
 */
export function loadProject(root: string, options?: LoadProjectOptions): Promise<Project> {
  return projectLoader(root, options).load()
}

function withoutOf({ without = [] }: LoadProjectOptions): readonly string[] {
  return [...without, importedProjects]
}

/** The files of the project, by the empty name, and of all that it imports, and that those import. */
async function readAll(
  places: ImportPlaces,
  read: (directory: string) => Promise<ProjectFiles>
): Promise<ReadonlyMap<string, ProjectFiles>> {
  const own = await read(places.root)
  const all = new Map([['', own]])
  const waiting = dependenciesOf(own).map((dependency) => ({ dependency, importing: places.root }))
  for (const { dependency, importing } of waiting) {
    if (dependency.project === '' || all.has(dependency.project)) continue
    const directory = await dependencyDirectory(places, importing, dependency)
    if (directory === undefined) continue
    const files = await read(resolve(directory))
    all.set(dependency.project, files)
    waiting.push(...dependenciesOf(files).map((each) => ({ dependency: each, importing: resolve(directory) })))
  }
  return all
}

function dependenciesOf({ files }: ProjectFiles): readonly Dependency[] {
  const manifest = files.find(({ path }) => path === 'manifest.lkml')
  return manifest ? readManifest(lookmlFile(manifest.path, manifest.text)).dependencies : []
}

function isSame(before: ReadonlyMap<string, ProjectFiles>, now: ReadonlyMap<string, ProjectFiles>): boolean {
  if (before.size !== now.size) return false
  return [...now].every(([name, files]) => {
    const old = before.get(name)
    return old !== undefined && isSameList(old.files, files.files) && isSameRest(old, files)
  })
}

function isSameRest(before: ProjectFiles, now: ProjectFiles): boolean {
  const rest = ({ refused, others }: ProjectFiles): string => JSON.stringify([refused, others])
  return rest(before) === rest(now)
}

function isSameList<Item>(before: readonly Item[], now: readonly Item[]): boolean {
  return before.length === now.length && before.every((item, at) => item === now[at])
}
