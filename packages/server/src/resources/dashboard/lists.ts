import type { DashboardElement, DashboardFilter, DashboardLayout, DashboardLayoutComponent } from 'lookerts/4.0'
import type {
  dashboard_dashboard_elements,
  dashboard_dashboard_filters,
  dashboard_dashboard_layouts,
  dashboard_layout_dashboard_layout_components
} from 'lookerts/4.0/dashboard'
import type { Context, Handler } from '../../context.ts'
import { answersOf, answersOfStored } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import type { Document } from '../../storage/store.ts'
import { componentFamily } from './components.ts'
import { elementFamily } from './elements.ts'
import { filterFamily } from './filters.ts'
import { components } from './kinds.ts'
import { layoutFamily } from './layouts.ts'
import { findDashboard } from './visible.ts'

/** What a dashboard has of one family. */
async function partsIn<T extends Document & { readonly dashboard_id: string }>(
  context: Context,
  family: Family<T>,
  dashboardId: string
): Promise<object[]> {
  const { document } = await findDashboard(context, dashboardId)
  const where = { dashboard_id: document.id }
  const found = await context.store.find(family.kind, { where, order: [{ by: 'id' }] })
  return answersOfStored(context, family, found)
}

export const handleDashboardDashboardElements: Handler<typeof dashboard_dashboard_elements> = async (context, args) =>
  (await partsIn(context, elementFamily, args.dashboard_id)) as DashboardElement[]

export const handleDashboardDashboardFilters: Handler<typeof dashboard_dashboard_filters> = async (context, args) =>
  (await partsIn(context, filterFamily, args.dashboard_id)) as DashboardFilter[]

export const handleDashboardDashboardLayouts: Handler<typeof dashboard_dashboard_layouts> = async (context, args) =>
  (await partsIn(context, layoutFamily, args.dashboard_id)) as DashboardLayout[]

export const handleDashboardLayoutDashboardLayoutComponents: Handler<
  typeof dashboard_layout_dashboard_layout_components
> = async (context, { dashboard_layout_id }) => {
  const { document } = await findById(context, layoutFamily, dashboard_layout_id)
  const where = { dashboard_layout_id: document.id }
  const found = await context.store.find(components, { where, order: [{ by: 'id' }] })
  const documents = found.map(({ document: component }) => component)
  return (await answersOf(context, componentFamily, documents)) as DashboardLayoutComponent[]
}
