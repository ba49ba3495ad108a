import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleAllUserAttributeGroupValues } from './all_user_attribute_group_values.ts'
import { handleSetUserAttributeGroupValues } from './set_user_attribute_group_values.ts'
import { userAttributeFamily } from './user-attributes.ts'

export const userAttributeEndpoints: Endpoints = {
  ...ordinary(userAttributeFamily, {
    list: 'all_user_attributes',
    get: 'user_attribute',
    create: 'create_user_attribute',
    update: 'update_user_attribute',
    remove: 'delete_user_attribute'
  }),
  all_user_attribute_group_values: endpoint('admin', handleAllUserAttributeGroupValues),
  set_user_attribute_group_values: endpoint('admin', handleSetUserAttributeGroupValues)
}
