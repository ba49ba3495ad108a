import type { import_dashboard_from_lookml } from 'lookerts/4.0/dashboard'
import type { Context, Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import type { Change, Stored } from '../../storage/store.ts'
import { movedContentMetadata } from '../content/metadata.ts'
import { makeContent, ownFolderId, type MadeContent } from '../look/make-content.ts'
import { requireModel } from '../query/rules.ts'
import { dashboardAnswer } from './dashboard.ts'
import { dashboardFamily } from './dashboards.ts'
import { dashboardKind, type DashboardRecord } from './kinds.ts'
import { readLookml } from './lookml-read.ts'
import { madeParts } from './made-parts.ts'
import { withoutParts } from './parts.ts'
import { editableDashboard } from './visible.ts'

/**
 * Makes a dashboard out of LookML; in place of the one that has its `preferred_slug`, where there is one, which then
 * stays in its folder unless another is named. A new one goes into the caller's own folder by default.
 */
export const handleImportDashboardFromLookml: Handler<typeof import_dashboard_from_lookml> = async (
  context,
  { body: { lookml, folder_id } }
) => {
  if (!lookml) throw invalid({ field: 'lookml', code: 'missing_field', message: 'This field is required.' })
  const read = await readLookml(lookml)
  for (const { query, merge } of read.elements) {
    const asked = query ? [query] : (merge?.sources.map((source) => source.query) ?? [])
    for (const { model } of asked) requireModel(context, String(model))
  }
  const given = { ...read.settings, ...(folder_id && { folder_id }) }
  const there = await withSlug(context, read.settings.slug)
  const made = there
    ? await overwritten(context, there, given)
    : await makeContent(context, dashboardFamily, { folder_id: ownFolderId(context), ...given })
  await context.store.commit([...made.changes, ...(await madeParts(context.store, made.document.id, read))])
  return dashboardAnswer(context, made.document)
}

async function withSlug(context: Context, slug: unknown): Promise<Stored<DashboardRecord> | undefined> {
  if (typeof slug !== 'string') return undefined
  const [found] = await context.store.find(dashboardKind, { where: { slug }, limit: 1 })
  return found && editableDashboard(context, found.document.id)
}

async function overwritten(
  context: Context,
  { document: current, revision }: Stored<DashboardRecord>,
  given: Given
): Promise<MadeContent<DashboardRecord>> {
  const placed = await dashboardFamily.prepare?.(context, given, current)
  const document: DashboardRecord = { ...current, ...given, ...placed, updated_at: toTimestamp(context.now()) }
  const moved: readonly Change[] = await movedContentMetadata(context, document)
  return {
    document,
    changes: [
      { op: 'update', kind: dashboardKind, document, revision },
      ...(document.folder_id === current.folder_id ? [] : moved),
      ...(await withoutParts(context.store, [current.id]))
    ]
  }
}
