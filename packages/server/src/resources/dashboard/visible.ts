import { contentAccessOf } from '../../auth/content-access.ts'
import { denied, notAllowed } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { invalid, notFound } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import type { Condition, Kind, Stored } from '../../storage/store.ts'
import { dashboardKind, lookmlDashboards, type DashboardRecord } from './kinds.ts'
import { devId, inWorkspace, shownId } from './workspaces.ts'

/** Chooses the dashboards that the caller sees; undefined for all. */
export async function visibleDashboards(context: Context): Promise<Condition | undefined> {
  if (!context.caller.rights.has('see_user_dashboards')) return { id: { in: [] } }
  return (await contentAccessOf(context)).visibleContent
}

/** Chooses the LookML dashboards that the caller sees: of the workspace, those of the models that a role lets them see. */
export async function visibleLookmlDashboards(context: Context): Promise<Condition | undefined> {
  const { rights } = context.caller
  if (rights.isAdmin) return inWorkspace(context)
  const all = await context.store.find(lookmlDashboards, { where: inWorkspace(context) })
  const ids = all.map(({ document }) => document.id)
  return { id: { in: ids.filter((id) => rights.hasIn('see_lookml_dashboards', modelOf(id))) } }
}

/** Chooses what is part of a dashboard that the caller sees, by its `dashboard_id`; undefined for all. */
export async function visibleParts(context: Context): Promise<Condition | undefined> {
  if (context.caller.rights.isAdmin) return undefined
  return { dashboard_id: { in: await visibleIds(context) } }
}

async function visibleIds(context: Context): Promise<string[]> {
  const ids: string[] = []
  for (const [kind, where] of [
    [dashboardKind, await visibleDashboards(context)],
    [lookmlDashboards, await visibleLookmlDashboards(context)]
  ] as const) {
    const found = await context.store.find(kind, where ? { where } : {})
    ids.push(...found.map(({ document }) => document.id))
  }
  return ids
}

/** Tells whether an id is that of a LookML dashboard: `model::name`. */
export function isLookmlId(id: string): boolean {
  return id.includes('::')
}

/** The model that a LookML dashboard belongs to. */
export function modelOf(id: string): string {
  return shownId(id).split('::')[0]!
}

/**
 * Finds a dashboard that the caller sees, by its id or slug; one of LookML by its `model::name`.
 * @throws {ApiError} 404 when there is none.
 */
export async function findDashboard(context: Context, id: string): Promise<Stored<DashboardRecord>> {
  const isLookml = isLookmlId(id)
  const found = isLookml ? undefined : await firstOf(context, dashboardKind, id, await visibleDashboards(context))
  const either = found ?? (await firstOf(context, lookmlDashboards, id, await visibleLookmlDashboards(context)))
  if (!either) throw notFound()
  return either
}

/** An id comes before a slug that looks like it. */
async function firstOf(
  { store }: Context,
  kind: Kind<DashboardRecord>,
  id: string,
  visible: Condition | undefined
): Promise<Stored<DashboardRecord> | undefined> {
  const by: Condition = { or: [{ id }, { id: devId(id) }, { slug: id }] }
  const where = visible ? { and: [by, visible] } : by
  const found = await store.find(kind, { where, limit: 2 })
  return found.find(({ document }) => document.id === id) ?? found[0]
}

/**
 * Finds a dashboard that the caller may change.
 * @throws {ApiError} 404 when there is none; 405, where the operation has it, for one of LookML.
 */
export async function editableDashboard(context: Context, id: string): Promise<Stored<DashboardRecord>> {
  const found = await findDashboard(context, id)
  await refuseFixed(context, found.document)
  return found
}

/**
 * The dashboard that something new is to be part of.
 * @throws {ApiError} 422 when none is named.
 */
export function dashboardIdIn({ dashboard_id }: Given): string {
  if (typeof dashboard_id === 'string' && dashboard_id !== '') return dashboard_id
  throw invalid({ field: 'dashboard_id', code: 'missing_field', message: 'This field is required.' })
}

/** @throws {ApiError} unless the caller may change a dashboard that they see. */
export async function refuseFixed(context: Context, { id, folder_id }: DashboardRecord): Promise<void> {
  if (isLookmlId(id)) throw '405' in context.operation.responses ? notAllowed(context) : denied(context)
  if (!(await contentAccessOf(context)).canEdit(folder_id)) throw denied(context)
}

/** What parts of dashboards show of them. */
export interface DashboardFacts {
  readonly title: string
  readonly canEdit: boolean
}

/** Tells of dashboards, by id, what their parts show of them. */
export async function factsOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, DashboardFacts>> {
  const access = await contentAccessOf(context)
  const where = { id: { in: [...new Set(ids)] } }
  const found = [
    ...(await context.store.find(dashboardKind, { where })),
    ...(await context.store.find(lookmlDashboards, { where }))
  ]
  return new Map(
    found.map(({ document: { id, title, folder_id } }) => [
      id,
      { title, canEdit: !isLookmlId(id) && access.canEdit(folder_id) && maySave(context) }
    ])
  )
}

/** Tells whether a role lets the caller save dashboards. */
export function maySave({ caller }: Context): boolean {
  return caller.rights.has('save_content') || caller.rights.has('save_dashboards')
}
