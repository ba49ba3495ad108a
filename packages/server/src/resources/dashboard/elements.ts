import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import type { Condition } from '../../storage/store.ts'
import { newElement } from './defaults.ts'
import { demoElements } from './demo.ts'
import { elementAnswers } from './element-answers.ts'
import { typeOf } from './element-given.ts'
import { dashboardKind, elements, lookmlDashboards, type ElementDocument } from './kinds.ts'
import { withoutElements } from './parts.ts'
import { dashboardIdIn, editableDashboard, visibleParts } from './visible.ts'
import { inWorkspace } from './workspaces.ts'

/** Elements: the tiles of dashboards. */
export const elementFamily: Family<ElementDocument> = {
  kind: elements,
  path: '/dashboard_elements/{id}',
  defaults: newElement,
  visible: visibleParts,
  filters: { deleted: (context, deleted: boolean) => elementsBy(context, deleted) },
  prepare: async (context, given, current) => {
    if (current) return { dashboard_id: current.dashboard_id }
    const { document } = await editableDashboard(context, dashboardIdIn(given))
    return { dashboard_id: document.id, type: (given.type as string | null | undefined) ?? typeOf(given) }
  },
  guard: async (context, { dashboard_id }) => {
    await editableDashboard(context, dashboard_id)
  },
  expand: elementAnswers,
  removed: ({ store }, { id }) => withoutElements(store, [id]),
  demo: demoElements
}

/** Chooses elements that are in the trash with their dashboards, or those that are not. */
export async function elementsBy(context: Context, deleted: boolean): Promise<Condition> {
  const { store } = context
  const found = await store.find(dashboardKind, { where: { deleted } })
  const ids = found.map(({ document }) => document.id)
  if (!deleted)
    ids.push(
      ...(await store.find(lookmlDashboards, { where: inWorkspace(context) })).map(({ document }) => document.id)
    )
  return { dashboard_id: { in: ids } }
}
