import { contentAccessOf, forgetContentAccess, lookmlFolderId } from '../../auth/content-access.ts'
import { badRequest } from '../../errors.ts'
import { denied } from '../../auth/permissions.ts'
import type { Family } from '../../families/family.ts'
import { users } from '../../kinds.ts'
import { contentMetadata, folders, type FolderDocument } from '../content/content-kinds.ts'
import { nameKey } from '../content/name-key.ts'
import { metadataOf, movedContentMetadata } from '../content/metadata.ts'
import { basesOf } from './bases.ts'
import { isRoot, newFolder, sharedRootId } from './new-folder.ts'
import { preparedFolder } from './prepare.ts'
import { treeRemoval, unchanged } from './tree.ts'

/** Folders as `FolderBase` has them: without what is in them. What every server begins with, and a shop's. */
export const folderFamily: Family<FolderDocument> = {
  kind: folders,
  path: '/folders/{id}',
  defaults: newFolder,
  required: ['name', 'parent_id'],
  visible: async (context) => (await contentAccessOf(context)).visibleFolders,
  prepare: preparedFolder,
  guard: async (context, folder) => {
    if (!(await contentAccessOf(context)).canEdit(folder.id)) throw denied(context)
    if (isRoot(folder)) throw badRequest('A root folder cannot be changed')
    if (folder.is_personal && (await context.store.get(users, folder.creator_id!)))
      throw badRequest("A user's personal folder cannot be changed")
  },
  created: async (context, { id, parent_id, content_metadata_id }) => {
    forgetContentAccess(context)
    const parent = await context.store.get(folders, parent_id!)
    const metadata = metadataOf({
      id: content_metadata_id!,
      content_type: 'space',
      folder_id: id,
      parent_id: parent?.document.content_metadata_id ?? null
    })
    return [{ op: 'insert', kind: contentMetadata, document: metadata }, ...(await unchanged(context, parent_id!))]
  },
  changed: async (context, { parent_id, content_metadata_id }, before) => {
    forgetContentAccess(context)
    if (parent_id === before.parent_id) return []
    const moved = { folder_id: parent_id!, content_metadata_id: content_metadata_id! }
    return [...(await movedContentMetadata(context, moved)), ...(await unchanged(context, parent_id!))]
  },
  removed: treeRemoval,
  expand: basesOf,
  builtIn: [
    { ...newFolder, id: sharedRootId, name: 'Shared', content_metadata_id: '1', is_shared_root: true },
    { ...newFolder, id: '2', name: 'Users', content_metadata_id: '2', is_users_root: true },
    {
      ...newFolder,
      id: '3',
      name: 'Embed Groups',
      content_metadata_id: '3',
      is_embed: true,
      is_embed_shared_root: true
    },
    { ...newFolder, id: '4', name: 'Embed Users', content_metadata_id: '4', is_embed: true, is_embed_users_root: true },
    { ...newFolder, id: lookmlFolderId, name: 'LookML Dashboards' }
  ],
  demo: [
    demoFolder('10', 'Sales', sharedRootId),
    demoFolder('11', 'Marketing', sharedRootId),
    demoFolder('12', 'Campaigns', '11')
  ]
}

function demoFolder(id: string, name: string, parent_id: string): FolderDocument {
  const created_at = '2025-11-03T09:00:00.000+00:00'
  const name_key = nameKey(parent_id, name)
  return { ...newFolder, id, name, name_key, parent_id, creator_id: '1', content_metadata_id: id, created_at }
}
