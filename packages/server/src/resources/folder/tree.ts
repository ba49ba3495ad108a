import { contentAccessOf, forgetContentAccess } from '../../auth/content-access.ts'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { users, type UserDocument } from '../../kinds.ts'
import type { Change, Stored } from '../../storage/store.ts'
import { folders, type FolderDocument } from '../content/content-kinds.ts'
import { withoutContentMetadata } from '../content/metadata.ts'
import { removalOfContentIn } from './content.ts'

/** The folders above one, the root last. */
export async function ancestorsOf({ store }: Context, folder: FolderDocument): Promise<FolderDocument[]> {
  const above: FolderDocument[] = []
  let at: FolderDocument | undefined = folder
  while (at?.parent_id) {
    at = (await store.get(folders, at.parent_id))?.document
    if (at) above.push(at)
  }
  return above
}

/**
 * Checks that a folder and those above it are as they are now: of two moves at once that would put each folder into the
 * other only one is made, and nothing is put into a folder that is just being removed.
 */
export async function unchanged({ store }: Pick<Context, 'store'>, folderId: string): Promise<Change[]> {
  const checks: Change[] = []
  for (let at: string | null = folderId; at !== null;) {
    const folder: Stored<FolderDocument> | undefined = await store.get(folders, at)
    if (folder) checks.push({ op: 'check', kind: folders, id: at, revision: folder.revision })
    at = folder?.document.parent_id ?? null
  }
  return checks
}

/** The folders within one, however deep. */
async function descendantsOf({ store }: Context, folder: FolderDocument): Promise<FolderDocument[]> {
  const all: FolderDocument[] = []
  for (let ids = [folder.id]; ids.length > 0;) {
    const children = (await store.find(folders, { where: { parent_id: { in: ids } } })).map(({ document }) => document)
    all.push(...children)
    ids = children.map(({ id }) => id)
  }
  return all
}

/** The changes by which those whose home is in a folder that goes begin in the shared one again. */
async function homeless({ store }: Context, gone: readonly FolderDocument[]): Promise<Change[]> {
  const where = { home_folder_id: { in: gone.map(({ id }) => id) } }
  return (await store.find(users, { where })).map(({ document, revision }) => ({
    op: 'update',
    kind: users,
    document: { ...document, home_folder_id: null } as UserDocument,
    revision
  }))
}

/**
 * What goes with a folder: the folders within it, and what is in any of them.
 * @throws {ApiError} when the caller may not edit one of them.
 */
export async function treeRemoval(context: Context, folder: FolderDocument): Promise<readonly Change[]> {
  const within = await descendantsOf(context, folder)
  const access = await contentAccessOf(context)
  if (!within.every(({ id }) => access.canEdit(id))) throw denied(context)
  forgetContentAccess(context)
  const all = [folder, ...within]
  const metadataIds = all.flatMap(({ content_metadata_id }) => content_metadata_id ?? [])
  return [
    { op: 'removeWhere', kind: folders, where: { id: { in: within.map(({ id }) => id) } } },
    ...withoutContentMetadata(metadataIds),
    ...(await homeless(context, all)),
    ...(await removalOfContentIn(
      context,
      all.map(({ id }) => id)
    ))
  ]
}
