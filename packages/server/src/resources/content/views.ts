import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import type { Condition } from '../../storage/store.ts'
import {
  contentFavorites,
  contentMetadata,
  contentViews,
  type ContentMetadataDocument,
  type ContentViewDocument
} from './content-kinds.ts'
import { detailsOf } from './details.ts'

const newView: Omit<ContentViewDocument, 'id'> = {
  content_metadata_id: '',
  look_id: null,
  dashboard_id: null,
  user_id: null,
  group_id: null,
  view_count: 0,
  last_viewed_at: null,
  start_of_week_date: null
}

/** How often content was looked at. Admins see everybody's views, others their own. */
export const viewFamily: Family<ContentViewDocument> = {
  kind: contentViews,
  path: '/content_view/{id}',
  defaults: newView,
  visible: visibleViews,
  filters: {
    all_time: (_, value: boolean) => ({ start_of_week_date: value ? null : { not: null } })
  },
  expand: async (context, documents) => {
    const metadata = await metadataOf(context, documents)
    const details = await detailsOf(context, metadata)
    const titles = new Map(metadata.map(({ id }, at) => [id, (details[at] as { name: string | null }).name]))
    const counts = await favoriteCounts(context, documents)
    return documents.map(({ content_metadata_id: id }) => ({
      title: titles.get(id) ?? null,
      favorite_count: counts.get(id) ?? 0
    }))
  },
  can: () => ({ index: true, show: true }),
  demo: [
    demoView('1', '31', { dashboard_id: '1', view_count: 12 }),
    demoView('2', '32', { dashboard_id: '2', view_count: 5 }),
    demoView('3', '21', { look_id: '1', view_count: 7 }),
    demoView('4', '22', { look_id: '2', view_count: 3 }),
    demoView('5', '31', { dashboard_id: '1', view_count: 4, start_of_week_date: '2025-12-29' })
  ]
}

function demoView(id: string, content_metadata_id: string, more: Partial<ContentViewDocument>): ContentViewDocument {
  const last_viewed_at = '2025-12-30T10:15:00.000+00:00'
  return { ...newView, id, content_metadata_id, user_id: '1', last_viewed_at, ...more }
}

async function visibleViews(context: Context): Promise<Condition | undefined> {
  const { visibleMetadata } = await contentAccessOf(context)
  if (!visibleMetadata) return undefined
  const seen = await context.store.find(contentMetadata, { where: visibleMetadata })
  const content_metadata_id = { in: seen.map(({ document }) => document.id) }
  return { user_id: context.caller.user.document.id, content_metadata_id }
}

async function metadataOf(
  { store }: Context,
  documents: readonly ContentViewDocument[]
): Promise<ContentMetadataDocument[]> {
  const ids = new Set(documents.map(({ content_metadata_id }) => content_metadata_id))
  return (await store.find(contentMetadata, { where: { id: { in: [...ids] } } })).map(({ document }) => document)
}

async function favoriteCounts(
  { store }: Context,
  documents: readonly ContentViewDocument[]
): Promise<ReadonlyMap<string, number>> {
  const ids = new Set(documents.map(({ content_metadata_id }) => content_metadata_id))
  const counts = new Map<string, number>()
  for (const { document } of await store.find(contentFavorites, { where: { content_metadata_id: { in: [...ids] } } })) {
    counts.set(document.content_metadata_id, (counts.get(document.content_metadata_id) ?? 0) + 1)
  }
  return counts
}
