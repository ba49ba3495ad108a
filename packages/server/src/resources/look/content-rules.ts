import { contentAccessOf, editableFolder } from '../../auth/content-access.ts'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import type { ContentDocument } from '../content/content-kinds.ts'
import { nameKey } from '../content/name-key.ts'
import { requireUser } from '../user/require-user.ts'
import type { Kind } from '../../storage/store.ts'

/** What follows for a look or dashboard from what was given: where it is, whose it is, whether it is in the trash. */
export type Placed = Pick<
  ContentDocument,
  'folder_id' | 'title_key' | 'user_id' | 'last_updater_id' | 'deleted' | 'deleted_at' | 'deleter_id'
>

/**
 * Checks where a look or dashboard is to be, and works out what follows from what was given.
 * @throws {ApiError} 404 for a folder that the caller may not change, 422 for a title that the folder has already.
 */
export async function placed<T extends ContentDocument>(
  context: Context,
  kind: Kind<T>,
  given: Given,
  current: T | undefined
): Promise<Placed> {
  const self = context.caller.user.document.id
  const folder_id = folderIn(given) ?? current?.folder_id ?? ''
  if (folder_id !== '' && folder_id !== current?.folder_id) await editableFolder(context, folder_id)
  const deleted = typeof given.deleted === 'boolean' ? given.deleted : (current?.deleted ?? false)
  const title = typeof given.title === 'string' ? given.title : (current?.title ?? '')
  const isNew = !current || title !== current.title || folder_id !== current.folder_id || deleted !== current.deleted
  if (isNew && !deleted) await refuseTaken(context, kind, { title, folder_id }, current?.id)
  const isTurned = deleted !== (current?.deleted ?? false)
  return {
    folder_id,
    title_key: deleted ? null : nameKey(folder_id, title),
    user_id: await ownerOf(context, given, current?.user_id ?? self),
    last_updater_id: self,
    deleted,
    deleted_at: isTurned ? (deleted ? toTimestamp(context.now()) : null) : (current?.deleted_at ?? null),
    deleter_id: isTurned ? (deleted ? self : null) : (current?.deleter_id ?? null)
  }
}

/** The folder that was given, by its id or as it was read. */
export function folderIn({ folder_id, folder }: Given): string | undefined {
  const id = folder_id ?? (folder as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** @throws {ApiError} 422 when another one in the folder has the title. What is in the trash does not count. */
export async function refuseTaken<T extends ContentDocument>(
  { store }: Context,
  kind: Kind<T>,
  { title, folder_id }: Pick<ContentDocument, 'title' | 'folder_id'>,
  id: string | undefined
): Promise<void> {
  if (title === '') return
  const others = await store.find(kind, { where: { title, folder_id, deleted: false }, limit: 2 })
  if (others.some(({ document }) => document.id !== id))
    throw invalid({ field: 'title', code: 'already_exists', message: "'title' is already in use in this folder." })
}

/** @throws {ApiError} 404 unless the caller may change what is in the folder of something. */
export async function refuseReaders(context: Context, { folder_id }: { readonly folder_id: string }): Promise<void> {
  if (!(await contentAccessOf(context)).canEdit(folder_id)) throw denied(context)
}

/** Only admins give content to others; from anybody else the owner is passed over, since clients send back what they read. */
async function ownerOf(context: Context, { user_id }: Given, current: string): Promise<string> {
  if (typeof user_id !== 'string' || user_id === current || !context.caller.rights.isAdmin) return current
  return requireUser(context, 'user_id', user_id)
}
