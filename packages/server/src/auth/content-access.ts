import type { Context } from '../context.ts'
import { invalid, notFound } from '../errors.ts'
import {
  contentAccesses,
  contentMetadata,
  folders,
  type ContentMetadataDocument,
  type FolderDocument
} from '../resources/content/content-kinds.ts'
import type { Condition } from '../storage/store.ts'
import { denied } from './permissions.ts'

/** What somebody may do with content; each includes those before it. */
type ContentLevel = 'none' | 'view' | 'edit'

/** Which folders and boards the caller sees and edits. Permissions such as `save_content` are checked apart. */
export interface ContentAccess {
  /** Chooses documents with a `folder_id` in a folder that the caller sees; undefined for an admin: all of them. */
  readonly visibleContent: Condition | undefined
  /** Chooses folders that the caller sees; undefined for an admin: all of them. */
  readonly visibleFolders: Condition | undefined
  /** Chooses the metadata of what the caller sees; undefined for an admin: all of it. */
  readonly visibleMetadata: Condition | undefined
  /** Chooses boards that the caller sees; undefined for an admin: all of them. */
  readonly visibleBoards: Condition | undefined
  /** Tells whether the caller sees what is in a folder. */
  readonly canSee: (folderId: string | null | undefined) => boolean
  /** Tells whether the caller may put something into a folder, change and remove what is in it. */
  readonly canEdit: (folderId: string | null | undefined) => boolean
  /** The same of what has rules of its own, such as a board, by the id of its metadata. */
  readonly levelOf: (metadataId: string | null | undefined) => ContentLevel
}

/** The folder that LookML dashboards are in: everybody sees it, nobody edits what is in it. */
export const lookmlFolderId = 'lookml'

const known = new WeakMap<Context, Promise<ContentAccess>>()

/** Works out what the caller sees and edits, once for a request. */
export function contentAccessOf(context: Context): Promise<ContentAccess> {
  const access = known.get(context) ?? (context.caller.rights.isAdmin ? Promise.resolve(everything) : read(context))
  known.set(context, access)
  return access
}

/** Has it worked out anew: what the request is about to commit changes it. */
export function forgetContentAccess(context: Context): void {
  known.delete(context)
}

/** @throws {ApiError} 404 unless there is the folder and the caller sees it. */
export async function visibleFolder(context: Context, folderId: string): Promise<FolderDocument> {
  const folder = await context.store.get(folders, folderId)
  if (!folder || !(await contentAccessOf(context)).canSee(folderId)) throw notFound()
  return folder.document
}

/**
 * Finds the folder that something is to be put into.
 * @throws {ApiError} 422 when there is no such folder; 403 or 404, as the operation has it, without rights on it.
 */
export async function editableFolder(
  context: Context,
  folderId: string,
  field: string = 'folder_id'
): Promise<FolderDocument> {
  const access = await contentAccessOf(context)
  const folder = access.canSee(folderId) ? await context.store.get(folders, folderId) : undefined
  if (!folder && context.caller.rights.isAdmin)
    throw invalid({ field, code: 'invalid', message: `'${field}' is no folder.` })
  if (!folder || !access.canEdit(folderId)) throw denied(context)
  return folder.document
}

const everything: ContentAccess = {
  visibleContent: undefined,
  visibleFolders: undefined,
  visibleMetadata: undefined,
  visibleBoards: undefined,
  canSee: () => true,
  canEdit: (folderId) => folderId !== lookmlFolderId,
  levelOf: () => 'edit'
}

async function read(context: Context): Promise<ContentAccess> {
  const { metadataIds, levelOf } = await levelsOf(context)
  const levels = new Map<string, ContentLevel>()
  for (const { document } of await context.store.find(folders)) {
    const { id, content_metadata_id } = document
    levels.set(id, id === lookmlFolderId ? 'view' : levelOf(content_metadata_id))
  }
  const ids = [...levels].filter(([, level]) => level !== 'none').map(([id]) => id)
  const within: Condition = { content_type: { in: seenTypes(context) }, parent_id: { in: metadataIds } }
  return {
    visibleContent: { folder_id: { in: ids } },
    visibleFolders: { id: { in: ids } },
    visibleBoards: { content_metadata_id: { in: metadataIds } },
    visibleMetadata: { or: [{ id: { in: metadataIds } }, within] },
    canSee: (folderId) => (levels.get(folderId ?? '') ?? 'none') !== 'none',
    canEdit: (folderId) => levels.get(folderId ?? '') === 'edit',
    levelOf
  }
}

/** The kinds of content in folders that a role of the caller's lets them see. */
function seenTypes({ caller: { rights } }: Context): string[] {
  return [...(rights.has('see_looks') ? ['look'] : []), ...(rights.has('see_user_dashboards') ? ['dashboard'] : [])]
}

interface Levels extends Pick<ContentAccess, 'levelOf'> {
  /** The metadata of the folders and boards that the caller sees. */
  readonly metadataIds: readonly string[]
}

/** The level at metadata is what the nearest one says that does not inherit, it or one above it. */
async function levelsOf({ store, caller }: Context): Promise<Levels> {
  const where = { content_type: { in: ['space', 'homepage'] } }
  const all = new Map((await store.find(contentMetadata, { where })).map(({ document }) => [document.id, document]))
  const own = await givenTo(caller.user.document.id, caller.rights.groupIds, store)
  const levels = new Map<string, ContentLevel>()
  const find = (id: string | null | undefined): ContentLevel => {
    const metadata = all.get(id ?? '')
    if (!metadata) return 'none'
    const level = levels.get(metadata.id) ?? (inherits(metadata) ? find(metadata.parent_id) : own(metadata.id))
    levels.set(metadata.id, level)
    return level
  }
  return { metadataIds: [...all.keys()].filter((id) => find(id) !== 'none'), levelOf: find }
}

function inherits({ inherits: does, parent_id }: ContentMetadataDocument): boolean {
  return does && parent_id !== null
}

async function givenTo(
  userId: string,
  groupIds: ReadonlySet<string>,
  store: Context['store']
): Promise<(metadataId: string) => ContentLevel> {
  const where: Condition = { or: [{ user_id: userId }, { group_id: { in: [...groupIds] } }] }
  const given = new Map<string, ContentLevel>()
  for (const { document } of await store.find(contentAccesses, { where })) {
    const { content_metadata_id: id, permission_type } = document
    if (given.get(id) !== 'edit') given.set(id, permission_type)
  }
  return (metadataId) => given.get(metadataId) ?? 'none'
}
