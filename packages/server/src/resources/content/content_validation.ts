import type { content_validation } from 'lookerts/4.0/content'
import type { ContentValidationError } from 'lookerts/4.0'
import type { Context, Handler } from '../../context.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { elements, filters } from '../dashboard/kinds.ts'
import type { ContentDocument } from './content-kinds.ts'
import { findContent } from './find-content.ts'
import { queryErrors } from './query-errors.ts'
import { contentFolders } from './validated-content.ts'

/** Finds looks, tiles and filters that ask for a model, an explore or a field that there is none of. */
export const handleContentValidation: Handler<typeof content_validation> = async (context, args) => {
  const began = context.now()
  const projects = args.project_names?.length ? new Set(args.project_names) : undefined
  const where = args.space_ids?.length ? { folder_id: { in: args.space_ids } } : { and: [] }
  const content = await findContent(context, undefined, where)
  const looks = content.filter(({ type }) => type === 'look').map(({ document }) => document as LookLike)
  const dashboards = content.filter(({ type }) => type === 'dashboard').map(({ document }) => document)
  const tiles = await partsOf(context, elements, dashboards)
  const controls = await partsOf(context, filters, dashboards)
  const queryIds = [...looks, ...tiles].map(({ query_id }) => query_id).filter((id) => id !== null)
  const found = await queryErrors(context, queryIds, projects)
  const toLook = await contentFolders(context, looks)
  const toDashboard = await contentFolders(context, dashboards)
  const titled = new Map(dashboards.map((dashboard) => [dashboard.id, toDashboard(dashboard)]))
  const content_with_errors = [
    ...looks.flatMap((look) => wrong(`look-${look.id}`, errorsOf(look.query_id), { look: toLook(look) })),
    ...tiles.flatMap((tile) =>
      wrong(`dashboard_element-${tile.id}`, errorsOf(tile.query_id), {
        dashboard: titled.get(tile.dashboard_id),
        dashboard_element: tile
      })
    ),
    ...controls.flatMap((control) => {
      const { model, explore, dimension } = control
      const errors = model && explore ? found.ofFields(model, explore, dimension ? [dimension] : []) : []
      const more = { dashboard: titled.get(control.dashboard_id), dashboard_filter: control }
      return wrong(`dashboard_filter-${control.id}`, errors, more)
    })
  ]
  function errorsOf(queryId: string | null): ContentValidationError[] | undefined {
    return queryId === null ? [] : found.ofQuery(queryId)
  }
  return {
    content_with_errors: content_with_errors as never,
    computation_time: (context.now() - began) / 1000,
    total_looks_validated: looks.length,
    total_dashboard_elements_validated: tiles.length,
    total_dashboard_filters_validated: controls.length,
    total_scheduled_plans_validated: 0,
    total_alerts_validated: 0,
    total_explores_validated: found.exploreCount
  }
}

type LookLike = ContentDocument & { readonly query_id: string | null }

function wrong(id: string, errors: ContentValidationError[] | undefined, more: object): object[] {
  return errors && errors.length > 0 ? [{ id, errors, ...more }] : []
}

async function partsOf<T extends Document>(
  { store }: Context,
  kind: Kind<T>,
  dashboards: readonly ContentDocument[]
): Promise<T[]> {
  const where = { dashboard_id: { in: dashboards.map(({ id }) => id) } }
  return (await store.find(kind, { where })).map(({ document }) => document)
}
