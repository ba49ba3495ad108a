import type { Family } from '../../families/family.ts'
import { users } from '../../kinds.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** A report of the vendor's other product. There is no operation that makes one: they come from seeds. */
export interface ReportDocument extends Document {
  readonly title: string
  readonly user_id: string
  readonly folder_id: string | null
  readonly favorite: boolean
  readonly view_count: number
  readonly created_at: string
  readonly updated_at: string
}

const reports: Kind<ReportDocument> = { name: 'report', indexes: ['user_id'], unique: [] }

export const reportFamily: Family<ReportDocument> = {
  kind: reports,
  path: '/reports/{id}',
  defaults: {
    title: '',
    user_id: '1',
    folder_id: null,
    favorite: false,
    view_count: 0,
    created_at: '',
    updated_at: ''
  },
  required: ['title'],
  // Whom a report is shared with is not known here, so its maker alone sees it.
  visible: ({ caller }) => (caller.rights.isAdmin ? undefined : { user_id: caller.user.document.id }),
  filters: { recent: () => ({ and: [] }), next_page_token: () => ({ and: [] }) },
  expand: async ({ store }, documents) => {
    const ids = [...new Set(documents.map(({ user_id }) => user_id))]
    const found = await store.find(users, { where: { id: { in: ids } } })
    const names = new Map(
      found.map(({ document: { id, first_name, last_name } }) => [id, `${first_name} ${last_name}`.trim()])
    )
    return documents.map(({ user_id }) => ({
      user_name: names.get(user_id) ?? null,
      folder: null,
      deleted_at: null,
      deleter_user_id: null,
      deleter_user_name: null,
      favorite_count: 0,
      schedule_count: 0,
      last_accessed_at: null,
      last_viewed_at: null
    }))
  },
  can: () => ({ index: true, show: true }),
  demo: [
    {
      id: '1',
      title: 'Sales by channel',
      user_id: '1',
      folder_id: '10',
      favorite: false,
      view_count: 3,
      created_at: '2025-12-01T08:00:00.000+00:00',
      updated_at: '2025-12-01T08:00:00.000+00:00'
    }
  ]
}
