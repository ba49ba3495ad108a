import { editableFolder } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import { newDocument } from '../../families/write.ts'
import type { Change, Kind, Stored } from '../../storage/store.ts'
import type { ContentDocument } from '../content/content-kinds.ts'
import { newContentMetadata } from '../content/metadata.ts'

/** A look or dashboard that is to be stored, and what has to be committed for it. */
export interface MadeContent<T> {
  readonly document: T
  readonly changes: readonly Change[]
}

/** Makes a look or dashboard with its metadata; nothing is stored yet. */
export async function makeContent<T extends ContentDocument>(
  context: Context,
  family: Family<T>,
  given: Given
): Promise<MadeContent<T>> {
  const bare = await newDocument(context, family, given)
  const type = family.kind.name as 'look' | 'dashboard'
  const metadata = await newContentMetadata(context, { type, id: bare.id, folder_id: bare.folder_id })
  const document: T = { ...bare, content_metadata_id: metadata.id }
  return { document, changes: [{ op: 'insert', kind: family.kind, document }, ...metadata.changes] }
}

/** The folder that something of the caller's own goes into when nobody says where: the personal one. */
export function ownFolderId({ caller }: Context): string | undefined {
  return caller.user.document.personal_folder_id ?? undefined
}

/** What a copy has that the original has too. Who made it, and who looks at it, is another matter. */
export async function toCopy<T extends ContentDocument>(
  context: Context,
  { kind }: Family<T>,
  source: T,
  folder_id: string = source.folder_id
): Promise<Given> {
  const { id: _id, user_id: _user, content_metadata_id: _metadata, slug: _slug, ...same } = source as T & Given
  return {
    ...same,
    folder_id,
    title: folder_id === source.folder_id ? await freeTitle(context, kind, source) : source.title,
    deleted: false,
    view_count: 0,
    last_viewed_at: null,
    last_accessed_at: null,
    certification_status: null,
    certification_notes: null,
    certification_user_id: null,
    certified_at: null,
    public_slug: null
  }
}

/** Beside its original a copy is called otherwise: `Copy of Sales`, `Copy of Sales (2)` and so on. */
async function freeTitle<T extends ContentDocument>(
  { store }: Context,
  kind: Kind<T>,
  { title, folder_id }: ContentDocument
): Promise<string> {
  const there = await store.find(kind, { where: { folder_id, deleted: false } })
  const taken = new Set(there.map(({ document }) => document.title))
  let wanted = `Copy of ${title}`
  for (let number = 2; taken.has(wanted); number += 1) wanted = `Copy of ${title} (${number})`
  return wanted
}

/**
 * Finds what is to be moved, and checks that it may be.
 * @throws {ApiError} 422 when it is in the folder already; 404 without rights on either folder.
 */
export async function findToMove<T extends ContentDocument>(
  context: Context,
  family: Family<T>,
  id: string,
  folder_id: string
): Promise<Stored<T>> {
  const found = await findById(context, family, id)
  await family.guard?.(context, found.document, 'update')
  await editableFolder(context, folder_id)
  if (found.document.folder_id !== folder_id) return found
  const message = "'folder_id' must be different from the folder that it is in."
  throw invalid({ field: 'folder_id', code: 'already_exists', message })
}
