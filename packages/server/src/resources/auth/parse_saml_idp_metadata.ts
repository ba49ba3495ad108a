import type { parse_saml_idp_metadata } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { parseSamlMetadata } from './saml-metadata.ts'

/** Reads the metadata that stands in the body, as text or as a JSON string. */
export const handleParseSamlIdpMetadata: Handler<typeof parse_saml_idp_metadata> = (_, { body }) => {
  if (body.trim() === '') throw badRequest('The metadata is missing')
  return parseSamlMetadata(body.startsWith('"') ? textIn(body) : body)
}

function textIn(json: string): string {
  try {
    return String(JSON.parse(json))
  } catch {
    throw badRequest('The body is neither XML nor a JSON string')
  }
}
