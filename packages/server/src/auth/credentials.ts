import { badRequest } from '../errors.ts'
import { hasMediaType, headerOf, readJson, readPairs } from '../http/body.ts'
import type { HttpRequest } from '../http/exchange.ts'

/** The two halves of an API key, as a login presents them. */
export interface Credentials {
  readonly clientId: string
  readonly clientSecret: string
  /** They came in the query, which clients should leave. */
  readonly isFromQuery: boolean
}

/**
 * Reads the credentials of a login from a form body, a JSON body or, where it is allowed, the query.
 * @throws {ApiError} 400 when they are missing, stand twice or in two places.
 */
export function readCredentials(request: HttpRequest, allowQuery: boolean): Credentials {
  const at = request.target.indexOf('?')
  const inQuery = at < 0 ? undefined : take(readPairs(request.target.slice(at + 1), 'query'))
  const inBody = take(readBody(request))
  if (inQuery && inBody)
    throw badRequest('client_id and client_secret stand in the query and in the body; send them in the body only')
  if (inQuery && !allowQuery)
    throw badRequest('client_id and client_secret are not taken from the query; send them in a form body')
  const found = inBody ?? inQuery
  if (!found?.client_id || !found.client_secret) throw badRequest('client_id and client_secret are required')
  return { clientId: found.client_id, clientSecret: found.client_secret, isFromQuery: inBody === undefined }
}

function readBody(request: HttpRequest): Map<string, unknown> {
  if (request.body === '') return new Map()
  const isForm = hasMediaType(request, 'application/x-www-form-urlencoded') || headerOf(request, 'content-type') === ''
  if (isForm) return readPairs(request.body, 'body')
  if (!hasMediaType(request, 'application/json')) throw badRequest('The body of a login must be a form or JSON')
  const json = readJson(request)
  if (typeof json !== 'object' || json === null) return new Map()
  const values = new Map<string, unknown>(Object.entries(json))
  if (countNames(request.body) > values.size)
    throw badRequest('The body of a login must be flat and name everything once')
  return values
}

/** Counts the names that JSON text has: its parser passes over all but the last of those that are equal. */
function countNames(json: string): number {
  let count = 0
  for (const [, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)) if (colon) count += 1
  return count
}

function take(pairs: ReadonlyMap<string, unknown>): { client_id: string; client_secret: string } | undefined {
  if (!pairs.has('client_id') && !pairs.has('client_secret')) return undefined
  return { client_id: text(pairs.get('client_id')), client_secret: text(pairs.get('client_secret')) }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
