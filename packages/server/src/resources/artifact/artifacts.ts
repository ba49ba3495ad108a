import type { Artifact } from 'lookerts/4.0'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** A value that a program keeps under a key, in a namespace of its own. */
export interface ArtifactDocument extends Document {
  readonly namespace: string
  readonly key: string
  readonly value: string
  readonly content_type: string | null
  /** One more with each change: who changes it must know what it was. */
  readonly version: number
  readonly value_size: number
  readonly created_by_userid: string
  readonly updated_by_userid: string
  readonly created_at: string
  readonly updated_at: string
}

export const artifacts: Kind<ArtifactDocument> = { name: 'artifact', indexes: ['namespace'], unique: [] }

const at = '2025-12-01T08:00:00.000+00:00'

export const artifactFamily: Family<ArtifactDocument> = {
  kind: artifacts,
  path: '/artifact/{id}',
  defaults: {
    namespace: '',
    key: '',
    value: '',
    content_type: null,
    version: 1,
    value_size: 0,
    created_by_userid: '1',
    updated_by_userid: '1',
    created_at: '',
    updated_at: ''
  },
  required: ['namespace', 'key'],
  demo: [
    {
      id: artifactId('demo', 'settings'),
      namespace: 'demo',
      key: 'settings',
      value: '{"theme":"dark"}',
      content_type: 'application/json',
      version: 1,
      value_size: 16,
      created_by_userid: '1',
      updated_by_userid: '1',
      created_at: at,
      updated_at: at
    }
  ]
}

/** The id of a key in a namespace. */
export function artifactId(namespace: string, key: string): string {
  return JSON.stringify([namespace, key])
}

/** Bytes that all artifacts together may take. */
export const mostBytes = 200_000_000

export function artifactAnswer({ id: _, ...artifact }: ArtifactDocument): Artifact {
  return artifact
}
