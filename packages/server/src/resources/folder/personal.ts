import type { Change, Store } from '../../storage/store.ts'
import { folders, type FolderDocument } from '../content/content-kinds.ts'
import { newOwnMetadata, type Made } from '../content/metadata.ts'
import { newFolder, usersRootId } from './new-folder.ts'

/** Who gets a folder of their own. */
interface Owner {
  readonly id: string
  readonly first_name: string | null
  readonly last_name: string | null
}

/** A new user's personal folder, which they alone see and edit besides admins. Source: behaviour 10.3. */
export async function personalFolder(store: Store, owner: Owner, created_at: string): Promise<Made> {
  const id = await store.nextId(folders)
  const content = { content_type: 'space', folder_id: id, parent_id: usersRootId } as const
  const metadata = await newOwnMetadata(store, content, owner.id)
  const document: FolderDocument = {
    id,
    ...newFolder,
    name: nameOf(owner),
    parent_id: usersRootId,
    creator_id: owner.id,
    content_metadata_id: metadata.id,
    is_personal: true,
    created_at
  }
  return { id, changes: [{ op: 'insert', kind: folders, document }, ...metadata.changes] }
}

/** The changes that call a user's personal folder by a new name of the user's. */
export async function renamedPersonalFolder(
  store: Store,
  owner: Owner & { readonly personal_folder_id?: string | null }
): Promise<readonly Change[]> {
  const stored = owner.personal_folder_id ? await store.get(folders, owner.personal_folder_id) : undefined
  const name = nameOf(owner)
  if (!stored?.document.is_personal || stored.document.name === name) return []
  const document: FolderDocument = { ...stored.document, name }
  return [{ op: 'update', kind: folders, document, revision: stored.revision }]
}

function nameOf({ id, first_name, last_name }: Owner): string {
  return `${first_name ?? ''} ${last_name ?? ''}`.trim() || `User ${id}`
}
