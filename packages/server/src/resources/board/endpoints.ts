import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { boardFamily } from './boards.ts'
import { handleCreateBoard } from './create_board.ts'
import { itemFamily } from './items.ts'
import { sectionFamily } from './sections.ts'

export const boardEndpoints: Endpoints = {
  ...ordinary(boardFamily, {
    list: 'all_boards',
    search: 'search_boards',
    get: 'board',
    update: 'update_board',
    remove: 'delete_board',
    write: 'login'
  }),
  create_board: endpoint('login', handleCreateBoard),
  ...ordinary(sectionFamily, {
    list: 'all_board_sections',
    get: 'board_section',
    create: 'create_board_section',
    update: 'update_board_section',
    remove: 'delete_board_section',
    write: 'login'
  }),
  ...ordinary(itemFamily, {
    list: 'all_board_items',
    get: 'board_item',
    create: 'create_board_item',
    update: 'update_board_item',
    remove: 'delete_board_item',
    write: 'login'
  })
}
