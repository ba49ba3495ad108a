import type { Examples } from './example.ts'

export const contentExamples: Examples = {
  all_content_metadatas: { query: { parent_id: '1' } },
  content_metadata: { path: { content_metadata_id: '31' } },
  update_content_metadata: { path: { content_metadata_id: '11' }, json: { inherits: false } },
  all_content_metadata_accesses: { query: { content_metadata_id: '1' } },
  create_content_metadata_access: { json: { content_metadata_id: '10', group_id: '3', permission_type: 'view' } },
  update_content_metadata_access: { path: { content_metadata_access_id: '1' }, json: { permission_type: 'view' } },
  delete_content_metadata_access: { path: { content_metadata_access_id: '2' } },
  search_content_favorites: { query: { user_id: '1', sorts: 'id desc' } },
  create_content_favorite: { json: { content_metadata_id: '22', user_id: '1' } },
  content_favorite: {},
  delete_content_favorite: {},
  search_content_views: { query: { all_time: 'true', view_count: '12' } },
  search_content: { path: { terms: 'a' }, query: { limit: '3' } },
  content_summary: { query: { target_content_type: 'dashboard', sorts: 'view_count desc', limit: '1' } },
  content_validation: { query: { project_names: 'thelook' } },
  content_thumbnail: { path: { type: 'dashboard' }, query: { format: 'png', width: '120', height: '80' } },
  vector_thumbnail: { path: { type: 'look' } }
}
