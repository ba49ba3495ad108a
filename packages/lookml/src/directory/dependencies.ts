import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Dependency } from '../project/index.ts'

/** The folder of a project in which Looker shows the projects that it imports. */
export const importedProjects = 'imported_projects'

/** Where to look for projects that are imported. */
export interface ImportPlaces {
  /** The root of the project that is read. */
  readonly root: string
  /** Directories that the caller has given, by the names of the projects. */
  readonly given: Readonly<Record<string, string>>
}

/**
 * The directory of a project that is imported: as it is given, else in `imported_projects`, else, for a local one,
 * beside the project that imports it. Undefined where there is none.
 */
export async function dependencyDirectory(
  { root, given }: ImportPlaces,
  importing: string,
  { project, isRemote }: Dependency
): Promise<string | undefined> {
  if (Object.hasOwn(given, project)) return given[project]
  // The name is the manifest's to choose, and must not lead anywhere else.
  if (!/^[\p{L}\p{N}_-][\p{L}\p{N}_.\- ]*$/u.test(project)) return undefined
  const places = [join(root, importedProjects, project)]
  if (!isRemote) places.push(join(dirname(importing), project), join(dirname(root), project))
  for (const place of places) if (place !== root && (await isDirectory(place))) return place
  return undefined
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
