import type { Contract, OperationFacts, ParameterFacts } from '@lookerts/contract'
import { describing, json, toResponses } from './answers.ts'
import { placeOf, toInfo, toTags } from './head.ts'
import { payloadOf, toPaths } from './operation.ts'
import { isStructured, referenceOf, toSchema, toSchemas, type Dialect, type Json } from './schema.ts'
import { parameterTextOf } from './texts.ts'

const dialect: Dialect = {
  refs: '#/components/schemas/',
  any: {},
  keys: { nullable: 'nullable', writeOnly: 'writeOnly', deprecated: 'deprecated', enum: 'enum' },
  isStrict: true,
  nullsReferences: false
}

const binary: Json = { type: 'string', format: 'binary' }

/** What the contract does not list, although results come in it. */
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer', description: 'The access token that a login answers.' },
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'The same, as older clients send it: `token` and a space before the access token.'
  }
}

/**
 * Makes the OpenAPI 3.0.3 document of an API version.
 *
 * `baseUrl` is where the server is reached, without `/api`: `http://127.0.0.1:19999`. Takes milliseconds: keep it.
 * @throws {TypeError} when `baseUrl` is no URL.
 * Source: behaviour 4; OpenAPI Specification 3.0.3.
 */
export function openapiDocument(contract: Contract, baseUrl: string): object {
  const { scheme, host, basePath } = placeOf(contract, baseUrl)
  return {
    openapi: '3.0.3',
    info: toInfo(contract),
    servers: [{ url: `${scheme}://${host}${basePath}` }],
    tags: toTags(contract),
    security: [{ bearer: [] }, { token: [] }],
    paths: toPaths(contract, toOperation),
    components: { securitySchemes, schemas: toSchemas(contract.schemas, dialectOf(contract)) }
  }
}

/** The references of API 4.0 are null where there is nothing, without its saying so. Source: behaviour 10.1. */
function dialectOf({ apiVersion }: Contract): Dialect {
  return { ...dialect, nullsReferences: apiVersion === '4.0' }
}

function toOperation(operation: OperationFacts): Json {
  const { parameters } = payloadOf(operation)
  const requestBody = toRequestBody(operation)
  return {
    ...(parameters.length > 0 && { parameters: parameters.map(toParameter) }),
    ...(requestBody && { requestBody }),
    responses: toResponses(operation, toAnswer)
  }
}

function toParameter(parameter: ParameterFacts): Json {
  const { name, in: place, required, deprecated, collectionFormat } = parameter
  const description = parameterTextOf(parameter)
  return {
    name,
    in: place,
    ...(description && { description }),
    ...(required && { required }),
    ...(deprecated && { deprecated }),
    ...(parameter.type === 'array' &&
      !isStructured(parameter) && { style: 'form', explode: collectionFormat === 'multi' }),
    ...toParameterType(parameter)
  }
}

function toParameterType(parameter: ParameterFacts): Json {
  const schema = toSchema(referenceOf(parameter), dialect)
  return isStructured(parameter) ? { content: { [json]: { schema } } } : { schema }
}

function toRequestBody(operation: OperationFacts): Json | undefined {
  const { type, required, fields, mediaTypes = [json] } = payloadOf(operation)
  if (fields.length > 0) return { required, content: toContent(toForm(fields), mediaTypes) }
  return type === null ? undefined : { required, content: toContent(toSchema(type, dialect), mediaTypes) }
}

function toForm(fields: readonly ParameterFacts[]): Json {
  const properties = fields.map((field) => [field.name, toSchema(referenceOf(field), dialect)] as const)
  return { type: 'object', properties: Object.fromEntries(properties) }
}

const toAnswer = describing((status, type, mediaTypes) => {
  if (type === null || isBodiless(status)) return {}
  const content = toContent(toSchema(type, dialect), mediaTypes)
  // A string in several formats is a result: text as it is, JSON of any shape, or a workbook.
  const isResult = type === 'string' && mediaTypes.length > 1 && mediaTypes.includes(json)
  return {
    content: isResult ? { ...content, [json]: { schema: dialect.any }, [workbook]: { schema: binary } } : content
  }
})

function toContent(schema: Json, mediaTypes: readonly string[]): Json {
  return Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema: inMediaType(schema, mediaType) }]))
}

/** What stands for a type where it is written as something else than JSON or a form. */
function inMediaType(schema: Json, mediaType: string): Json {
  if (mediaType.startsWith('text/') || mediaType.endsWith('+xml')) return { type: 'string' }
  const isBinary = mediaType.startsWith('image/') || mediaType === 'application/pdf'
  return isBinary ? binary : schema
}

/** The contract gives some of these a type, but HTTP never gives them a body. */
function isBodiless(status: string): boolean {
  return status === '204' || status < '200'
}
