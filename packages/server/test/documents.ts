import { apiVersions, readContract, type Contract } from '@lookerts/contract'
import { openapiDocument } from '../src/documents/openapi.ts'
import { swaggerDocument } from '../src/documents/swagger.ts'

/** A piece of a document. */
export type Node = Record<string, unknown>

export interface Operation extends Node {
  operationId: string
  summary: string
  parameters?: { name: string; in: string; required?: boolean }[]
  responses: Record<string, Node>
}

export interface Document extends Node {
  paths: Record<string, Record<string, Operation>>
  definitions?: Record<string, { properties: Record<string, Node>; required?: string[] }>
  components?: { schemas: Required<Document>['definitions'] }
}

export const baseUrl = 'http://127.0.0.1:19999'
/** By version. */
export const contracts = Object.fromEntries(apiVersions.map((version) => [version, readContract(version)])) as Record<
  string,
  Contract
>
const formats = { swagger: swaggerDocument, openapi: openapiDocument }

/** Makes a document as it goes over the wire. */
export function make(format: keyof typeof formats, version: string, url = baseUrl): Document {
  return JSON.parse(JSON.stringify(formats[format](contracts[version]!, url))) as Document
}

/** The types of a document of either format. */
export function schemasOf(document: Document): Required<Document>['definitions'] {
  return document.definitions ?? document.components!.schemas
}
