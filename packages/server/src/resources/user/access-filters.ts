import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { findUser } from './rules.ts'

/** What rows of a model a user is shown; API 3.0 alone has it, user attributes have taken its place. */
export interface AccessFilterDocument extends Document {
  readonly user_id: string
  readonly model: string | null
  readonly field: string | null
  readonly value: string | null
}

export const accessFilters: Kind<AccessFilterDocument> = { name: 'access_filter', indexes: ['user_id'], unique: [] }

/** The access filters of users. */
export const accessFilterFamily: Family<AccessFilterDocument> = {
  kind: accessFilters,
  path: '/access_filters/{id}',
  defaults: { user_id: '', model: null, field: null, value: null },
  parent: { parameter: 'user_id', property: 'user_id', find: findUser },
  answers: (context, documents) => documents.map((document) => toAccessFilter(context, document)),
  demo: [{ id: '1', user_id: '1', model: 'thelook', field: 'users.state', value: 'California' }]
}

/** Gives an access filter as answers have it. */
export function toAccessFilter(context: Context, { id, user_id, model, field, value }: AccessFilterDocument): object {
  return { id, model, field, value, url: urlOf(context, `/users/${user_id}/access_filters/${id}`) }
}
