import type { Examples } from './example.ts'

export const folderExamples: Examples = {
  all_folders: {},
  search_folders: { query: { name: '%a%', sorts: 'name desc', limit: '2' } },
  folder: { path: { folder_id: '10' } },
  create_folder: { json: { name: 'Finance', parent_id: '1' } },
  update_folder: { path: { folder_id: '12' }, json: { name: 'Old campaigns', parent_id: '10' } },
  delete_folder: { path: { folder_id: '11' } },
  folder_ancestors: { path: { folder_id: '12' } },
  folder_children: { query: { limit: '1' } },
  folder_children_search: { query: { name: 'sal%' } },
  folder_dashboards: { path: { folder_id: '10' } },
  folder_looks: { path: { folder_id: '10' } },
  folder_parent: { path: { folder_id: '12' } }
}
