import type { Examples } from './example.ts'

export const boardExamples: Examples = {
  all_boards: {},
  search_boards: { query: { title: '%company%', creator_id: '1', sorts: 'title', limit: '5' } },
  board: {},
  create_board: { json: { title: 'Operations', description: 'Warehouses and shipping' } },
  update_board: { json: { title: 'Overview', section_order: ['1'] } },
  delete_board: {},
  all_board_sections: { query: { sorts: 'title' } },
  board_section: {},
  create_board_section: { json: { board_id: '1', homepage_id: '1', title: 'Products' } },
  update_board_section: { json: { item_order: ['2', '1'] } },
  delete_board_section: {},
  all_board_items: { query: { board_section_id: '1' } },
  board_item: {},
  create_board_item: { json: { board_section_id: '1', homepage_section_id: '1', look_id: '1' } },
  update_board_item: { json: { custom_title: 'Revenue', use_custom_title: true } },
  delete_board_item: {}
}
