import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import { newFilter } from './defaults.ts'
import { demoFilters } from './demo.ts'
import { filters, type FilterDocument } from './kinds.ts'
import { dashboardIdIn, editableDashboard, factsOf, visibleParts } from './visible.ts'
import { shownId } from './workspaces.ts'

/** Filters of dashboards, which their elements listen to. */
export const filterFamily: Family<FilterDocument> = {
  kind: filters,
  path: '/dashboard_filters/{id}',
  defaults: newFilter,
  required: ['name', 'title', 'type'],
  visible: visibleParts,
  prepare: async (context, given, current) => {
    if (current) return { dashboard_id: current.dashboard_id }
    const { document } = await editableDashboard(context, dashboardIdIn(given))
    const row = given.row ?? (await context.store.count(filters, { dashboard_id: document.id }))
    return { dashboard_id: document.id, row: row as number }
  },
  guard: async (context, { dashboard_id }) => {
    await editableDashboard(context, dashboard_id)
  },
  expand: filterAnswers,
  demo: demoFilters
}

/** What answers have of filters besides. */
async function filterAnswers(context: Context, documents: readonly FilterDocument[]): Promise<object[]> {
  const dashboards = await factsOf(
    context,
    documents.map(({ dashboard_id }) => dashboard_id)
  )
  return documents.map(({ dashboard_id, model, explore, dimension }) => {
    const may = dashboards.get(dashboard_id)?.canEdit ?? false
    return {
      url: undefined,
      dashboard_id: shownId(dashboard_id),
      field: dimension === null ? null : { name: dimension, model, explore },
      can: { create: may, update: may, destroy: may, index: true, show: true }
    }
  })
}
