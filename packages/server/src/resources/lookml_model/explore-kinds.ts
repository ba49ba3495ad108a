import type { LookmlModelExplore, LookmlModelExploreField, LookmlModelExploreJoins } from 'lookerts/4.0'
import type { Document, Kind } from '../../storage/store.ts'

/** What a record says of a field: its name, and what is not as usual. */
export type SparseField = Partial<LookmlModelExploreField> & { readonly name: string }

interface SparseFields {
  readonly dimensions?: readonly SparseField[] | null
  readonly measures?: readonly SparseField[] | null
  readonly filters?: readonly SparseField[] | null
  readonly parameters?: readonly SparseField[] | null
}

/**
 * An explore, of which only what is not as usual has to be said: answers have the rest by default. Its id is
 * `model::explore`.
 */
export interface ExploreDocument extends Document {
  readonly name: string
  readonly model_name: string
  readonly label: string | null
  readonly description: string | null
  readonly group_label: string | null
  readonly hidden: boolean
  /** The view that it begins with; the one of its own name by default. */
  readonly view_name: string | null
  readonly sql_table_name: string | null
  readonly connection_name: string | null
  readonly tags: readonly string[]
  readonly fields: SparseFields | null
  readonly joins: readonly LookmlModelExploreJoins[]
  readonly access_filters: NonNullable<LookmlModelExplore['access_filters']>
  readonly always_filter: NonNullable<LookmlModelExplore['always_filter']>
  readonly conditionally_filter: NonNullable<LookmlModelExplore['conditionally_filter']>
  /** What else the answer has, where the explore is one of LookML. */
  readonly said?: Partial<LookmlModelExplore>
}

export const explores: Kind<ExploreDocument> = { name: 'explore', indexes: ['model_name'], unique: [] }

export const newExplore: Omit<ExploreDocument, 'id'> = {
  name: '',
  model_name: '',
  label: null,
  description: null,
  group_label: null,
  hidden: false,
  view_name: null,
  sql_table_name: null,
  connection_name: null,
  tags: [],
  fields: null,
  joins: [],
  access_filters: [],
  always_filter: [],
  conditionally_filter: []
}

/** The id of an explore of a model. */
export function exploreId(model: string, explore: string): string {
  return `${model}::${explore}`
}
