import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** A view that a statement makes and that is kept in the database. Its id is `model::view`. */
export interface DerivedTableDocument extends Document {
  readonly model_name: string
  readonly view_name: string
  /** The views that it is made from. */
  readonly depends_on: readonly string[]
}

/** A build of one, which nothing carries out: it is complete at once, unless it is stopped. */
export interface MaterializationDocument extends Document {
  readonly model_name: string
  readonly view_name: string
  readonly user_id: string
  readonly task_slug: string
  readonly status: 'complete' | 'killed'
}

export const derivedTables: Kind<DerivedTableDocument> = {
  name: 'derived_table',
  indexes: ['model_name', 'view_name'],
  unique: []
}

export const materializations: Kind<MaterializationDocument> = { name: 'materialization', indexes: [], unique: [] }

export const derivedTableFamily: Family<DerivedTableDocument> = {
  kind: derivedTables,
  path: '/derived_table/{id}',
  defaults: { model_name: '', view_name: '', depends_on: [] },
  required: ['model_name', 'view_name'],
  demo: [
    { id: 'thelook::order_facts', model_name: 'thelook', view_name: 'order_facts', depends_on: ['order_items'] },
    { id: 'thelook::user_facts', model_name: 'thelook', view_name: 'user_facts', depends_on: ['order_facts', 'users'] }
  ]
}

export const materializationFamily: Family<MaterializationDocument> = {
  kind: materializations,
  path: '/derived_table/{id}/status',
  defaults: { model_name: '', view_name: '', user_id: '', task_slug: '', status: 'complete' }
}
