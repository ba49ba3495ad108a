import type { Context } from '../../context.ts'
import type { AnyKind, Change, Condition, Store } from '../../storage/store.ts'
import { boardItems } from '../board/kinds.ts'
import {
  contentAccesses,
  contentFavorites,
  contentMetadata,
  contentViews,
  folders,
  type ContentAccessDocument,
  type ContentMetadataDocument,
  type ContentType
} from './content-kinds.ts'

/** The id of what was made, and what has to be committed for it to be there. */
export interface Made {
  readonly id: string
  readonly changes: readonly Change[]
}

/** The metadata of a look or dashboard that is made in a folder: the rules of the folder hold for it. */
export async function newContentMetadata(
  { store }: Pick<Context, 'store'>,
  content: { readonly type: 'look' | 'dashboard'; readonly id: string; readonly folder_id: string }
): Promise<Made> {
  const id = await store.nextId(contentMetadata)
  const folder = await store.get(folders, content.folder_id)
  const parent_id = folder?.document.content_metadata_id ?? null
  const document = metadataOf({ id, content_type: content.type, [`${content.type}_id`]: content.id, parent_id })
  return { id, changes: [{ op: 'insert', kind: contentMetadata, document }] }
}

/** The changes that have a look or dashboard follow the rules of the folder that it was moved to. */
export async function movedContentMetadata(
  { store }: Pick<Context, 'store'>,
  content: { readonly content_metadata_id: string; readonly folder_id: string }
): Promise<readonly Change[]> {
  const stored = await store.get(contentMetadata, content.content_metadata_id)
  if (!stored) return []
  const folder = await store.get(folders, content.folder_id)
  const document = { ...stored.document, parent_id: folder?.document.content_metadata_id ?? null }
  return [{ op: 'update', kind: contentMetadata, document, revision: stored.revision }]
}

/** The changes that take away the metadata of what is removed, and what knows it by that: rules, favorites, places on boards. */
export function withoutContentMetadata(ids: readonly string[]): readonly Change[] {
  if (ids.length === 0) return []
  const where: Condition = { content_metadata_id: { in: ids } }
  const around = [contentAccesses, contentFavorites, contentViews, boardItems].map((kind: AnyKind): Change => ({
    op: 'removeWhere',
    kind,
    where
  }))
  return [{ op: 'removeWhere', kind: contentMetadata, where: { id: { in: ids } } }, ...around]
}

/** The metadata of what has rules of its own, with the user who alone may edit it, for now. */
export async function newOwnMetadata(
  store: Store,
  content: Partial<ContentMetadataDocument> & { readonly content_type: ContentType },
  userId: string
): Promise<Made> {
  const id = await store.nextId(contentMetadata)
  const access: ContentAccessDocument = {
    id: await store.nextId(contentAccesses),
    content_metadata_id: id,
    permission_type: 'edit',
    group_id: null,
    user_id: userId
  }
  return {
    id,
    changes: [
      { op: 'insert', kind: contentMetadata, document: metadataOf({ id, inherits: false, ...content }) },
      { op: 'insert', kind: contentAccesses, document: access }
    ]
  }
}

/** A whole document of metadata from what it is about. */
export function metadataOf(
  given: Partial<ContentMetadataDocument> & Pick<ContentMetadataDocument, 'id' | 'content_type'>
): ContentMetadataDocument {
  const { id, content_type, parent_id = null, inherits = true } = given
  const { folder_id = null, look_id = null, dashboard_id = null, homepage_id = null } = given
  return { id, content_type, parent_id, inherits, folder_id, look_id, dashboard_id, homepage_id }
}
