import { segments } from './paths.ts'
import { alternatives, isWildcard, wildcard } from './wildcard.ts'

/** A folder of a project, for finding files by pattern. */
export interface Folder<File> {
  readonly folders: Map<string, Folder<File>>
  /** By their names within the folder. */
  readonly files: Map<string, File>
}

/** Makes an empty folder. */
export function emptyFolder<File>(): Folder<File> {
  return { folders: new Map(), files: new Map() }
}

/** Puts a file where its path says. */
export function addFile<File>(root: Folder<File>, path: string, file: File): void {
  const names = segments(path)
  const name = names.pop()
  if (name === undefined) return
  let folder = root
  for (const each of names) {
    let next = folder.folders.get(each)
    if (!next) folder.folders.set(each, (next = emptyFolder()))
    folder = next
  }
  folder.files.set(name, file)
}

/**
 * The files that a pattern stands for, from the root of a project. `*`, `?` and `[...]` are as in a shell,
 * `**` is any folders, none too, and `{a,b}` one of several; the endings `.lkml` and `.lookml` may be left out.
 */
export function filesMatching<File>(root: Folder<File>, pattern: string): readonly File[] {
  return [...new Set(alternatives(pattern).flatMap((each) => matching(root, each)))]
}

function matching<File>(root: Folder<File>, pattern: string): readonly File[] {
  const names = segments(pattern).flatMap(spread)
  if (names.at(-1) === '**') names.push('*')
  const last = names.pop()
  if (last === undefined) return []
  const found = new Set<File>()
  for (const folder of foldersMatching(root, names)) {
    for (const file of filesIn(folder, last)) found.add(file)
  }
  return [...found]
}

/** `**.view` is meant as `**` and `*.view`. */
function spread(name: string): readonly string[] {
  return name.startsWith('**') && name.length > 2 ? ['**', name.slice(1)] : [name]
}

function foldersMatching<File>(root: Folder<File>, names: readonly string[]): Iterable<Folder<File>> {
  let reached = new Set([root])
  for (const name of names) {
    const next = new Set<Folder<File>>()
    for (const folder of reached) step(folder, name, next)
    reached = next
  }
  return reached
}

function step<File>(folder: Folder<File>, name: string, into: Set<Folder<File>>): void {
  if (name === '**') return addBelow(folder, into)
  if (isWildcard(name)) {
    const matches = wildcard(name)
    for (const [each, child] of folder.folders) if (matches(each)) into.add(child)
    return
  }
  const child = folder.folders.get(name)
  if (child) into.add(child)
}

function addBelow<File>(folder: Folder<File>, into: Set<Folder<File>>): void {
  const waiting = [folder]
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (into.has(each)) continue
    into.add(each)
    waiting.push(...each.folders.values())
  }
}

function filesIn<File>({ files }: Folder<File>, name: string): File[] {
  // A name may have brackets of its own.
  const exact = endings.flatMap((ending) => files.get(name + ending) ?? [])
  if (exact.length > 0 || !isWildcard(name)) return exact
  const matches = wildcard(name)
  return [...files].flatMap(([each, file]) =>
    matches(each.replace(/\.(lkml|lookml)$/, '')) || matches(each) ? file : []
  )
}

const endings = ['', '.lkml', '.lookml']
