import { badRequest } from '../errors.ts'
import type { HttpRequest } from './exchange.ts'

const mostDepth = 64

/** Gives a header that came once. */
export function headerOf(request: HttpRequest, name: string): string {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

/** Tells whether the body is of a media type, whatever its parameters are. */
export function hasMediaType(request: HttpRequest, type: string): boolean {
  const header = headerOf(request, 'content-type')
  return header === type || header.split(';')[0]!.trim().toLowerCase() === type
}

/**
 * Reads a JSON body; undefined for an empty one, which clients send with every kind of request.
 * Of a key that stands twice the last one counts. The media type decides nothing: the vendor's Python client labels
 * JSON as a form when a call with options of its own makes it log in first.
 * @throws {ApiError} 400 when it is no JSON or nests deeper than 64 levels.
 */
export function readJson(request: HttpRequest): unknown {
  if (request.body.trim() === '') return undefined
  const value = parse(request)
  if (isDeeper(value, mostDepth)) throw badRequest(`The body nests deeper than ${mostDepth} levels`)
  return value
}

/**
 * Reads form or query text into names and values.
 * @throws {ApiError} 400 when a name comes twice: whoever reads the first and whoever reads the last would differ.
 */
export function readPairs(text: string, where: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (pairs.has(name)) throw badRequest(`${printable(name)} stands twice in the ${where}`)
    pairs.set(name, value)
  }
  return pairs
}

function parse(request: HttpRequest): unknown {
  try {
    return JSON.parse(request.body)
  } catch {
    const isForm = hasMediaType(request, 'application/x-www-form-urlencoded')
    throw badRequest(isForm ? 'The body must be JSON, not a form' : 'The body is not valid JSON')
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

function printable(name: string): string {
  return JSON.stringify(name.slice(0, 40))
}
