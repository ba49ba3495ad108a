import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { boards } from '../board/kinds.ts'
import { dashboards, folders, looks, type ContentMetadataDocument } from './content-kinds.ts'
import { rulingOver } from './inheriting.ts'

/** What answers have of metadata besides: what the content is called, and whose rules hold. */
export async function detailsOf(context: Context, documents: readonly ContentMetadataDocument[]): Promise<object[]> {
  const { levelOf } = await contentAccessOf(context)
  const folderOf = await finderOf(context, folders, documents, 'folder_id')
  const lookOf = await finderOf(context, looks, documents, 'look_id')
  const dashboardOf = await finderOf(context, dashboards, documents, 'dashboard_id')
  const boardOf = await finderOf(context, boards, documents, 'homepage_id')
  return Promise.all(
    documents.map(async (metadata) => {
      const dashboard = dashboardOf(metadata)
      const mayEdit = levelOf(metadata.id) === 'edit'
      return {
        name: folderOf(metadata)?.name ?? (lookOf(metadata) ?? dashboard ?? boardOf(metadata))?.title ?? null,
        slug: dashboard?.slug ?? null,
        inheriting_id: metadata.inherits ? (await rulingOver(context, metadata)).id : null,
        can: { index: true, show: true, create: mayEdit, update: mayEdit, destroy: false }
      }
    })
  )
}

type IdProperty = 'folder_id' | 'look_id' | 'dashboard_id' | 'homepage_id'

async function finderOf<T extends Document>(
  { store }: Context,
  kind: Kind<T>,
  documents: readonly ContentMetadataDocument[],
  property: IdProperty
): Promise<(metadata: ContentMetadataDocument) => T | undefined> {
  const ids = documents.map((metadata) => metadata[property]).filter((id) => id !== null)
  const found = ids.length > 0 ? await store.find(kind, { where: { id: { in: ids } } }) : []
  const byId = new Map(found.map(({ document }) => [document.id, document]))
  return (metadata) => byId.get(metadata[property] ?? '')
}
