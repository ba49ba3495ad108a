import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import type { Condition } from '../../storage/store.ts'
import { queries } from '../query/queries.ts'
import { lookKind } from '../look/kind.ts'
import { newComponent } from './defaults.ts'
import { demoComponents } from './demo.ts'
import { components, elements, layouts, type ComponentDocument, type ElementDocument } from './kinds.ts'
import { editableDashboard, factsOf, visibleParts } from './visible.ts'

/** Layout components: where one element is in one layout. */
export const componentFamily: Family<ComponentDocument> = {
  kind: components,
  path: '/dashboard_layout_components/{id}',
  defaults: newComponent,
  visible: visibleComponents,
  prepare: (_, __, current) => {
    const { dashboard_layout_id, dashboard_element_id } = current ?? newComponent
    return { dashboard_layout_id, dashboard_element_id }
  },
  guard: async (context, { dashboard_layout_id }) => {
    const layout = await context.store.get(layouts, dashboard_layout_id)
    await editableDashboard(context, layout?.document.dashboard_id ?? '')
  },
  expand: componentAnswers,
  demo: demoComponents
}

async function visibleComponents(context: Context): Promise<Condition | undefined> {
  const where = await visibleParts(context)
  if (!where) return undefined
  const found = await context.store.find(layouts, { where })
  return { dashboard_layout_id: { in: found.map(({ document }) => document.id) } }
}

async function componentAnswers(context: Context, documents: readonly ComponentDocument[]): Promise<object[]> {
  const where = { id: { in: documents.map(({ dashboard_element_id }) => dashboard_element_id) } }
  const found = await context.store.find(elements, { where })
  const byId = new Map(found.map(({ document }) => [document.id, document]))
  const types = await visTypesOf(context, [...byId.values()])
  const dashboards = await factsOf(
    context,
    [...byId.values()].map(({ dashboard_id }) => dashboard_id)
  )
  return documents.map(({ dashboard_element_id }) => {
    const element = byId.get(dashboard_element_id)
    const may = dashboards.get(element?.dashboard_id ?? '')?.canEdit ?? false
    return {
      url: undefined,
      element_title: element?.title ?? null,
      element_title_hidden: element?.title_hidden ?? false,
      vis_type: types.get(dashboard_element_id) ?? null,
      can: { index: true, show: true, create: may, update: may, destroy: may }
    }
  })
}

/** How elements are drawn: as they say, as their query or their look's says, or as a table. */
async function visTypesOf(
  { store }: Context,
  documents: readonly ElementDocument[]
): Promise<ReadonlyMap<string, string>> {
  const lookIds = documents.flatMap(({ look_id }) => look_id ?? [])
  const looks = await store.find(lookKind, { where: { id: { in: lookIds } } })
  const queryIdOf = new Map(looks.map(({ document }) => [document.id, document.query_id]))
  const idOf = (element: ElementDocument): string => element.query_id ?? queryIdOf.get(element.look_id ?? '') ?? ''
  const found = await store.find(queries, { where: { id: { in: documents.map(idOf) } } })
  const configs = new Map(found.map(({ document }) => [document.id, document.vis_config]))
  return new Map(
    documents.map((element) => {
      const type = element.vis_config?.type ?? configs.get(idOf(element))?.type
      return [element.id, typeof type === 'string' ? type : element.type === 'text' ? 'text' : 'looker_grid']
    })
  )
}
