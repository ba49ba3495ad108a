import type { Examples } from './example.ts'

export const uploadExamples: Examples = {
  all_uploads: {},
  get_upload: {},
  create_upload: { json: { view_name: 'budget', file_type: 'csv', definition: { year: 'number' } } },
  update_upload: { json: { definition: { region: 'string' } } },
  load_upload: { body: 'region,target\nWest,100\n' },
  delete_upload: {},
  get_upload_lookml: {}
}
