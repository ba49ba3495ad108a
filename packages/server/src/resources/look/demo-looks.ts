import { newLook, type LookRecord } from './kind.ts'

/** The looks that an emulator begins with. */
export const demoLooks: readonly LookRecord[] = [
  {
    ...newLook,
    id: '1',
    title: 'Sales by Category',
    description: 'What each category of products sold for.',
    folder_id: '10',
    query_id: '1',
    user_id: '1',
    last_updater_id: '1',
    content_metadata_id: '21',
    view_count: 12,
    last_viewed_at: '2025-12-30T08:15:00.000+00:00',
    last_accessed_at: '2025-12-30T08:15:00.000+00:00',
    created_at: '2025-11-03T09:30:00.000+00:00',
    updated_at: '2025-11-03T09:30:00.000+00:00'
  },
  {
    ...newLook,
    id: '2',
    title: 'Customers by State',
    folder_id: '11',
    query_id: '2',
    user_id: '1',
    last_updater_id: '1',
    content_metadata_id: '22',
    view_count: 3,
    last_viewed_at: '2025-12-22T16:40:00.000+00:00',
    last_accessed_at: '2025-12-22T16:40:00.000+00:00',
    created_at: '2025-11-04T10:00:00.000+00:00',
    updated_at: '2025-11-04T10:00:00.000+00:00'
  }
]
