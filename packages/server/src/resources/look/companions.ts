import type { AnyKind, Change } from '../../storage/store.ts'
import { boardItems } from '../board/kinds.ts'
import { contentFavorites, contentViews } from '../content/content-kinds.ts'
import { scheduledPlans } from '../scheduled_plan/kind.ts'

/** What refers to looks and dashboards and goes with them, by the property that refers to them. */
const companions: readonly AnyKind[] = [contentFavorites, contentViews, boardItems, scheduledPlans]

/** The changes that take away what means nothing without the looks or dashboards that are removed. */
export function withoutCompanions(property: 'look_id' | 'dashboard_id', ids: readonly string[]): readonly Change[] {
  if (ids.length === 0) return []
  return companions.map((kind) => ({ op: 'removeWhere', kind, where: { [property]: { in: ids } } }))
}
