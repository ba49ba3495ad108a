import { readFileSync } from 'node:fs'

/** The versions of the Looker API that the contract describes, oldest first. */
export const apiVersions = ['3.0', '3.1', '4.0'] as const

/** One of the versions of the Looker API. */
export type ApiVersion = (typeof apiVersions)[number]

/** The facts of one API version: see README.md for where they come from. */
export interface Contract {
  apiVersion: ApiVersion
  /** The version in the vendor's own document, such as `4.0.26.12`. */
  specVersion: string
  /** The Looker release the document was made by, such as `26.12.3`. */
  looker: string
  basePath: string
  operations: OperationFacts[]
  schemas: Record<string, SchemaFacts>
}

/** One operation: its place on the wire, its arguments and its answers. */
export interface OperationFacts {
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Relative to the base path, with parameters in braces: `/users/{user_id}`. */
  path: string
  tag: string
  status: 'stable' | 'beta' | 'alpha' | 'deprecated' | 'undocumented'
  activityType?: 'none' | 'non_query' | 'db_query'
  params?: ParameterFacts[]
  body?: BodyFacts
  /** By status: a type reference, null for no body, or both with content types. */
  responses: Record<string, string | null | ResponseFacts>
  consumes?: string[]
  produces?: string[]
  deprecated?: boolean
  'x-looker-rate-limited'?: boolean
  /** In the first API 3.0 and gone from the last. */
  early?: boolean
  /** The later operation that has the same route as this early one. */
  alias?: string
}

/** A path or query parameter. */
export interface ParameterFacts {
  name: string
  in: 'path' | 'query'
  type: 'string' | 'integer' | 'boolean' | 'array' | 'object'
  format?: string
  required?: boolean
  items?: string
  collectionFormat?: string
  style?: string
  explode?: boolean
  deprecated?: boolean
}

/** A request body: a type reference such as `User`, `[]string` or `{}string`. */
export interface BodyFacts {
  type: string
  required: boolean
  contentTypes?: string[]
}

/** An answer whose content types are known. */
export interface ResponseFacts {
  type: string | null
  contentTypes: string[]
}

/** An object type. */
export interface SchemaFacts {
  props: Record<string, PropertyFacts>
  required: string[]
  'x-looker-status'?: string
  early?: boolean
}

/** A property: either `ref` (another object type) or `type`. */
export interface PropertyFacts {
  ref?: string
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any'
  format?: string
  /** What an array holds. */
  items?: string
  /** What the values of a map are. */
  values?: string
  enum?: string[]
  nullable?: boolean
  readOnly?: boolean
  writeOnly?: boolean
  deprecated?: boolean
  early?: boolean
  'x-looker-polymorphic-types'?: { type: string; format?: string }[]
}

/** Reads the facts of one version from its file; 3 to 8 ms, so keep the result. */
export function readContract(version: ApiVersion): Contract {
  return JSON.parse(readFileSync(new URL(`../${version}.json`, import.meta.url), 'utf8')) as Contract
}
