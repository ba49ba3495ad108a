import type { Examples } from './example.ts'

export const themeExamples: Examples = {
  all_themes: {},
  search_themes: { query: { name: 'mid%', sorts: 'name', limit: '5' } },
  theme: { path: { theme_id: '1' } },
  create_theme: { json: { name: 'seaside', settings: { background_color: '#eef6fa' } } },
  update_theme: { path: { theme_id: '2' }, json: { settings: { show_title: false } } },
  delete_theme: { path: { theme_id: '2' } },
  active_themes: { query: { name: 'midnight' } },
  default_theme: {},
  default_theme_by_type: { query: { theme_type: 'internal' } },
  set_default_theme: { query: { name: 'midnight' } },
  set_default_theme_by_type: { query: { name: 'midnight', theme_type: 'internal' } },
  theme_or_default: { query: { name: 'midnight' } },
  validate_theme: { json: { name: 'seaside', settings: { background_color: '#eef6fa' } } }
}
