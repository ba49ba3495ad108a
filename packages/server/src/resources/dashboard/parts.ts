import type { Change, Condition, Document, Kind, Store } from '../../storage/store.ts'
import { alerts } from '../alert/alerts.ts'
import { notifications } from '../alert/notifications.ts'
import {
  components,
  elements,
  filters,
  layouts,
  type ComponentDocument,
  type ElementDocument,
  type FilterDocument,
  type LayoutDocument
} from './kinds.ts'

/** What a dashboard is made of. */
export interface Parts {
  readonly elements: readonly ElementDocument[]
  readonly filters: readonly FilterDocument[]
  readonly layouts: readonly LayoutDocument[]
  readonly components: readonly ComponentDocument[]
}

/** Finds what dashboards are made of. */
export async function partsOf(store: Store, dashboardIds: readonly string[]): Promise<Parts> {
  const where: Condition = { dashboard_id: { in: dashboardIds } }
  const found = await documentsOf(store, layouts, where)
  return {
    elements: await documentsOf(store, elements, where),
    filters: await documentsOf(store, filters, where),
    layouts: found,
    components: await documentsOf(store, components, { dashboard_layout_id: { in: found.map(({ id }) => id) } })
  }
}

async function documentsOf<T extends Document>(store: Store, kind: Kind<T>, where: Condition): Promise<T[]> {
  return (await store.find(kind, { where, order: [{ by: 'id' }] })).map(({ document }) => document)
}

/** The changes that make the same parts for another dashboard. */
export async function copiedParts(store: Store, parts: Parts, dashboard_id: string): Promise<Change[]> {
  const changes: Change[] = []
  const copied = async <T extends Document>(kind: Kind<T>, documents: readonly T[], more: (document: T) => object) => {
    const ids = new Map<string, string>()
    for (const document of documents) {
      const id = await store.nextId(kind)
      ids.set(document.id, id)
      changes.push({ op: 'insert', kind, document: { ...document, ...more(document), id } })
    }
    return ids
  }
  await copied(filters, parts.filters, () => ({ dashboard_id }))
  const elementIds = await copied(elements, parts.elements, () => ({ dashboard_id }))
  const layoutIds = await copied(layouts, parts.layouts, () => ({ dashboard_id }))
  const placed = parts.components.filter(({ dashboard_element_id }) => elementIds.has(dashboard_element_id))
  await copied(components, placed, (component) => ({
    dashboard_layout_id: layoutIds.get(component.dashboard_layout_id)!,
    dashboard_element_id: elementIds.get(component.dashboard_element_id)!
  }))
  return changes
}

/** The changes that take away all that dashboards are made of, and what refers to it. */
export async function withoutParts(store: Store, dashboardIds: readonly string[]): Promise<Change[]> {
  if (dashboardIds.length === 0) return []
  const parts = await partsOf(store, dashboardIds)
  const where: Condition = { dashboard_id: { in: dashboardIds } }
  return [
    ...(await withoutElements(
      store,
      parts.elements.map(({ id }) => id)
    )),
    { op: 'removeWhere', kind: components, where: { dashboard_layout_id: { in: parts.layouts.map(({ id }) => id) } } },
    ...[filters, elements, layouts].map((kind) => ({ op: 'removeWhere', kind, where }) as const)
  ]
}

/** The changes that take away what belongs to elements that are removed: their places and alerts. */
export async function withoutElements(store: Store, ids: readonly string[]): Promise<Change[]> {
  if (ids.length === 0) return []
  const where: Condition = { dashboard_element_id: { in: ids } }
  const alertIds = (await store.find(alerts, { where })).map(({ document }) => document.id)
  return [
    { op: 'removeWhere', kind: components, where },
    { op: 'removeWhere', kind: alerts, where },
    { op: 'removeWhere', kind: notifications, where: { alert_id: { in: alertIds } } }
  ]
}
