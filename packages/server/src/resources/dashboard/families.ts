import type { AnyFamily } from '../../families/family.ts'
import { componentFamily } from './components.ts'
import { dashboardFamily, lookmlDashboardFamily } from './dashboards.ts'
import { elementFamily } from './elements.ts'
import { filterStateFamily } from './filter-states.ts'
import { filterFamily } from './filters.ts'
import { layoutFamily } from './layouts.ts'
import { prefetchFamily } from './prefetches.ts'

export const dashboardFamilies: readonly AnyFamily[] = [
  dashboardFamily,
  lookmlDashboardFamily,
  elementFamily,
  filterFamily,
  layoutFamily,
  componentFamily,
  filterStateFamily,
  prefetchFamily
]
