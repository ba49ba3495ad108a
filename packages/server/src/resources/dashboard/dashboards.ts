import type { Context } from '../../context.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Change } from '../../storage/store.ts'
import { movedContentMetadata, withoutContentMetadata } from '../content/metadata.ts'
import { nameKey } from '../content/name-key.ts'
import { withoutCompanions } from '../look/companions.ts'
import { placed } from '../look/content-rules.ts'
import { contentFilters, listedContent } from '../look/content-search.ts'
import { randomName } from '../query/slugs.ts'
import { dashboardAnswers, dashboardBases } from './dashboard-answers.ts'
import { newDashboard } from './defaults.ts'
import { demoDashboards, demoLookmlDashboards } from './demo.ts'
import { dashboardKind, lookmlDashboards, type DashboardRecord } from './kinds.ts'
import { withoutParts } from './parts.ts'
import { refuseFixed, visibleDashboards, visibleLookmlDashboards } from './visible.ts'

/** Dashboards that users make. Source: behaviour 6.4. */
export const dashboardFamily: Family<DashboardRecord> = {
  kind: dashboardKind,
  path: '/dashboards/{id}',
  defaults: newDashboard,
  required: ['title', 'folder_id'],
  distinct: ['slug'],
  lookUps: ['slug'],
  visible: visibleDashboards,
  filters: contentFilters('dashboard'),
  listed: listedContent,
  prepare: async (context, given, current) => ({
    ...(await placed(context, dashboardKind, given, current)),
    ...slugIn(given, current)
  }),
  guard: refuseFixed,
  expand: dashboardAnswers,
  changed: async (context, document, current) =>
    document.folder_id === current.folder_id ? [] : movedContentMetadata(context, document),
  removed: (context, document) => withoutDashboards(context, [document]),
  demo: demoDashboards.map((each) => ({ ...each, title_key: nameKey(each.folder_id, each.title) }))
}

/** Dashboards as the list of all has them, without what they are made of. */
export const dashboardBaseFamily: Family<DashboardRecord> = { ...dashboardFamily, expand: dashboardBases }

/** Dashboards that LookML says. */
export const lookmlDashboardFamily: Family<DashboardRecord> = {
  kind: lookmlDashboards,
  path: '/dashboards/{id}',
  defaults: newDashboard,
  visible: visibleLookmlDashboards,
  filters: contentFilters('dashboard'),
  guard: refuseFixed,
  expand: dashboardAnswers,
  demo: demoLookmlDashboards
}

/** The changes that take away what goes with dashboards that are removed: what they are made of, and what refers to it. */
export async function withoutDashboards(
  { store }: Pick<Context, 'store'>,
  removed: readonly DashboardRecord[]
): Promise<readonly Change[]> {
  const ids = removed.map(({ id }) => id)
  return [
    ...withoutContentMetadata(removed.map(({ content_metadata_id }) => content_metadata_id)),
    ...withoutCompanions('dashboard_id', ids),
    ...(await withoutParts(store, ids))
  ]
}

/** A dashboard has a name in addresses that nobody guesses, unless somebody chose one. */
function slugIn({ slug }: Given, current: DashboardRecord | undefined): Partial<DashboardRecord> {
  if (typeof slug === 'string' && slug !== '') return { slug }
  return { slug: current?.slug ?? randomName(22) }
}
