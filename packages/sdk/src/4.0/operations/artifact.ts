// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Artifact, ArtifactNamespace, ArtifactUsage, UpdateArtifact } from '../types.ts'

/** The arguments of {@link artifact}. */
export interface ArtifactArgs<Fields extends string = string> {
  namespace: string
  key: string
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  tally?: boolean
}

/**
 * GET /artifact/{namespace}. Lists artifacts of a namespace by key. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact
 */
export const artifact: Operation<ArtifactArgs, Artifact[]> = {
  id: 'artifact',
  version: '4.0',
  method: 'GET',
  path: '/artifact/{namespace}',
  query: ['key', 'fields', 'limit', 'offset', 'tally']
}

/** The arguments of {@link artifact_namespaces}. */
export interface ArtifactNamespacesArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
}

/**
 * GET /artifact/namespaces. Lists the artifact namespaces. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact_namespaces
 */
export const artifact_namespaces: Operation<ArtifactNamespacesArgs | undefined, ArtifactNamespace[]> = {
  id: 'artifact_namespaces',
  version: '4.0',
  method: 'GET',
  path: '/artifact/namespaces',
  query: ['fields', 'limit', 'offset']
}

/** The arguments of {@link artifact_usage}. */
export interface ArtifactUsageArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /artifact/usage. Gets the space that artifacts use, and the limit. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact_usage
 */
export const artifact_usage: Operation<ArtifactUsageArgs | undefined, ArtifactUsage> = {
  id: 'artifact_usage',
  version: '4.0',
  method: 'GET',
  path: '/artifact/usage',
  query: ['fields']
}

/** The arguments of {@link artifact_value}. */
export interface ArtifactValueArgs {
  namespace: string
  key?: string
}

/**
 * GET /artifact/{namespace}/value. Gets the value of one artifact. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact_value
 */
export const artifact_value: Operation<ArtifactValueArgs, string> = {
  id: 'artifact_value',
  version: '4.0',
  method: 'GET',
  path: '/artifact/{namespace}/value',
  query: ['key']
}

/** The arguments of {@link delete_artifact}. */
export interface DeleteArtifactArgs {
  namespace: string
  key: string
}

/**
 * DELETE /artifact/{namespace}. Deletes the artifact of a namespace that has a key. Errors: 400, 404, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/delete_artifact
 */
export const delete_artifact: Operation<DeleteArtifactArgs, void> = {
  id: 'delete_artifact',
  version: '4.0',
  method: 'DELETE',
  path: '/artifact/{namespace}',
  query: ['key'],
  answer: 'none'
}

/** The arguments of {@link purge_artifacts}. */
export interface PurgeArtifactsArgs {
  namespace: string
}

/**
 * DELETE /artifact/{namespace}/purge. Deletes all artifacts of a namespace. Errors: 400, 404, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/purge_artifacts
 */
export const purge_artifacts: Operation<PurgeArtifactsArgs, void> = {
  id: 'purge_artifacts',
  version: '4.0',
  method: 'DELETE',
  path: '/artifact/{namespace}/purge',
  answer: 'none'
}

/** The arguments of {@link search_artifacts}. */
export interface SearchArtifactsArgs<Fields extends string = string> {
  namespace: string
  fields?: Fields
  key?: string
  user_ids?: string
  /** Integer. */
  min_size?: number
  /** Integer. */
  max_size?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  tally?: boolean
}

/**
 * GET /artifact/{namespace}/search. Searches the artifacts of a namespace. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/search_artifacts
 */
export const search_artifacts: Operation<SearchArtifactsArgs, Artifact[]> = {
  id: 'search_artifacts',
  version: '4.0',
  method: 'GET',
  path: '/artifact/{namespace}/search',
  query: ['fields', 'key', 'user_ids', 'min_size', 'max_size', 'limit', 'offset', 'tally']
}

/** The arguments of {@link update_artifacts}. */
export interface UpdateArtifactsArgs<Fields extends string = string> {
  namespace: string
  body: UpdateArtifact[]
  fields?: Fields
}

/**
 * PUT /artifacts/{namespace}. Creates or updates artifacts of a namespace. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/update_artifacts
 */
export const update_artifacts: Operation<UpdateArtifactsArgs, Artifact[]> = {
  id: 'update_artifacts',
  version: '4.0',
  method: 'PUT',
  path: '/artifacts/{namespace}',
  query: ['fields'],
  body: 'json',
  repeatable: false
}
