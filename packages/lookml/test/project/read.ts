import { readProject, type Project, type ReadProjectOptions } from '../../src/project/index.ts'
import type { ProjectFiles } from '../../src/project/source-file.ts'

/** The files of a project from their texts by path. */
export function filesOf(texts: Readonly<Record<string, string>>): ProjectFiles {
  return { files: Object.entries(texts).map(([path, text]) => ({ path, text })), refused: [] }
}

/** A project from the texts of its files by path. */
export function projectOf(texts: Readonly<Record<string, string>>, options?: ReadProjectOptions): Project {
  return readProject(filesOf(texts), options)
}
