import { readdirSync, readFileSync } from 'node:fs'
import { apiVersions, readContract, type OperationFacts } from '@lookerts/contract'
import { newOperationId } from '../../packages/server/src/conventions/old-names.ts'
import { addRoute, matchRoute, routeTree, type RouteTree } from '../../packages/server/src/http/router.ts'

const folder = new URL('../../packages/server/test/', import.meta.url)

/**
 * Reads which test files have to do with which operation: those that name its id, and those that send a request to
 * its place: `'GET', '/api/4.0/users/2'`. What stands in place of an id may be any of `${…}`.
 */
export function readTests(): (operation: OperationFacts) => string[] {
  const trees = apiVersions.map((version) => toTree(readContract(version).operations))
  const byId = new Map<string, Set<string>>()
  for (const [file, text] of readTestFiles()) {
    const idsIn = file.startsWith('examples/') ? /(?<=^ {2})\w+(?=:)/gm : /(?<=')[a-z]\w*_\w+(?=')/g
    for (const id of new Set([
      ...[...text.matchAll(idsIn)].map(([word]) => word),
      ...requestsIn(text).flatMap((request) => idsAt(trees, request))
    ])) {
      const files = byId.get(id) ?? new Set()
      byId.set(id, files.add(file))
    }
  }
  return ({ id }) => [...new Set([...(byId.get(id) ?? []), ...(byId.get(newOperationId(id)) ?? [])])].toSorted()
}

function readTestFiles(): [string, string][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /(\.test\.ts|^examples\/\w+\.ts)$/.test(name))
  return files.map((name) => [name.replace(/\.ts$/, ''), readFileSync(new URL(name, folder), 'utf8')])
}

function toTree(operations: readonly OperationFacts[]): RouteTree<string> {
  const tree = routeTree<string>()
  for (const { id, method, path, alias } of operations) if (alias === undefined) addRoute(tree, method, path, id)
  return tree
}

type Request = readonly [method: string, path: string]

/** Finds the method and the path of each request that a test sends. */
function requestsIn(text: string): Request[] {
  const pairs = text.matchAll(/['"](GET|POST|PUT|PATCH|DELETE)['"],\s*['"`](\/[^'"`\s]*)['"`]/g)
  const posts = text.matchAll(/\bpost\(\s*['"`](\/[^'"`\s]*)['"`]/g)
  const found = [
    ...[...pairs].map(([, method, path]) => [method!, path!] as const),
    ...[...posts].map(([, path]) => ['POST', path!] as const)
  ]
  return found.map(([method, path]) => [method, toPath(path)])
}

function toPath(text: string): string {
  const whole = text.replace(/\$\{[^}]*\}/g, 'x')
  return whole.replace(/^\/api\/[^/]+/, '').replace(/[?#].*$/, '')
}

function idsAt(trees: readonly RouteTree<string>[], [method, path]: Request): string[] {
  const found = trees.map((tree) => matchRoute(tree, path)?.routes.get(method))
  return found.filter((id) => id !== undefined)
}
