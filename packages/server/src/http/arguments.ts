import type { OperationFacts, ParameterFacts } from '@lookerts/contract'
import { accept, missingIn } from '../conventions/accept.ts'
import { newNameIn } from '../conventions/old-names.ts'
import { badRequest, invalid } from '../errors.ts'
import type { Api, Route } from './api.ts'
import { readJson } from './body.ts'
import type { HttpRequest } from './exchange.ts'

/**
 * Reads what an operation takes from path, query and body, in the shape of API 4.0: ids are strings.
 * @throws {ApiError} 400 or 422 that names what cannot be read.
 */
export function readArguments(
  api: Api,
  route: Route,
  values: readonly string[],
  query: string,
  request: HttpRequest
): object {
  const args: Record<string, unknown> = {}
  const { params = [], body } = route.operation
  for (const [at, name] of route.pathNames.entries()) args[name] = decode(values[at]!)
  if (query !== '') readQuery(api, params, query, args)
  refuseMissing(api, route, args)
  if (body) args.body = readBody(api, route.operation, request)
  return args
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badRequest('The path is not percent-encoded UTF-8')
  }
}

function refuseMissing(
  { version }: Api,
  { operation, required }: Route,
  args: Readonly<Record<string, unknown>>
): void {
  for (const { name } of required) {
    if (args[newNameIn(version, name)] !== undefined) continue
    if (!('422' in operation.responses)) throw badRequest(`${name} is missing`)
    throw invalid({ field: name, code: 'missing_field', message: 'This field is required.' })
  }
}

function readBody(api: Api, { method, body, responses }: OperationFacts, request: HttpRequest): unknown {
  const { type, required: isRequired } = body!
  if (type === 'string') return request.body
  const json = readJson(request) ?? (isRequired && method === 'POST' && mayBeEmpty(api, type) ? {} : undefined)
  if (json === undefined) {
    if (!isRequired) return undefined
    throw invalid({ field: 'body', code: 'missing_field', message: 'A JSON body is required.' })
  }
  const value = accept(api.contract, type, json)
  const missing = method === 'POST' && '422' in responses ? missingIn(api.contract, type, value) : []
  if (missing.length > 0) throw invalid(...missing)
  return value
}

/** Clients leave out a body of which nothing is required, also where the contract wants one. */
function mayBeEmpty({ contract }: Api, type: string): boolean {
  const schema = contract.schemas[type]
  return schema !== undefined && (schema.required ?? []).length === 0
}

function readQuery(
  { version }: Api,
  parameters: readonly ParameterFacts[],
  query: string,
  args: Record<string, unknown>
): void {
  const given = new URLSearchParams(query)
  for (const parameter of parameters) {
    if (parameter.in !== 'query') continue
    const values = given.getAll(parameter.name)
    if (values.length === 0) continue
    if (values.length > 1 && parameter.type !== 'array') throw badRequest(`${parameter.name} stands twice in the query`)
    args[newNameIn(version, parameter.name)] = readValue(parameter, values)
  }
}

function readValue({ name, type }: ParameterFacts, values: readonly string[]): unknown {
  const text = values[0]!
  if (type === 'array') return values.flatMap(readList)
  if (type === 'boolean') return readBoolean(name, text)
  return type === 'integer' && !/(^|_)id$/.test(name) ? readInteger(name, text) : text
}

/** Clients write a list as `1,2,3`, as `"1,2,3"` with the quotes, or as JSON. */
function readList(text: string): string[] {
  const items = text.split(',').map((item) => item.replace(/["[\]]/g, '').trim())
  return items.filter((item) => item !== '')
}

function readBoolean(name: string, text: string): boolean | undefined {
  if (text === '' || text === 'null') return undefined
  // Programs in Python that put values into an address themselves write True and False.
  if (!/^(true|false)$/i.test(text)) throw badRequest(`${name} must be true or false`)
  return text.toLowerCase() === 'true'
}

function readInteger(name: string, text: string): number | undefined {
  if (text === '' || text === 'null') return undefined
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw badRequest(`${name} must be an integer`)
  return number
}
