import type { ApiVersion } from '@lookerts/contract'
import { apiOf } from '../http/api.ts'
import { openapiDocument } from './openapi.ts'
import { swaggerDocument } from './swagger.ts'

/** Makes the description of a version of the API by its file's name; undefined for a name that there is not. */
export function documentOf(version: ApiVersion, name: string, baseUrl: string): object | undefined {
  if (name === 'swagger.json') return swaggerDocument(apiOf(version).contract, baseUrl)
  return name === 'openapi.json' ? openapiDocument(apiOf(version).contract, baseUrl) : undefined
}
