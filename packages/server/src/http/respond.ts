import type { ApiVersion, OperationFacts } from '@lookerts/contract'
import type { Media } from '../conventions/media.ts'
import type { ApiError } from '../errors.ts'
import type { HttpResponse } from './exchange.ts'

/** The operation that an error belongs to, as far as the request got. */
export interface Place {
  version: ApiVersion | undefined
  operation: OperationFacts | undefined
}

const nowhere: Place = { version: undefined, operation: undefined }
const safe = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
const json = { 'content-type': 'application/json; charset=utf-8', ...safe }

/** Answers with JSON, or with nothing and 204, which must carry no media type. Never cached. */
export function toJsonResponse(body: string | undefined, headers?: Readonly<Record<string, string>>): HttpResponse {
  if (body === undefined) return { status: 204, headers: headers ? { ...safe, ...headers } : safe, body: null }
  return { status: 200, headers: headers ? { ...json, ...headers } : json, body }
}

/** The same with a value that is written as it is. */
export function toResponse(value: unknown): HttpResponse {
  return toJsonResponse(JSON.stringify(value))
}

/** Answers with a value that is no JSON. Never cached. */
export function toMediaResponse({ type, body }: Media): HttpResponse {
  const headers = { 'content-type': type, ...safe }
  return typeof body === 'string' ? { status: 200, headers, body } : { status: 200, headers, body: null, bytes: body }
}

/** Answers with an error in the API's shape. */
export function toErrorResponse(
  { status, message, problems, headers }: ApiError,
  place: Place = nowhere
): HttpResponse {
  const documentation_url = documentationUrl(status, place)
  const errors = problems.map((problem) => ({ ...problem, documentation_url }))
  const body = { message, ...(errors.length > 0 ? { errors } : {}), documentation_url }
  return { status, headers: { ...json, ...headers }, body: JSON.stringify(body) }
}

const documentation = 'https://docs.cloud.google.com/looker/docs/'

/**
 * Where the vendor explains an error. Source: behaviour 2.2; in 3.x it is one page for all, and 4.0's host is the one
 * that keeps the vendor's clients from fetching a catalogue.
 */
function documentationUrl(status: number, { version, operation }: Place): string {
  if (version === '3.0' || version === '3.1') return 'http://docs.looker.com/'
  if (status === 401 || !operation) return documentation
  const path = operation.path.replace(/{(\w+)}/g, ':$1')
  return `${documentation}r/err/4.0/${status}/${operation.method.toLowerCase()}${path}`
}
