import type { Certification, LookmlModelNavExplore } from 'lookerts/4.0'
import type { Document, Kind } from '../../storage/store.ts'

/** A model, and what it may connect to. Its id is its name. */
export interface LookmlModelDocument extends Document {
  readonly name: string
  readonly label: string | null
  readonly project_name: string | null
  readonly allowed_db_connection_names: readonly string[] | null
  readonly unlimited_db_connections: boolean
  /** Explores that nothing more is known of than this; those with records of their own come first. */
  readonly explores: readonly LookmlModelNavExplore[]
  /** The server's own, which lists hide. */
  readonly is_internal: boolean
  /** Made from a file that somebody sent, which lists hide too. */
  readonly is_self_service: boolean
  /** Whether such a one is to be trusted. */
  readonly certification?: Certification
}

export const lookmlModels: Kind<LookmlModelDocument> = {
  name: 'lookml_model',
  indexes: ['project_name'],
  unique: []
}
