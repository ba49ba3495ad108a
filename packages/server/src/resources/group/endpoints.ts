import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleAddGroupGroup } from './add_group_group.ts'
import { handleAddGroupUser } from './add_group_user.ts'
import { handleAllGroupGroups } from './all_group_groups.ts'
import { handleAllGroupUsers } from './all_group_users.ts'
import { handleDeleteGroupFromGroup } from './delete_group_from_group.ts'
import { handleDeleteGroupUser } from './delete_group_user.ts'
import { handleDeleteUserAttributeGroupValue } from './delete_user_attribute_group_value.ts'
import { groupFamily } from './groups.ts'
import { handleSearchGroupsWithRoles } from './search_groups_with_roles.ts'
import { handleUpdateUserAttributeGroupValue } from './update_user_attribute_group_value.ts'

export const groupEndpoints: Endpoints = {
  ...ordinary(groupFamily, {
    list: 'all_groups',
    search: 'search_groups',
    get: 'group',
    create: 'create_group',
    update: 'update_group',
    remove: 'delete_group'
  }),
  ...ordinary(groupFamily, { search: 'search_groups_with_hierarchy' }),
  search_groups_with_roles: endpoint('login', handleSearchGroupsWithRoles),
  all_group_users: endpoint('login', handleAllGroupUsers),
  add_group_user: endpoint('admin', handleAddGroupUser),
  delete_group_user: endpoint('admin', handleDeleteGroupUser),
  all_group_groups: endpoint('login', handleAllGroupGroups),
  add_group_group: endpoint('admin', handleAddGroupGroup),
  delete_group_from_group: endpoint('admin', handleDeleteGroupFromGroup),
  update_user_attribute_group_value: endpoint('admin', handleUpdateUserAttributeGroupValue),
  delete_user_attribute_group_value: endpoint('admin', handleDeleteUserAttributeGroupValue)
}
