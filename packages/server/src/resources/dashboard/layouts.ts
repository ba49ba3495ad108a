import type { Context } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import type { Change, Stored } from '../../storage/store.ts'
import { componentFamily } from './components.ts'
import { newComponent, newLayout } from './defaults.ts'
import { demoLayouts } from './demo.ts'
import { components, elements, layouts, type ComponentDocument, type LayoutDocument } from './kinds.ts'
import { dashboardIdIn, editableDashboard, factsOf, visibleParts } from './visible.ts'
import { shownId } from './workspaces.ts'

/** Layouts: where the elements of a dashboard are. One of a dashboard is active. */
export const layoutFamily: Family<LayoutDocument> = {
  kind: layouts,
  path: '/dashboard_layouts/{id}',
  defaults: newLayout,
  visible: visibleParts,
  prepare: async (context, given, current) => {
    if (current) return { dashboard_id: current.dashboard_id }
    const { document } = await editableDashboard(context, dashboardIdIn(given))
    const others = await context.store.count(layouts, { dashboard_id: document.id })
    return { dashboard_id: document.id, active: given.active === true || others === 0 }
  },
  guard: async (context, { dashboard_id }) => {
    await editableDashboard(context, dashboard_id)
  },
  expand: layoutAnswers,
  created: async (context, layout) => [...(await places(context, layout)), ...(await onlyActive(context, layout))],
  changed: onlyActive,
  removed: async (context, layout) => [
    { op: 'removeWhere', kind: components, where: { dashboard_layout_id: layout.id } },
    ...(await nextActive(context, layout))
  ],
  demo: demoLayouts
}

/** What answers have of layouts besides: where everything is. */
async function layoutAnswers(context: Context, documents: readonly LayoutDocument[]): Promise<object[]> {
  const dashboards = await factsOf(
    context,
    documents.map(({ dashboard_id }) => dashboard_id)
  )
  const where = { dashboard_layout_id: { in: documents.map(({ id }) => id) } }
  const found = (await context.store.find(components, { where, order: [{ by: 'id' }] })).map(({ document }) => document)
  const answers = await answersOf(context, componentFamily, found)
  return documents.map(({ id, dashboard_id }) => {
    const may = dashboards.get(dashboard_id)?.canEdit ?? false
    const own = answers.filter((_, at) => found[at]!.dashboard_layout_id === id)
    return {
      url: undefined,
      dashboard_id: shownId(dashboard_id),
      dashboard_title: dashboards.get(dashboard_id)?.title ?? null,
      dashboard_layout_components: own,
      // The name of early API 3.0.
      components: own,
      deleted: false,
      can: { create: may, update: may, destroy: may, index: true, show: true }
    }
  })
}

/** A new layout has a place for each element that is there already, one below the other. */
async function places({ store }: Context, layout: LayoutDocument): Promise<Change[]> {
  const there = await store.find(elements, { where: { dashboard_id: layout.dashboard_id }, order: [{ by: 'id' }] })
  const changes: Change[] = []
  for (const [at, { document }] of there.entries()) {
    const place: ComponentDocument = {
      ...newComponent,
      id: await store.nextId(components),
      dashboard_layout_id: layout.id,
      dashboard_element_id: document.id,
      row: at * newComponent.height!
    }
    changes.push({ op: 'insert', kind: components, document: place })
  }
  return changes
}

/** A layout that becomes active takes the place of the one that was. */
async function onlyActive({ store }: Context, { id, dashboard_id, active }: LayoutDocument): Promise<Change[]> {
  if (!active) return []
  const others: Stored<LayoutDocument>[] = await store.find(layouts, { where: { dashboard_id, active: true } })
  return others
    .filter(({ document }) => document.id !== id)
    .map(({ document, revision }) => ({
      op: 'update',
      kind: layouts,
      document: { ...document, active: false },
      revision
    }))
}

/** When the active layout goes, the first of the others becomes it. */
async function nextActive({ store }: Context, { id, dashboard_id, active }: LayoutDocument): Promise<Change[]> {
  if (!active) return []
  const all = await store.find(layouts, { where: { dashboard_id }, order: [{ by: 'id' }] })
  const next = all.find(({ document }) => document.id !== id)
  if (!next) return []
  const document = { ...next.document, active: true }
  return [{ op: 'update', kind: layouts, document, revision: next.revision }]
}

/** The changes that give a new element a place below the others, in each layout of its dashboard. */
export async function placesOf(
  { store }: Context,
  { id, dashboard_id }: { readonly id: string; readonly dashboard_id: string }
): Promise<Change[]> {
  const changes: Change[] = []
  for (const { document: layout } of await store.find(layouts, { where: { dashboard_id } })) {
    const there = await store.find(components, { where: { dashboard_layout_id: layout.id } })
    const ends = there.map(({ document }) => (document.row ?? 0) + (document.height ?? 0))
    const place: ComponentDocument = {
      ...newComponent,
      id: await store.nextId(components),
      dashboard_layout_id: layout.id,
      dashboard_element_id: id,
      row: Math.max(0, ...ends)
    }
    changes.push({ op: 'insert', kind: components, document: place })
  }
  return changes
}
