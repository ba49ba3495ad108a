import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { badRequest, invalid } from '../../errors.ts'
import { editableFolder } from '../../auth/content-access.ts'
import type { Change, Condition } from '../../storage/store.ts'
import { nameKey } from '../content/name-key.ts'
import { movedContentMetadata } from '../content/metadata.ts'
import { answersOf } from '../../families/answers.ts'
import { refuseTaken } from '../look/content-rules.ts'
import { lookKind } from '../look/kind.ts'
import { lookFamily } from '../look/looks.ts'
import { toCopy } from '../look/make-content.ts'
import { copyOf } from './copy_dashboard.ts'
import { dashboardFamily } from './dashboards.ts'
import { dashboardKind, elements, type DashboardRecord } from './kinds.ts'
import { editableDashboard, findDashboard } from './visible.ts'

/** What early API 3.0 moves or copies at once, by the names of 4.0. */
interface Args {
  readonly folder_id?: string
  readonly dashboard_ids?: readonly string[]
}

/** Copies dashboards to a folder and gives the ids of the copies. */
export async function handleCopyDashboards(context: Context, args: Args): Promise<string> {
  const { folder_id, dashboard_ids } = required(args)
  const changes: Change[] = []
  const copies: DashboardRecord[] = []
  for (const id of dashboard_ids) {
    const { document } = await findDashboard(context, id)
    const copy = await copyOf(context, document, await toCopy(context, dashboardFamily, document, folder_id))
    changes.push(...copy.changes)
    copies.push(copy.document)
  }
  refuseTwins(copies)
  await context.store.commit(changes)
  return copies.map(({ id }) => id).join(',')
}

/** Moves dashboards to a folder and gives their ids. Those that are there already stay. */
export async function handleMoveDashboards(context: Context, args: Args): Promise<string> {
  const { folder_id, dashboard_ids } = required(args)
  await editableFolder(context, folder_id)
  const changes: Change[] = []
  const moved: DashboardRecord[] = []
  for (const id of dashboard_ids) {
    const { document: current, revision } = await editableDashboard(context, id)
    if (current.folder_id === folder_id) continue
    await refuseTaken(context, dashboardKind, { title: current.title, folder_id }, current.id)
    const title_key = current.deleted ? null : nameKey(folder_id, current.title)
    const document: DashboardRecord = { ...current, folder_id, title_key, updated_at: toTimestamp(context.now()) }
    changes.push({ op: 'update', kind: dashboardKind, document, revision })
    changes.push(...(await movedContentMetadata(context, document)))
    moved.push(document)
  }
  refuseTwins(moved)
  if (changes.length > 0) await context.store.commit(changes)
  return dashboard_ids.join(',')
}

/** Tells which looks would follow dashboards to a folder, and which would be copied since other dashboards have them. */
export async function handleDashboardsMovePlan(context: Context, args: Args): Promise<object> {
  const { dashboard_ids } = required(args)
  const found = await Promise.all(dashboard_ids.map((id) => findDashboard(context, id)))
  const ids = new Set(found.map(({ document }) => document.id))
  const own = await context.store.find(elements, { where: { dashboard_id: { in: [...ids] } } })
  const lookIds = [...new Set(own.flatMap(({ document }) => document.look_id ?? []))]
  const all = await context.store.find(elements, { where: { look_id: { in: lookIds } } })
  const shared = new Set(
    all.filter(({ document }) => !ids.has(document.dashboard_id)).map((each) => each.document.look_id)
  )
  const parts: (Condition | undefined)[] = [{ id: { in: lookIds } }, await lookFamily.visible?.(context)]
  const where: Condition = { and: parts.filter((part) => part !== undefined) }
  const looks = (await context.store.find(lookKind, { where })).map(({ document }) => document)
  return {
    looks_to_copy: await answersOf(
      context,
      lookFamily,
      looks.filter(({ id }) => shared.has(id))
    ),
    looks_to_move: await answersOf(
      context,
      lookFamily,
      looks.filter(({ id }) => !shared.has(id))
    )
  }
}

/** @throws {ApiError} 422 when two that come into a folder together have the same title. */
function refuseTwins(documents: readonly DashboardRecord[]): void {
  const keys = documents.flatMap(({ title_key }) => title_key ?? [])
  if (new Set(keys).size < keys.length)
    throw invalid({ field: 'title', code: 'already_exists', message: 'Two of them have the same title.' })
}

function required({ folder_id, dashboard_ids = [] }: Args): Required<Args> {
  if (!folder_id) throw badRequest('space_id is missing')
  if (dashboard_ids.length === 0) throw badRequest('dashboard_ids is missing')
  return { folder_id, dashboard_ids: [...new Set(dashboard_ids)] }
}
