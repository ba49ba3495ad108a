import type { Examples, Stage } from './example.ts'

async function newLook({ post }: Stage): Promise<string> {
  return (await post('/looks', { title: 'New', folder_id: '10', query_id: '3' })).id
}

export const lookExamples: Examples = {
  all_looks: {},
  search_looks: { query: { title: '%by%', sorts: 'view_count desc', limit: '5' } },
  look: {},
  create_look: {
    json: { title: 'Orders', folder_id: '10', query: { model: 'thelook', view: 'orders', fields: ['orders.count'] } }
  },
  update_look: { json: { description: 'New', public: true } },
  delete_look: async (stage) => ({ path: { look_id: await newLook(stage) } }),
  copy_look: { query: { folder_id: '12' } },
  move_look: { query: { folder_id: '12' } },
  update_look_certification: { json: { certification_status: 'certified', notes: 'Checked' } },
  run_look: { path: { result_format: 'csv' } },
  create_look_prefetch: { json: { ttl: 60 } },
  look_prefetch: async ({ api, token }) => {
    await api('POST', '/api/3.0/looks/1/prefetch', { token, json: {} })
    return {}
  }
}
