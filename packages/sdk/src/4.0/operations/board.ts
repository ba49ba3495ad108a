// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Board, BoardItem, BoardSection, WriteBoard, WriteBoardItem, WriteBoardSection } from '../types.ts'

/** The arguments of {@link all_board_items}. */
export interface AllBoardItemsArgs<Fields extends string = string> {
  fields?: Fields
  sorts?: string
  board_section_id?: string
}

/**
 * GET /board_items. Lists all board items. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/all_board_items
 */
export const all_board_items: Operation<AllBoardItemsArgs | undefined, BoardItem[]> = {
  id: 'all_board_items',
  version: '4.0',
  method: 'GET',
  path: '/board_items',
  query: ['fields', 'sorts', 'board_section_id']
}

/** The arguments of {@link all_board_sections}. */
export interface AllBoardSectionsArgs<Fields extends string = string> {
  fields?: Fields
  sorts?: string
}

/**
 * GET /board_sections. Lists all board sections. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/all_board_sections
 */
export const all_board_sections: Operation<AllBoardSectionsArgs | undefined, BoardSection[]> = {
  id: 'all_board_sections',
  version: '4.0',
  method: 'GET',
  path: '/board_sections',
  query: ['fields', 'sorts']
}

/** The arguments of {@link all_boards}. */
export interface AllBoardsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /boards. Lists all boards. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/all_boards
 */
export const all_boards: Operation<AllBoardsArgs | undefined, Board[]> = {
  id: 'all_boards',
  version: '4.0',
  method: 'GET',
  path: '/boards',
  query: ['fields']
}

/** The arguments of {@link board}. */
export interface BoardArgs<Fields extends string = string> {
  board_id: string
  fields?: Fields
}

/**
 * GET /boards/{board_id}. Gets one board. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/board
 */
export const board: Operation<BoardArgs, Board> = {
  id: 'board',
  version: '4.0',
  method: 'GET',
  path: '/boards/{board_id}',
  query: ['fields']
}

/** The arguments of {@link board_item}. */
export interface BoardItemArgs<Fields extends string = string> {
  board_item_id: string
  fields?: Fields
}

/**
 * GET /board_items/{board_item_id}. Gets one board item. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/board_item
 */
export const board_item: Operation<BoardItemArgs, BoardItem> = {
  id: 'board_item',
  version: '4.0',
  method: 'GET',
  path: '/board_items/{board_item_id}',
  query: ['fields']
}

/** The arguments of {@link board_section}. */
export interface BoardSectionArgs<Fields extends string = string> {
  board_section_id: string
  fields?: Fields
}

/**
 * GET /board_sections/{board_section_id}. Gets one board section. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/board_section
 */
export const board_section: Operation<BoardSectionArgs, BoardSection> = {
  id: 'board_section',
  version: '4.0',
  method: 'GET',
  path: '/board_sections/{board_section_id}',
  query: ['fields']
}

/** The arguments of {@link create_board}. */
export interface CreateBoardArgs<Fields extends string = string> {
  body: WriteBoard
  fields?: Fields
}

/**
 * POST /boards. Creates a board. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/create_board
 */
export const create_board: Operation<CreateBoardArgs, Board> = {
  id: 'create_board',
  version: '4.0',
  method: 'POST',
  path: '/boards',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_board_item}. */
export interface CreateBoardItemArgs<Fields extends string = string> {
  body: WriteBoardItem
  fields?: Fields
}

/**
 * POST /board_items. Creates a board item. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/create_board_item
 */
export const create_board_item: Operation<CreateBoardItemArgs, BoardItem> = {
  id: 'create_board_item',
  version: '4.0',
  method: 'POST',
  path: '/board_items',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_board_section}. */
export interface CreateBoardSectionArgs<Fields extends string = string> {
  body: WriteBoardSection
  fields?: Fields
}

/**
 * POST /board_sections. Creates a board section. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/create_board_section
 */
export const create_board_section: Operation<CreateBoardSectionArgs, BoardSection> = {
  id: 'create_board_section',
  version: '4.0',
  method: 'POST',
  path: '/board_sections',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_board}. */
export interface DeleteBoardArgs {
  board_id: string
}

/**
 * DELETE /boards/{board_id}. Deletes one board. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/delete_board
 */
export const delete_board: Operation<DeleteBoardArgs, void> = {
  id: 'delete_board',
  version: '4.0',
  method: 'DELETE',
  path: '/boards/{board_id}',
  answer: 'none'
}

/** The arguments of {@link delete_board_item}. */
export interface DeleteBoardItemArgs {
  board_item_id: string
}

/**
 * DELETE /board_items/{board_item_id}. Deletes one board item. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/delete_board_item
 */
export const delete_board_item: Operation<DeleteBoardItemArgs, void> = {
  id: 'delete_board_item',
  version: '4.0',
  method: 'DELETE',
  path: '/board_items/{board_item_id}',
  answer: 'none'
}

/** The arguments of {@link delete_board_section}. */
export interface DeleteBoardSectionArgs {
  board_section_id: string
}

/**
 * DELETE /board_sections/{board_section_id}. Deletes one board section. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/delete_board_section
 */
export const delete_board_section: Operation<DeleteBoardSectionArgs, void> = {
  id: 'delete_board_section',
  version: '4.0',
  method: 'DELETE',
  path: '/board_sections/{board_section_id}',
  answer: 'none'
}

/** The arguments of {@link search_boards}. */
export interface SearchBoardsArgs<Fields extends string = string> {
  title?: string
  created_at?: string
  first_name?: string
  last_name?: string
  fields?: Fields
  favorited?: boolean
  creator_id?: string
  sorts?: string
  /**
   * Integer.
   * @deprecated
   */
  page?: number
  /**
   * Integer.
   * @deprecated
   */
  per_page?: number
  /** Integer. */
  offset?: number
  /** Integer. */
  limit?: number
  filter_or?: boolean
  permission?: string
}

/**
 * GET /boards/search. Searches boards. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/search_boards
 */
export const search_boards: Operation<SearchBoardsArgs | undefined, Board[]> = {
  id: 'search_boards',
  version: '4.0',
  method: 'GET',
  path: '/boards/search',
  query: [
    'title',
    'created_at',
    'first_name',
    'last_name',
    'fields',
    'favorited',
    'creator_id',
    'sorts',
    'page',
    'per_page',
    'offset',
    'limit',
    'filter_or',
    'permission'
  ]
}

/** The arguments of {@link update_board}. */
export interface UpdateBoardArgs<Fields extends string = string> {
  board_id: string
  body: WriteBoard
  fields?: Fields
}

/**
 * PATCH /boards/{board_id}. Updates one board. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/update_board
 */
export const update_board: Operation<UpdateBoardArgs, Board> = {
  id: 'update_board',
  version: '4.0',
  method: 'PATCH',
  path: '/boards/{board_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_board_item}. */
export interface UpdateBoardItemArgs<Fields extends string = string> {
  board_item_id: string
  body: WriteBoardItem
  fields?: Fields
}

/**
 * PATCH /board_items/{board_item_id}. Updates one board item. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/update_board_item
 */
export const update_board_item: Operation<UpdateBoardItemArgs, BoardItem> = {
  id: 'update_board_item',
  version: '4.0',
  method: 'PATCH',
  path: '/board_items/{board_item_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_board_section}. */
export interface UpdateBoardSectionArgs<Fields extends string = string> {
  board_section_id: string
  body: WriteBoardSection
  fields?: Fields
}

/**
 * PATCH /board_sections/{board_section_id}. Updates one board section. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/update_board_section
 */
export const update_board_section: Operation<UpdateBoardSectionArgs, BoardSection> = {
  id: 'update_board_section',
  version: '4.0',
  method: 'PATCH',
  path: '/board_sections/{board_section_id}',
  query: ['fields'],
  body: 'json'
}
