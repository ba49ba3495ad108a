import type { api_spec } from 'lookerts/4.0/config'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { documentAt } from './rules.ts'

/** Gives the machine-readable description of a version: `swagger.json` or `openapi.json`. */
export const handleApiSpec: Handler<typeof api_spec> = (context, { api_version, specification }) => {
  const document = documentAt(context, api_version, specification)
  if (!document) throw notFound()
  return document
}
