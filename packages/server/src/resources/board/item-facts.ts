import type { Context } from '../../context.ts'
import { encodePart } from '../../conventions/url.ts'
import { users } from '../../kinds.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { contentFavorites, dashboards, folders, looks, type ContentDocument } from '../content/content-kinds.ts'
import { lookmlDashboards } from '../dashboard/kinds.ts'
import type { BoardItemDocument } from './kinds.ts'

/** What answers have of items besides: what is known of the content, unless the item says otherwise. */
export async function itemFacts(context: Context, items: readonly BoardItemDocument[]): Promise<object[]> {
  const { store } = context
  const lookOf = await finder(
    context,
    looks,
    items.map(({ look_id }) => look_id)
  )
  const dashboardOf = await finder(
    context,
    dashboards,
    items.map(({ dashboard_id }) => dashboard_id)
  )
  const lookmlOf = await finder(
    context,
    lookmlDashboards,
    items.map(({ lookml_dashboard_id }) => lookml_dashboard_id)
  )
  const contents = items.map(
    (item): ContentDocument | undefined =>
      lookOf(item.look_id) ?? dashboardOf(item.dashboard_id) ?? lookmlOf(item.lookml_dashboard_id)
  )
  const folderOf = await finder(
    context,
    folders,
    contents.map((content) => content?.folder_id)
  )
  const userOf = await finder(
    context,
    users,
    contents.map((content) => content?.user_id)
  )
  const ids = items.map(({ content_metadata_id }) => content_metadata_id).filter((id) => id !== null)
  const favorites = await store.find(contentFavorites, { where: { content_metadata_id: { in: ids } } })
  const self = context.caller.user.document.id
  return items.map((item, at) => {
    const content = contents[at]
    const user = userOf(content?.user_id)
    const own = favorites.filter(({ document }) => document.content_metadata_id === item.content_metadata_id)
    return {
      title: (item.use_custom_title || !content ? item.custom_title : content.title) ?? null,
      description: (item.use_custom_description || !content ? item.custom_description : content.description) ?? null,
      url: (item.use_custom_url || !content ? item.custom_url : addressOf(item)) ?? '',
      location: folderOf(content?.folder_id)?.name ?? null,
      content_created_by: user ? `${user.first_name ?? ''} ${user.last_name ?? ''}`.trim() : null,
      content_updated_at: content?.updated_at ?? null,
      content_favorite_id: own.find(({ document }) => document.user_id === self)?.document.id ?? null,
      favorite_count: own.length,
      view_count: content?.view_count ?? 0,
      custom_image_url: null,
      image_url: imageOf(item),
      section_fetch_time: null,
      can: { index: true, show: true }
    }
  })
}

function addressOf({ look_id, dashboard_id, lookml_dashboard_id }: BoardItemDocument): string {
  return look_id ? `/looks/${look_id}` : `/dashboards/${encodePart(dashboard_id ?? lookml_dashboard_id ?? '')}`
}

function imageOf({ look_id, dashboard_id }: BoardItemDocument): string | null {
  if (!look_id && !dashboard_id) return null
  return look_id ? `/content_thumbnail/look/${look_id}` : `/content_thumbnail/dashboard/${dashboard_id}`
}

async function finder<T extends Document>(
  { store }: Context,
  kind: Kind<T>,
  ids: readonly (string | null | undefined)[]
): Promise<(id: string | null | undefined) => T | undefined> {
  const wanted = [...new Set(ids)].filter((id) => typeof id === 'string')
  const found = wanted.length > 0 ? await store.find(kind, { where: { id: { in: wanted } } }) : []
  const byId = new Map(found.map(({ document }) => [document.id, document]))
  return (id) => byId.get(id ?? '')
}
