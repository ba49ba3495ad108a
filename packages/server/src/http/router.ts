/** A tree of path segments: one level for each segment, fixed names before parameters. */
interface RouteTree<T> {
  readonly fixed: Map<string, RouteTree<T>>
  parameter?: RouteTree<T>
  /** By method, what stands at this path. */
  readonly routes: Map<string, T>
}

/** All routes: the tree, and in front of it the paths without a parameter, which need no walk. */
export interface Routes<T> {
  readonly tree: RouteTree<T>
  readonly whole: Map<string, RouteMatch<T>>
}

/** What a path leads to, with the values of its parameters, still encoded, in order. */
export interface RouteMatch<T> {
  readonly routes: ReadonlyMap<string, T>
  readonly values: readonly string[]
}

/** Makes routes that lead nowhere yet. */
export function createRoutes<T>(): Routes<T> {
  return { tree: createTree(), whole: new Map() }
}

/** Adds a route; the first one at a place stays. A parameter is a segment in braces: `/users/{user_id}`. */
export function addRoute<T>({ tree, whole }: Routes<T>, method: string, path: string, route: T): void {
  let node = tree
  for (const segment of path.split('/').slice(1)) {
    if (segment.startsWith('{')) node = node.parameter ??= createTree()
    else node = fixedChild(node, segment)
  }
  if (!node.routes.has(method)) node.routes.set(method, route)
  if (!path.includes('{')) whole.set(path, { routes: node.routes, values: [] })
}

/** Finds what stands at a path, a fixed name winning over a parameter. An empty segment fits no parameter. */
export function matchRoute<T>({ tree, whole }: Routes<T>, path: string): RouteMatch<T> | undefined {
  const known = whole.get(path)
  if (known) return known
  const values: string[] = []
  const node = walk(tree, path.split('/'), 1, values)
  return node && { routes: node.routes, values }
}

function createTree<T>(): RouteTree<T> {
  return { fixed: new Map(), routes: new Map() }
}

function fixedChild<T>(node: RouteTree<T>, segment: string): RouteTree<T> {
  const known = node.fixed.get(segment)
  if (known) return known
  const child = createTree<T>()
  node.fixed.set(segment, child)
  return child
}

function walk<T>(
  node: RouteTree<T>,
  segments: readonly string[],
  at: number,
  values: string[]
): RouteTree<T> | undefined {
  const segment = segments[at]
  if (segment === undefined) return node.routes.size > 0 ? node : undefined
  const fixed = node.fixed.get(segment)
  const found = fixed && walk(fixed, segments, at + 1, values)
  if (found || !node.parameter || segment === '') return found
  values.push(segment)
  const taken = walk(node.parameter, segments, at + 1, values)
  if (!taken) values.pop()
  return taken
}
