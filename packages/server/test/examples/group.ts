import type { Examples, Stage } from './example.ts'

async function nested({ post }: Stage): Promise<{ group_id: string; deleting_group_id: string }> {
  await post('/groups/2/groups', { group_id: '3' })
  return { group_id: '2', deleting_group_id: '3' }
}

async function joined({ post }: Stage): Promise<{ group_id: string; user_id: string }> {
  await post('/groups/2/users', { user_id: '1' })
  return { group_id: '2', user_id: '1' }
}

const region = { group_id: '2', user_attribute_id: '20' }

export const groupExamples: Examples = {
  all_groups: { query: { sorts: 'name', limit: '2' } },
  search_groups: { query: { name: '%a%' } },
  search_groups_with_roles: { query: { name: '%a%' } },
  search_groups_with_hierarchy: { query: { name: 'a%' } },
  group: { path: { group_id: '2' } },
  create_group: { json: { name: 'Finance' } },
  update_group: { path: { group_id: '2' }, json: { name: 'Finance' } },
  delete_group: { path: { group_id: '3' } },
  all_group_users: { query: { limit: '5' } },
  add_group_user: { path: { group_id: '2' }, json: { user_id: '1' } },
  delete_group_user: async (stage) => ({ path: await joined(stage) }),
  all_group_groups: { path: { group_id: '2' } },
  add_group_group: { path: { group_id: '2' }, json: { group_id: '3' } },
  delete_group_from_group: async (stage) => ({ path: await nested(stage) }),
  update_user_attribute_group_value: { path: region, json: { value: 'EMEA' } },
  delete_user_attribute_group_value: { path: region }
}
