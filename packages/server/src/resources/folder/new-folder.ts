import type { FolderDocument } from '../content/content-kinds.ts'

/** The folder that everybody's shared content is in. Source: behaviour 10.3. */
export const sharedRootId = '1'

/** The folder that personal folders are in; its metadata has the same id. */
export const usersRootId = '2'

/** What a new folder has that nobody said anything of. */
export const newFolder: Omit<FolderDocument, 'id'> = {
  name: '',
  parent_id: null,
  creator_id: null,
  content_metadata_id: null,
  external_id: null,
  is_personal: false,
  is_embed: false,
  is_embed_shared_root: false,
  is_embed_users_root: false,
  is_shared_root: false,
  is_users_root: false,
  created_at: null
}

/** Roots are made with the server and stay as they are. */
export function isRoot({ parent_id }: Pick<FolderDocument, 'parent_id'>): boolean {
  return parent_id === null
}
