import type { Context } from '../../context.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { dashboards, looks } from '../content/content-kinds.ts'
import { lookmlDashboards } from '../dashboard/kinds.ts'
import { visibleDashboard, visibleLook } from '../query/content.ts'
import { findQuery } from '../query/query.ts'

/** What names the content of a plan. */
interface Content {
  readonly look_id?: string | null
  readonly dashboard_id?: string | null
  readonly lookml_dashboard_id?: string | null
  readonly query_id?: string | null
}

/** @throws {ApiError} 404 unless the caller may see what is to be delivered. */
export async function refuseUnseen(context: Context, content: Content): Promise<void> {
  const { look_id, dashboard_id, lookml_dashboard_id, query_id } = content
  if (look_id) await visibleLook(context, look_id)
  if (dashboard_id) await visibleDashboard(context, dashboard_id)
  if (lookml_dashboard_id) await visibleDashboard(context, lookml_dashboard_id)
  if (query_id) await findQuery(context, query_id)
}

/** Gives the titles of what is delivered, null where there is none. */
export async function titlesOf(
  context: Pick<Context, 'store'>,
  contents: readonly Content[]
): Promise<(string | null)[]> {
  const ofLooks = await titlesIn(
    context,
    looks,
    contents.map(({ look_id }) => look_id)
  )
  const ofDashboards = await titlesIn(
    context,
    dashboards,
    contents.map(({ dashboard_id }) => dashboard_id)
  )
  const ofLookml = await titlesIn(
    context,
    lookmlDashboards,
    contents.map(({ lookml_dashboard_id }) => lookml_dashboard_id)
  )
  return contents.map(({ look_id, dashboard_id, lookml_dashboard_id }) => {
    if (look_id) return ofLooks.get(look_id) ?? null
    return ofDashboards.get(dashboard_id ?? '') ?? ofLookml.get(lookml_dashboard_id ?? '') ?? null
  })
}

async function titlesIn<T extends Document & { readonly title: string }>(
  { store }: Pick<Context, 'store'>,
  kind: Kind<T>,
  ids: readonly (string | null | undefined)[]
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id != null)
  if (wanted.length === 0) return new Map()
  const found = await store.find(kind, { where: { id: { in: wanted } } })
  return new Map(found.map(({ document: { id, title } }) => [id, title]))
}
