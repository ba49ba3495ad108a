import type { Examples } from './example.ts'

export const roleExamples: Examples = {
  all_permissions: {},
  all_permission_sets: {},
  search_permission_sets: { query: { name: 'v%' } },
  permission_set: {},
  create_permission_set: { json: { name: 'Readers', permissions: ['access_data'] } },
  update_permission_set: { path: { permission_set_id: '6' }, json: { name: 'Readers' } },
  delete_permission_set: { path: { permission_set_id: '4' } },
  all_model_sets: {},
  search_model_sets: { query: { built_in: 'true' } },
  model_set: {},
  create_model_set: { json: { name: 'Sales', models: ['thelook'] } },
  update_model_set: async ({ post }) => ({
    path: { model_set_id: (await post('/model_sets', { name: 'Sales' })).id },
    json: { models: ['thelook'] }
  }),
  delete_model_set: async ({ post }) => ({ path: { model_set_id: (await post('/model_sets', { name: 'Sales' })).id } }),
  all_roles: { query: { ids: '2,3' } },
  search_roles: { query: { name: 'v%' } },
  role: { path: { role_id: '2' } },
  create_role: { json: { name: 'Readers', permission_set_id: '6', model_set_id: '1' } },
  update_role: { path: { role_id: '3' }, json: { name: 'Makers' } },
  delete_role: { path: { role_id: '5' } },
  search_roles_with_user_count: { query: { name: '%e%' } },
  role_users: { path: { role_id: '2' } },
  set_role_users: { path: { role_id: '4' }, json: ['1'] },
  role_groups: { path: { role_id: '4' } },
  set_role_groups: { path: { role_id: '4' }, json: ['3'] }
}
