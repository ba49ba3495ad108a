import type { SamlMetadataParseResult } from 'lookerts/4.0'
import { badRequest } from '../../errors.ts'
import { readXml, type XmlElement } from './xml.ts'

/**
 * Reads the metadata of a SAML identity provider: who it is, where browsers go, and what it signs with.
 * @throws {ApiError} 400 for what is no such metadata.
 */
export function parseSamlMetadata(text: string): SamlMetadataParseResult {
  const elements = readXml(text)
  const entity = elements.find(({ name }) => name === 'EntityDescriptor')
  if (!entity) throw badRequest('The metadata has no EntityDescriptor')
  const services = elements.filter(
    ({ name, path }) => name === 'SingleSignOnService' && path.includes('IDPSSODescriptor')
  )
  const service = services.find(({ attributes }) => attributes.Binding?.endsWith(':HTTP-Redirect')) ?? services[0]
  const certificates = elements.filter(isSigning).map(({ text: encoded }) => encoded.replace(/\s+/g, ''))
  return {
    idp_issuer: entity.attributes.entityID ?? null,
    idp_url: service?.attributes.Location ?? null,
    idp_cert: certificates[0] ?? null,
    idp_cert_multi: { signing: certificates },
    can: {}
  }
}

/** A certificate of the provider; a key without a use is for everything. */
function isSigning({ name, path, keyUse }: XmlElement): boolean {
  return name === 'X509Certificate' && path.includes('IDPSSODescriptor') && keyUse !== 'encryption'
}
