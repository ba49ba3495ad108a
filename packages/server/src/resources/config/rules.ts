import { apiVersions } from '@lookerts/contract'
import type { ApiVersion } from 'lookerts/4.0'
import { documentOf } from '../../documents/document.ts'
import { apiOf, isApiVersion } from '../../http/api.ts'
import type { Settings } from '../../options.ts'
import type { Service } from '../../service.ts'

/** Which versions of the API there are and where. The newest is current; no other is, so that tools find one. */
export function toApiVersion(service: Service): ApiVersion {
  const server = service.baseUrl()
  const supported_versions = apiVersions.map((version) => ({
    version,
    full_version: apiOf(version).contract.specVersion,
    status: version === '4.0' ? 'current' : 'legacy',
    swagger_url: `${server}/api/${version}/swagger.json`
  }))
  return {
    looker_release_version: apiOf('4.0').contract.looker,
    current_version: supported_versions.at(-1)!,
    supported_versions,
    api_server_url: server,
    web_server_url: server
  }
}

const documents = new WeakMap<Settings, Map<string, object>>()

/**
 * Gives the description of a version by its file's name; undefined where there is none. Each is made once: making one
 * takes as long as hundreds of requests, and anybody may ask for it.
 */
export function documentAt({ settings, baseUrl }: Service, version: string, name: string): object | undefined {
  if (!isApiVersion(version)) return undefined
  const made = documents.get(settings) ?? new Map<string, object>()
  documents.set(settings, made)
  const key = `${version} ${name} ${baseUrl()}`
  const document = made.get(key) ?? documentOf(version, name, baseUrl())
  if (document) made.set(key, document)
  return document
}
