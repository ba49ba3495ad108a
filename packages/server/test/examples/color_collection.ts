import type { Examples } from './example.ts'

const palettes = {
  categoricalPalettes: [{ label: 'Main', type: 'Categorical', colors: ['#112233', 'navy'] }],
  sequentialPalettes: [
    {
      type: 'Sequential',
      stops: [
        { color: '#fff', offset: 0 },
        { color: '#123456', offset: 100 }
      ]
    }
  ]
}

export const colorCollectionExamples: Examples = {
  all_color_collections: {},
  color_collection: { path: { collection_id: 'harbor' } },
  create_color_collection: { json: { label: 'Brand', ...palettes } },
  update_color_collection: { path: { collection_id: '1' }, json: { label: 'Brand' } },
  delete_color_collection: { path: { collection_id: '1' } },
  color_collections_custom: {},
  color_collections_standard: {},
  default_color_collection: {},
  set_default_color_collection: { query: { collection_id: 'meadow' } }
}
