import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleFolderAncestors } from './folder_ancestors.ts'
import { handleFolderDashboards } from './folder_dashboards.ts'
import { handleFolderLooks } from './folder_looks.ts'
import { handleFolderParent } from './folder_parent.ts'
import { folderFamily } from './folders.ts'
import { childFolderFamily, wholeFolderFamily } from './whole.ts'

export const folderEndpoints: Endpoints = {
  ...ordinary(folderFamily, { list: 'all_folders' }),
  ...ordinary(wholeFolderFamily, {
    search: 'search_folders',
    get: 'folder',
    create: 'create_folder',
    update: 'update_folder',
    remove: 'delete_folder',
    write: permission('manage_spaces')
  }),
  ...ordinary(childFolderFamily, { list: 'folder_children', search: 'folder_children_search' }),
  folder_ancestors: endpoint('login', handleFolderAncestors),
  folder_parent: endpoint('login', handleFolderParent),
  folder_looks: endpoint('login', handleFolderLooks),
  folder_dashboards: endpoint('login', handleFolderDashboards)
}
