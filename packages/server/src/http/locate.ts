import { apiOf, isApiVersion, type Api, type Route } from './api.ts'
import { matchRoute, type RouteMatch } from './router.ts'

/** Where a path leads: a version of the API, the operations at the path, and the values of its parameters. */
export interface Location extends RouteMatch<Route> {
  readonly api: Api
}

/** Paths that were found before: the same ones are asked for again and again. */
const found = new Map<string, Location>()
const mostFound = 1_000
/** A longer path is not kept: it costs memory, and who sends it can wait. */
const mostCharacters = 100

/** Two operations that clients call without a version. Source: behaviour 0 item 3, and 4. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['/api/logout', '/api/4.0/logout'],
  ['/versions', '/api/4.0/versions']
])

/** Finds the operations at a path; undefined where no version has any. */
export function locate(path: string): Location | undefined {
  const known = found.get(path)
  if (known) return known
  // A base URL that ends in a slash puts two before the path.
  const single = path.replace(/\/{2,}/g, '/')
  const versioned = aliases.get(single) ?? single
  const version = versioned.slice(5, 8)
  if (!versioned.startsWith('/api/') || versioned[8] !== '/' || !isApiVersion(version)) return undefined
  const api = apiOf(version)
  const match = matchRoute(api.routes, versioned.slice(8))
  if (!match) return undefined
  const location = { api, routes: match.routes, values: match.values }
  if (path.length <= mostCharacters) {
    if (found.size >= mostFound) found.clear()
    found.set(path, location)
  }
  return location
}
