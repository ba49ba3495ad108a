import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** A file that became a table, as early servers had them. Of its rows only their number is kept. */
export interface UploadDocument extends Document {
  readonly view_name: string
  readonly file_type: string
  readonly definition: Readonly<Record<string, string>>
  readonly table_name: string
  readonly db_connection_name: string
  readonly rows: number
  readonly built_at: string
  readonly created_at: string
}

export const uploads: Kind<UploadDocument> = { name: 'upload', indexes: [], unique: ['view_name'] }

export const uploadFamily: Family<UploadDocument> = {
  kind: uploads,
  path: '/uploads/{id}',
  defaults: {
    view_name: '',
    file_type: 'csv',
    definition: {},
    table_name: '',
    db_connection_name: '',
    rows: 0,
    built_at: '',
    created_at: ''
  },
  required: ['view_name'],
  distinct: ['view_name'],
  prepare: (_, { view_name }) => {
    if (typeof view_name !== 'string' || view_name === '') return {}
    if (!/^\w+$/.test(view_name))
      throw invalid({
        field: 'view_name',
        code: 'invalid',
        message: "'view_name' must be alphanumeric characters and underscores."
      })
    return { table_name: `uploads.${view_name}` }
  },
  expand: (context, documents) =>
    documents.map(({ built_at, created_at }) => ({
      db_connection_id: '1',
      built_at_relative: ago(context, built_at),
      created_at_relative: ago(context, created_at)
    })),
  demo: [
    {
      id: '1',
      view_name: 'targets',
      file_type: 'csv',
      definition: { region: 'string', target: 'number' },
      table_name: 'uploads.targets',
      db_connection_name: 'thelook',
      rows: 4,
      built_at: '2025-12-01T08:00:00.000+00:00',
      created_at: '2025-12-01T07:59:00.000+00:00'
    }
  ]
}

/** What a table has once a file was sent for it. */
export function builtFrom(context: Context, csv: string): Pick<UploadDocument, 'rows' | 'built_at'> {
  const lines = csv.split(/\r?\n/).filter((line) => line.trim() !== '')
  return { rows: Math.max(0, lines.length - 1), built_at: toTimestamp(context.now()) }
}

function ago({ now }: Context, time: string): string {
  if (time === '') return ''
  const days = Math.floor((now() - Date.parse(time)) / 86_400_000)
  return days <= 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`
}
