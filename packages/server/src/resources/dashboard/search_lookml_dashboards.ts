import type { search_lookml_dashboards } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { toWindow } from '../../conventions/paging.ts'
import { toSearch } from '../../conventions/search.ts'
import { toOrder } from '../../conventions/sorts.ts'
import type { Condition } from '../../storage/store.ts'
import { lookmlDashboardFamily } from './dashboards.ts'
import { lookmlDashboards } from './kinds.ts'
import { toLookml } from './lookml-write.ts'
import { shownId } from './workspaces.ts'

/** The contract has one answer and not a list: the first that is found, and nothing of one where there is none. */
export const handleSearchLookmlDashboards: Handler<typeof search_lookml_dashboards> = async (context, args) => {
  const parts: (Condition | undefined)[] = [
    await lookmlDashboardFamily.visible?.(context),
    await toSearch(context, lookmlDashboardFamily.filters ?? {}, { ...args })
  ]
  const where: Condition = { and: parts.filter((part) => part !== undefined) }
  const { limit = 1, offset } = toWindow(args)
  const found = await context.store.find(lookmlDashboards, {
    where,
    order: toOrder(args.sorts),
    limit: Math.min(limit, 1),
    offset
  })
  const document = found[0]?.document
  return {
    dashboard_id: document ? shownId(document.id) : null,
    lookml: document ? await toLookml(context, document) : null
  }
}
