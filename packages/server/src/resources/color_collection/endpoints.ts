import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { colorCollectionFamily } from './color-collections.ts'
import { handleDefaultColorCollection, handleSetDefaultColorCollection } from './default_color_collection.ts'
import { handleColorCollectionsCustom, handleColorCollectionsStandard } from './lists.ts'

export const colorCollectionEndpoints: Endpoints = {
  ...ordinary(colorCollectionFamily, {
    list: 'all_color_collections',
    get: 'color_collection',
    create: 'create_color_collection',
    update: 'update_color_collection',
    remove: 'delete_color_collection',
    read: 'admin'
  }),
  color_collections_custom: endpoint('admin', handleColorCollectionsCustom),
  color_collections_standard: endpoint('admin', handleColorCollectionsStandard),
  default_color_collection: endpoint('admin', handleDefaultColorCollection),
  set_default_color_collection: endpoint('admin', handleSetDefaultColorCollection)
}
