import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** What a model's caches go by. Times are seconds since 1970. */
export interface DatagroupDocument extends Document {
  readonly model_name: string
  readonly name: string
  readonly created_at_s: number
  readonly stale_before: number | null
  readonly triggered_at: number | null
  readonly trigger_check_at: number | null
  readonly trigger_error: string | null
  readonly trigger_value: string | null
}

const datagroups: Kind<DatagroupDocument> = { name: 'datagroup', indexes: ['model_name'], unique: [] }

/** In the demo, all that happened at the turn of the year. */
const newYear = 1_767_225_600

/** Datagroups come with the model; requests only set when they were triggered, and what is stale. */
export const datagroupFamily: Family<DatagroupDocument> = {
  kind: datagroups,
  path: '/datagroups/{id}',
  defaults: {
    model_name: '',
    name: '',
    created_at_s: 0,
    stale_before: null,
    triggered_at: null,
    trigger_check_at: null,
    trigger_error: null,
    trigger_value: null
  },
  expand: (_, documents) =>
    documents.map(({ created_at_s }) => ({ url: undefined, created_at_s: undefined, created_at: created_at_s })),
  can: ({ caller }) => ({ show: true, index: true, update: caller.rights.has('update_datagroups') }),
  demo: [demo('1', 'ecommerce_etl', '2026-01-01 00:00:00'), demo('2', 'hourly', '490896')]
}

function demo(id: string, name: string, trigger_value: string): DatagroupDocument {
  return {
    id,
    model_name: 'thelook',
    name,
    created_at_s: newYear,
    stale_before: null,
    triggered_at: newYear,
    trigger_check_at: newYear,
    trigger_error: null,
    trigger_value
  }
}
