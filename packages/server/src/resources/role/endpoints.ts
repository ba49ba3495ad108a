import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { modelSetFamily } from './model-sets.ts'
import { permissionSetFamily } from './permission-sets.ts'
import { permissionList } from './permissions.ts'
import { handleRoleGroups } from './role_groups.ts'
import { handleRoleUsers } from './role_users.ts'
import { roleFamily } from './roles.ts'
import { handleSearchRolesWithUserCount } from './search_roles_with_user_count.ts'
import { handleSetRoleGroups } from './set_role_groups.ts'
import { handleSetRoleUsers } from './set_role_users.ts'

export const roleEndpoints: Endpoints = {
  ...ordinary(permissionSetFamily, {
    list: 'all_permission_sets',
    search: 'search_permission_sets',
    get: 'permission_set',
    create: 'create_permission_set',
    update: 'update_permission_set',
    remove: 'delete_permission_set'
  }),
  ...ordinary(modelSetFamily, {
    list: 'all_model_sets',
    search: 'search_model_sets',
    get: 'model_set',
    create: 'create_model_set',
    update: 'update_model_set',
    remove: 'delete_model_set'
  }),
  ...ordinary(roleFamily, {
    list: 'all_roles',
    search: 'search_roles',
    get: 'role',
    create: 'create_role',
    update: 'update_role',
    remove: 'delete_role'
  }),
  search_roles_with_user_count: endpoint('login', handleSearchRolesWithUserCount),
  role_users: endpoint('login', handleRoleUsers),
  set_role_users: endpoint('admin', handleSetRoleUsers),
  role_groups: endpoint('login', handleRoleGroups),
  set_role_groups: endpoint('admin', handleSetRoleGroups),
  all_permissions: endpoint('login', permissionList)
}
