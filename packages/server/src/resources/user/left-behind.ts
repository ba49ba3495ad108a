import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import type { UserDocument } from '../../kinds.ts'
import type { Change, Condition, Kind } from '../../storage/store.ts'
import { dashboards, folders, looks, type ContentDocument } from '../content/content-kinds.ts'
import { withoutContentMetadata } from '../content/metadata.ts'
import { withoutBelongings } from './belongings.ts'

/**
 * What becomes of what a user who is removed has made: looks and dashboards go to the trash, where an admin finds them;
 * what is nobody else's goes. Source: behaviour 6.4.
 */
export async function leftBehind(context: Context, user: UserDocument): Promise<Change[]> {
  const ofUser = { user_id: user.id }
  return [
    ...(await toTrash(context, looks, ofUser)),
    ...(await toTrash(context, dashboards, ofUser)),
    ...(await withoutBelongings(context.store, user.id)),
    ...(await withoutEmptyFolder(context, user.personal_folder_id))
  ]
}

async function toTrash<T extends ContentDocument>(
  { store, now, caller }: Context,
  kind: Kind<T>,
  where: Condition
): Promise<Change[]> {
  const found = (await store.find(kind, { where })).filter(({ document }) => !document.deleted)
  const trash = { deleted: true, title_key: null, deleted_at: toTimestamp(now()), deleter_id: caller.user.document.id }
  return found.map(({ document, revision }) => ({ op: 'update', kind, document: { ...document, ...trash }, revision }))
}

/** A personal folder that something is in stays with it. */
async function withoutEmptyFolder({ store }: Context, id: string | null | undefined): Promise<Change[]> {
  const folder = id ? await store.get(folders, id) : undefined
  if (!folder?.document.is_personal) return []
  const content: Condition = { folder_id: folder.document.id }
  const counts = [
    await store.count(looks, content),
    await store.count(dashboards, content),
    await store.count(folders, { parent_id: folder.document.id })
  ]
  if (counts.some((count) => count > 0)) return []
  const { id: folderId, content_metadata_id } = folder.document
  return [
    { op: 'remove', kind: folders, id: folderId, revision: folder.revision },
    ...withoutContentMetadata(content_metadata_id ? [content_metadata_id] : [])
  ]
}
