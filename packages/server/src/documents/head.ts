import type { Contract } from '@lookerts/contract'
import type { Json } from './schema.ts'

/** Where a version of the API is served. */
export interface Place {
  readonly scheme: string
  readonly host: string
  readonly basePath: string
}

/**
 * Finds where a version is served; `baseUrl` may have a path of its own, as behind a proxy.
 * @throws {TypeError} when it is no URL.
 */
export function placeOf({ basePath }: Contract, baseUrl: string): Place {
  const { protocol, host, pathname } = new URL(baseUrl)
  return { scheme: protocol.replace(':', ''), host, basePath: `${pathname.replace(/\/+$/, '')}${basePath}` }
}

/** Writes what a document says of itself. */
export function toInfo({ apiVersion, specVersion, looker }: Contract): Json {
  return { title: `Looker API ${apiVersion}`, version: specVersion, 'x-looker-release-version': looker }
}

/** Writes the groups of operations, in the order of their first appearance. */
export function toTags({ operations }: Contract): Json[] {
  return [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name }))
}
