import type { Contract, OperationFacts, ParameterFacts } from '@lookerts/contract'
import { describing, json, producedBy, toResponses } from './answers.ts'
import { placeOf, toInfo, toTags } from './head.ts'
import { payloadOf, toPaths } from './operation.ts'
import { isStructured, referenceOf, toSchema, toSchemas, type Dialect, type Json } from './schema.ts'
import { parameterTextOf } from './texts.ts'

const dialect: Dialect = {
  refs: '#/definitions/',
  // The vendor's way to say it: its own code generator knows no schema without a type.
  any: { type: 'string', format: 'any' },
  keys: {
    nullable: 'x-looker-nullable',
    writeOnly: 'x-looker-write-only',
    deprecated: 'x-looker-deprecated',
    enum: 'x-looker-values'
  },
  isStrict: false,
  nullsReferences: false
}

/**
 * Makes the Swagger 2.0 document of an API version, with the vendor's extensions (`x-looker-nullable` and others).
 *
 * `baseUrl` is where the server is reached, without `/api`: `http://127.0.0.1:19999`. Takes milliseconds: keep it.
 * @throws {TypeError} when `baseUrl` is no URL.
 * Source: behaviour 0 (12), 4.
 */
export function swaggerDocument(contract: Contract, baseUrl: string): object {
  const { scheme, host, basePath } = placeOf(contract, baseUrl)
  return {
    swagger: '2.0',
    info: toInfo(contract),
    host,
    basePath,
    schemes: [scheme],
    consumes: [json],
    produces: [json],
    tags: toTags(contract),
    securityDefinitions: { token: { type: 'apiKey', in: 'header', name: 'Authorization' } },
    security: [{ token: [] }],
    paths: toPaths(contract, toOperation),
    definitions: toSchemas(contract.schemas, dialect)
  }
}

function toOperation(operation: OperationFacts): Json {
  const parameters = toParameters(operation)
  const { mediaTypes: consumes = [] } = payloadOf(operation)
  const produces = producedBy(operation)
  return {
    ...(parameters.length > 0 && { parameters }),
    ...(isMoreThanJson(consumes) && { consumes }),
    ...(isMoreThanJson(produces) && { produces }),
    responses: toResponses(operation, toAnswer)
  }
}

const toAnswer = describing((_, type) => (type === null ? {} : { schema: toSchema(type, dialect) }))

function toParameters(operation: OperationFacts): Json[] {
  const { type, required, fields, ...payload } = payloadOf(operation)
  const parameters = payload.parameters.map((parameter) => toParameter(parameter, parameter.in))
  const formData = fields.map((field) => toParameter(field, 'formData'))
  const body = type === null ? [] : [{ name: 'body', in: 'body', required, schema: toSchema(type, dialect) }]
  return [...parameters, ...formData, ...body]
}

function toParameter(parameter: ParameterFacts, place: string): Json {
  const { name, required = false, deprecated, collectionFormat = 'csv' } = parameter
  const schema = isStructured(parameter) ? { type: 'string' } : toSchema(referenceOf(parameter), dialect)
  const description = parameterTextOf(parameter)
  return {
    name,
    in: place,
    ...(description && { description }),
    required,
    ...schema,
    ...(schema.type === 'array' && { collectionFormat }),
    ...(deprecated && { [dialect.keys.deprecated]: true })
  }
}

function isMoreThanJson(mediaTypes: readonly string[]): boolean {
  return mediaTypes.some((mediaType) => mediaType !== json)
}
