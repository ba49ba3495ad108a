import type { DashboardElement } from 'lookerts/4.0'
import type { search_dashboard_elements } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import type { Page } from '../../conventions/paging.ts'
import { listOf } from '../../families/read.ts'
import { elementFamily, elementsBy } from './elements.ts'

/** Searches elements; what is in the trash with its dashboard shows only where it is asked for. */
export const handleSearchDashboardElements: Handler<typeof search_dashboard_elements> = async (context, args) => {
  const shown = args.deleted === undefined ? await elementsBy(context, false) : undefined
  const visible = await elementFamily.visible?.(context)
  const parts = [shown, visible].filter((part) => part !== undefined)
  const found = await listOf(context, { ...elementFamily, visible: () => ({ and: parts }) }, { ...args })
  return found as Page<DashboardElement>
}
