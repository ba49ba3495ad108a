import type { Examples } from './example.ts'

export const groupExamples: Examples = {
  all_groups: { query: { sorts: 'name', limit: '2' } },
  search_groups: { query: { name: '%a%' } },
  group: { path: { group_id: '2' } },
  create_group: { json: { name: 'Finance' } },
  update_group: { path: { group_id: '2' }, json: { name: 'Finance' } },
  delete_group: { path: { group_id: '3' } }
}
