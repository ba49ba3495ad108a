import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { answersOfStored } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import type { Change, Condition } from '../../storage/store.ts'
import type { ContentDocument } from '../content/content-kinds.ts'
import { withoutDashboards } from '../dashboard/dashboards.ts'
import { dashboardKind } from '../dashboard/kinds.ts'
import { lookKind } from '../look/kind.ts'
import { withoutLooks } from '../look/looks.ts'

/** Gives the answers of what is in folders and not in the bin, as far as the caller sees it, by folder. */
export async function contentByFolder<T extends ContentDocument>(
  context: Context,
  family: Family<T>,
  folderIds: readonly string[]
): Promise<ReadonlyMap<string, object[]>> {
  const within: Condition = { folder_id: { in: folderIds }, deleted: false }
  const seen = [await family.visible?.(context), (await contentAccessOf(context)).visibleContent]
  const where: Condition = { and: [within, ...seen.filter((each) => each !== undefined)] }
  const found = await context.store.find(family.kind, { where })
  const answers = await answersOfStored(context, family, found)
  const byFolder = new Map<string, object[]>(folderIds.map((id) => [id, []]))
  found.forEach(({ document }, at) => byFolder.get(document.folder_id)!.push(answers[at]!))
  return byFolder
}

/** The changes that remove looks and dashboards with their folders, also what was put into the bin. */
export async function removalOfContentIn(context: Context, folderIds: readonly string[]): Promise<readonly Change[]> {
  const where: Condition = { folder_id: { in: folderIds } }
  const foundLooks = await context.store.find(lookKind, { where })
  const foundDashboards = await context.store.find(dashboardKind, { where })
  return [
    { op: 'removeWhere', kind: lookKind, where },
    { op: 'removeWhere', kind: dashboardKind, where },
    ...withoutLooks(foundLooks.map(({ document }) => document)),
    ...(await withoutDashboards(
      context,
      foundDashboards.map(({ document }) => document)
    ))
  ]
}
