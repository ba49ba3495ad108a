import { randomBytes } from 'node:crypto'
import type { Dashboard } from 'lookerts/4.0'
import type { create_dashboard_filter_state, dashboard_filter_state } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { invalid, notFound } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** The values of a dashboard's filters, for whoever has the address. Its id is a GUID. */
export interface FilterStateDocument extends Document {
  readonly state: string
  readonly user_id: string
}

const filterStates: Kind<FilterStateDocument> = { name: 'dashboard_filter_state', indexes: [], unique: [] }

/** Filter states as they are stored. */
export const filterStateFamily: Family<FilterStateDocument> = {
  kind: filterStates,
  path: '/dashboard_filter_state/{id}',
  defaults: { state: '', user_id: '' }
}

/** Keeps a state. The contract answers with a dashboard, of which there is only the id: the GUID. */
export const handleCreateDashboardFilterState: Handler<typeof create_dashboard_filter_state> = async (
  context,
  { body }
) => {
  const state = String(body ?? '')
  if (state === '') throw invalid({ field: 'body', code: 'missing_field', message: 'A filter state is required.' })
  const id = newGuid()
  const document: FilterStateDocument = { id, state, user_id: context.caller.user.document.id }
  await context.store.commit([{ op: 'insert', kind: filterStates, document }])
  return { id } as Dashboard
}

export const handleDashboardFilterState: Handler<typeof dashboard_filter_state> = async ({ store }, { guid }) => {
  const found = await store.get(filterStates, guid)
  if (!found) throw notFound()
  return found.document.state
}

/** A GUID of random hexadecimal digits. */
function newGuid(): string {
  return randomBytes(16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
