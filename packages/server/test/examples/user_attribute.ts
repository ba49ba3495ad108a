import type { Examples } from './example.ts'

const path = { user_attribute_id: '20' }

export const userAttributeExamples: Examples = {
  all_user_attributes: { query: { sorts: 'name' } },
  user_attribute: { path },
  create_user_attribute: { json: { name: 'brand', label: 'Brand', type: 'string' } },
  update_user_attribute: { path, json: { name: 'region', label: 'Sales Region', type: 'string' } },
  delete_user_attribute: { path },
  all_user_attribute_group_values: { path },
  set_user_attribute_group_values: { path, json: [{ group_id: '3', value: 'LATAM' }] }
}
