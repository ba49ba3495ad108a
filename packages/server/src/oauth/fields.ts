import { badRequest } from '../errors.ts'
import { hasMediaType, readJson, readPairs } from '../http/body.ts'
import type { HttpRequest } from '../http/exchange.ts'

/** Gives a field of a body by its name; empty when it is not there or no text. */
export type Fields = (name: string) => string

/**
 * Reads a flat body, a form or JSON. Clients label one as the other, so its first character tells them apart.
 * @throws {ApiError} 400 when it cannot be read or names a field twice.
 */
export function readFields(request: HttpRequest): Fields {
  const isJson = /^\s*\{/.test(request.body)
  if (!isJson && hasMediaType(request, 'application/json') && request.body.trim() !== '')
    throw badRequest('The body must be a JSON object or a form')
  const values = isJson ? readJson(request) : Object.fromEntries(readPairs(request.body, 'body'))
  return (name) => {
    const value = Object.hasOwn(values as object, name) ? (values as Record<string, unknown>)[name] : ''
    return typeof value === 'string' ? value : ''
  }
}
