import { contentAccessOf, visibleFolder } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import {
  dashboards,
  looks,
  type ContentDocument,
  type DashboardDocument,
  type LookDocument
} from '../content/content-kinds.ts'
import { elements, type ElementDocument } from '../dashboard/kinds.ts'
import { findDashboard } from '../dashboard/visible.ts'
import type { Kind } from '../../storage/store.ts'

/** Finds a look that the caller sees. What is in the trash is not there. */
export async function visibleLook(context: Context, id: string): Promise<LookDocument> {
  const found = await context.store.get(looks, id)
  const access = await contentAccessOf(context)
  if (!found || !context.caller.rights.has('see_looks') || !access.canSee(found.document.folder_id)) throw notFound()
  return present(found.document)
}

/** Finds a dashboard that the caller sees, one of LookML by its `model::name`. */
export async function visibleDashboard(context: Context, id: string): Promise<DashboardDocument> {
  return present((await findDashboard(context, id)).document)
}

/** Finds a tile of a dashboard that the caller sees. */
export async function visibleElement(context: Context, id: string): Promise<ElementDocument> {
  const found = await context.store.get(elements, id)
  if (!found) throw notFound()
  await visibleDashboard(context, found.document.dashboard_id)
  return found.document
}

/** What is in a folder that the caller sees, by ids. */
export interface FolderContent {
  readonly lookIds: readonly string[]
  readonly dashboardIds: readonly string[]
}

/** @throws {ApiError} 404 unless the caller sees the folder. */
export async function contentIn(context: Context, folderId: string): Promise<FolderContent> {
  await visibleFolder(context, folderId)
  const where = { folder_id: folderId, deleted: false }
  const idsOf = async <T extends ContentDocument>(kind: Kind<T>): Promise<string[]> =>
    (await context.store.find(kind, { where })).map(({ document }) => document.id)
  return { lookIds: await idsOf(looks), dashboardIds: await idsOf(dashboards) }
}

function present<T extends ContentDocument>(content: T): T {
  if (content.deleted) throw notFound()
  return content
}
