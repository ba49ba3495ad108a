import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { accessFamily } from './accesses.ts'
import { handleCreateContentMetadataAccess } from './create_content_metadata_access.ts'
import { handleContentSummary } from './content_summary.ts'
import { handleContentThumbnail } from './content_thumbnail.ts'
import { handleContentValidation } from './content_validation.ts'
import { handleCreateContentFavorite } from './create_content_favorite.ts'
import { favoriteFamily } from './favorites.ts'
import { metadataFamily } from './metadatas.ts'
import { handleSearchContent } from './search_content.ts'
import { handleVectorThumbnail } from './vector_thumbnail.ts'
import { viewFamily } from './views.ts'

export const contentEndpoints: Endpoints = {
  ...ordinary(metadataFamily, {
    list: 'all_content_metadatas',
    get: 'content_metadata',
    update: 'update_content_metadata',
    write: 'login'
  }),
  ...ordinary(accessFamily, {
    list: 'all_content_metadata_accesses',
    update: 'update_content_metadata_access',
    remove: 'delete_content_metadata_access',
    write: 'login'
  }),
  create_content_metadata_access: endpoint('login', handleCreateContentMetadataAccess),
  ...ordinary(favoriteFamily, {
    search: 'search_content_favorites',
    get: 'content_favorite',
    remove: 'delete_content_favorite',
    write: 'login'
  }),
  create_content_favorite: endpoint('login', handleCreateContentFavorite),
  ...ordinary(viewFamily, { search: 'search_content_views', level: 'record' }),
  search_content: endpoint('login', handleSearchContent),
  content_summary: endpoint('login', handleContentSummary, 'record'),
  content_validation: endpoint(permission('develop'), handleContentValidation),
  content_thumbnail: endpoint('login', handleContentThumbnail, 'record'),
  vector_thumbnail: endpoint('login', handleVectorThumbnail, 'record')
}
