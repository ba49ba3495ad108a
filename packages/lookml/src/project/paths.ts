/** A path of a project's file in two parts; `project` is empty for the project itself, else an imported one. */
export interface SplitPath {
  readonly project: string
  /** From the root of that project. */
  readonly path: string
}

/** Splits `//shared/views/orders.view.lkml` into `shared` and `views/orders.view.lkml`. */
export function splitPath(path: string): SplitPath {
  if (!path.startsWith('//')) return { project: '', path }
  const end = path.indexOf('/', 2)
  if (end < 0) return { project: path.slice(2), path: '' }
  return { project: path.slice(2, end), path: path.slice(end + 1) }
}

/** The reverse of `splitPath`. */
export function joinPath({ project, path }: SplitPath): string {
  return project === '' ? path : `//${project}/${path}`
}

/** The names on the way of a path, with `.` and `..` worked in; a `..` above the root is dropped. */
export function segments(path: string): string[] {
  const kept: string[] = []
  for (const name of path.split('/')) {
    if (name === '..') kept.pop()
    else if (name !== '' && name !== '.') kept.push(name)
  }
  return kept
}
