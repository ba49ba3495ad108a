/** A tree of path segments: one level for each segment, fixed names before parameters. */
export interface RouteTree<T> {
  readonly fixed: Map<string, RouteTree<T>>
  parameter?: RouteTree<T>
  /** By method, what stands at this path. */
  readonly routes: Map<string, T>
}

/** What a path leads to, with the values of its parameters, still encoded, in order. */
export interface RouteMatch<T> {
  readonly routes: ReadonlyMap<string, T>
  readonly values: readonly string[]
}

/** Makes an empty tree. */
export function routeTree<T>(): RouteTree<T> {
  return { fixed: new Map(), routes: new Map() }
}

/** Adds a route; the first one at a place stays. A parameter is a segment in braces: `/users/{user_id}`. */
export function addRoute<T>(tree: RouteTree<T>, method: string, path: string, route: T): void {
  let node = tree
  for (const segment of path.split('/').slice(1)) {
    if (segment.startsWith('{')) node = node.parameter ??= routeTree()
    else node = fixedChild(node, segment)
  }
  if (!node.routes.has(method)) node.routes.set(method, route)
}

/** Finds what stands at a path, a fixed name winning over a parameter. An empty segment fits no parameter. */
export function matchRoute<T>(tree: RouteTree<T>, path: string): RouteMatch<T> | undefined {
  const values: string[] = []
  const node = walk(tree, path.split('/'), 1, values)
  return node && { routes: node.routes, values }
}

function fixedChild<T>(node: RouteTree<T>, segment: string): RouteTree<T> {
  const known = node.fixed.get(segment)
  if (known) return known
  const child = routeTree<T>()
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
