import type { sync_lookml_dashboard } from 'lookerts/4.0/dashboard'
import { contentAccessOf } from '../../auth/content-access.ts'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { notFound } from '../../errors.ts'
import type { Change, Condition } from '../../storage/store.ts'
import { dashboardKind, type DashboardRecord } from './kinds.ts'
import { copiedParts, partsOf, withoutParts } from './parts.ts'
import { findDashboard, isLookmlId, visibleDashboards } from './visible.ts'
import { shownId } from './workspaces.ts'

/** Brings the dashboards that came from one of LookML up to date with it, as far as the caller may change them. */
export const handleSyncLookmlDashboard: Handler<typeof sync_lookml_dashboard> = async (context, args) => {
  const { lookml_dashboard_id, dashboard_ids } = args
  if (!isLookmlId(lookml_dashboard_id)) throw notFound()
  const { store } = context
  const { document: source } = await findDashboard(context, lookml_dashboard_id)
  const access = await contentAccessOf(context)
  const parts: (Condition | undefined)[] = [
    { lookml_link_id: shownId(source.id), deleted: false },
    dashboard_ids && { id: { in: dashboard_ids } },
    await visibleDashboards(context)
  ]
  const where: Condition = { and: parts.filter((part) => part !== undefined) }
  const linked = await store.find(dashboardKind, { where, order: [{ by: 'id' }] })
  const changes: Change[] = []
  const ids: string[] = []
  for (const { document, revision } of linked.filter((each) => access.canEdit(each.document.folder_id))) {
    const updated = { ...likeSource(source, document), updated_at: toTimestamp(context.now()) }
    changes.push({ op: 'update', kind: dashboardKind, document: updated, revision })
    changes.push(...(await withoutParts(store, [document.id])))
    changes.push(...(await copiedParts(store, await partsOf(store, [source.id]), document.id)))
    ids.push(document.id)
  }
  if (changes.length > 0) await store.commit(changes)
  return ids.map(Number)
}

/** A linked dashboard keeps its place, its title and its link, and looks like its source else. */
function likeSource(source: DashboardRecord, linked: DashboardRecord): DashboardRecord {
  const { query_timezone, refresh_interval, load_configuration, preferred_viewer, description } = source
  const { show_title, show_filters_bar, crossfilter_enabled, filters_bar_collapsed, filters_location_top } = source
  return {
    ...linked,
    description,
    query_timezone,
    refresh_interval,
    load_configuration,
    preferred_viewer,
    show_title,
    show_filters_bar,
    crossfilter_enabled,
    filters_bar_collapsed,
    filters_location_top
  }
}
