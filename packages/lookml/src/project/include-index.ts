import { fileKind } from './file-kind.ts'
import { addFile, emptyFolder, filesMatching, type Folder } from './folders.ts'
import { joinPath, splitPath } from './paths.ts'
import type { LookmlFile } from './source-file.ts'

/** A file as includes see it: one of LookML, or a LookML dashboard. */
export interface IncludeNode {
  readonly path: string
  /** Undefined for what is no LookML or could not be read, and for a manifest, which says nothing to models. */
  readonly file: LookmlFile | undefined
  /** For each of its includes what it finds, once that is known; equal includes have the same list. */
  targets?: readonly (readonly IncludeNode[])[]
  /** Whether it could be read, and all that it includes is there, as far as is known. */
  isWhole: boolean
  /** The last walk that came by. */
  walk: number
}

/** Finds the files that includes name. What was found once is kept, so that the same pattern costs nothing again. */
export interface IncludeIndex {
  readonly nodes: ReadonlyMap<string, IncludeNode>
  /** The names of the projects that can be included from; empty for the project itself. */
  readonly projects: ReadonlySet<string>
  /** The files for a pattern from the root of a project, in order of path. */
  readonly matching: (project: string, pattern: string) => readonly IncludeNode[]
}

/** Makes the index of a project's files; those of the projects it imports have paths with `//`. */
export function includeIndex(
  files: Iterable<LookmlFile>,
  others: Iterable<string>,
  imports: Iterable<string>
): IncludeIndex {
  const nodes = new Map<string, IncludeNode>()
  const roots = new Map<string, Folder<IncludeNode>>(['', ...imports].map((name) => [name, emptyFolder()]))
  const add = (path: string, file: LookmlFile | undefined): void => {
    const split = splitPath(path)
    const kind = fileKind(split.path)
    const isWhole = file !== undefined || kind === 'dashboard'
    const node = { path, file: kind === 'manifest' ? undefined : file, isWhole, walk: 0 }
    nodes.set(path, node)
    const root = roots.get(split.project)
    if (root) addFile(root, split.path, node)
  }
  for (const file of files) add(file.path, file)
  for (const path of others) add(path, undefined)
  const found = new Map<string, readonly IncludeNode[]>()
  return {
    nodes,
    projects: new Set(roots.keys()),
    matching: (project, pattern) => {
      const key = joinPath({ project, path: pattern })
      let matches = found.get(key)
      if (!matches) found.set(key, (matches = sorted(roots.get(project), pattern)))
      return matches
    }
  }
}

function sorted(root: Folder<IncludeNode> | undefined, pattern: string): readonly IncludeNode[] {
  if (!root) return []
  return filesMatching(root, pattern).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
