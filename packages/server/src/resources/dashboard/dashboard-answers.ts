import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { pageOf } from '../../conventions/url.ts'
import { answersOf } from '../../families/answers.ts'
import type { Later } from '../../storage/later.ts'
import type { Document } from '../../storage/store.ts'
import { contentAnswers } from '../look/content-answers.ts'
import { modelAnswer } from '../look/models.ts'
import { elementFamily } from './elements.ts'
import { filterFamily } from './filters.ts'
import { toMilliseconds } from './intervals.ts'
import type { DashboardRecord } from './kinds.ts'
import { layoutFamily } from './layouts.ts'
import { partsOf } from './parts.ts'
import { isLookmlId, maySave, modelOf } from './visible.ts'
import { shownId } from './workspaces.ts'

/** What answers have of dashboards besides, with all that they are made of. */
export async function dashboardAnswers(context: Context, documents: readonly DashboardRecord[]): Promise<object[]> {
  const bases = await dashboardBases(context, documents)
  const parts = await partsOf(
    context.store,
    documents.map(({ id }) => id)
  )
  const elements = await byDashboard(parts.elements, (all) => answersOf(context, elementFamily, all))
  const filters = await byDashboard(parts.filters, (all) => answersOf(context, filterFamily, all))
  const layouts = await byDashboard(parts.layouts, (all) => answersOf(context, layoutFamily, all))
  return documents.map(({ id }, at) => {
    const dashboard_elements = elements.get(id) ?? []
    const dashboard_filters = filters.get(id) ?? []
    const dashboard_layouts = layouts.get(id) ?? []
    // The second three are the names of early API 3.0.
    const early = { elements: dashboard_elements, filters: dashboard_filters, layouts: dashboard_layouts }
    return { ...bases[at], dashboard_elements, dashboard_filters, dashboard_layouts, ...early }
  })
}

/** What answers have of dashboards besides, apart from what they are made of. */
export async function dashboardBases(context: Context, documents: readonly DashboardRecord[]): Promise<object[]> {
  const common = await contentAnswers(context, 'dashboard', documents)
  const access = await contentAccessOf(context)
  return documents.map((dashboard, at) => {
    const { folder_id, refresh_interval } = dashboard
    const id = shownId(dashboard.id)
    const isLookml = isLookmlId(id)
    return {
      ...withoutNulls(context, dashboard),
      id,
      ...common[at],
      ...(isLookml && { user_id: null, content_metadata_id: null, user_name: null, is_owner_disabled: false }),
      model: isLookml ? modelAnswer(modelOf(id)) : null,
      readonly: isLookml,
      refresh_interval_to_i: toMilliseconds(refresh_interval),
      edit_uri: isLookml ? null : pageOf(context, `/dashboards/${id}/edit`),
      url: `/dashboards/${id}`,
      can: canOf(context, isLookml, access.canEdit(folder_id))
    }
  })
}

async function byDashboard<T extends Document & { readonly dashboard_id: string }>(
  documents: readonly T[],
  answer: (documents: readonly T[]) => Later<object[]>
): Promise<ReadonlyMap<string, object[]>> {
  const answers = await answer(documents)
  const groups = new Map<string, object[]>()
  documents.forEach(({ dashboard_id }, at) => {
    const group = groups.get(dashboard_id)
    if (group) group.push(answers[at]!)
    else groups.set(dashboard_id, [answers[at]!])
  })
  return groups
}

/** API 3.1 has no null for colours and a few more: they are left out there. */
function withoutNulls({ api }: Context, dashboard: DashboardRecord): object {
  const { props } = api.contract.schemas.Dashboard!
  const unset = Object.entries(dashboard).filter(([name, value]) => value === null && props[name]?.nullable !== true)
  return Object.fromEntries(unset.map(([name]) => [name, undefined]))
}

function canOf(context: Context, isLookml: boolean, isEditor: boolean): Record<string, boolean> {
  const { rights } = context.caller
  const may = maySave(context)
  const mayChange = may && isEditor && !isLookml
  return {
    download: rights.has('download_without_limit') || rights.has('download_with_limit'),
    index: true,
    show: true,
    copy: may,
    run: rights.has('access_data'),
    create: may,
    move: mayChange,
    update: mayChange,
    destroy: mayChange,
    recover: mayChange,
    see_lookml: rights.has('see_lookml'),
    schedule: rights.has('schedule_look_emails'),
    render: rights.has('access_data')
  }
}
