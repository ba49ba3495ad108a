import type { Family } from '../../families/family.ts'
import { boardItems, boardSections, type BoardSectionDocument } from './kinds.ts'
import { itemAnswersOf } from './items-of.ts'
import { inOrder } from './order.ts'
import { editableBoard, editableBoardIds, onVisibleBoards } from './rules.ts'

const newSection: Omit<BoardSectionDocument, 'id'> = {
  board_id: '',
  title: null,
  description: null,
  item_order: [],
  deleted_at: null,
  created_at: '',
  updated_at: ''
}

/** The parts of a board. */
export const sectionFamily: Family<BoardSectionDocument> = {
  kind: boardSections,
  path: '/board_sections/{id}',
  defaults: newSection,
  required: ['board_id'],
  visible: onVisibleBoards,
  listed: () => ({ deleted_at: null }),
  prepare: async (context, { board_id }, current) => {
    if (typeof board_id === 'string' && board_id !== current?.board_id) await editableBoard(context, board_id)
    return {}
  },
  guard: async (context, { board_id }) => {
    await editableBoard(context, board_id)
  },
  expand: async (context, documents) => {
    const items = await itemAnswersOf(context, documents)
    const editable = await editableBoardIds(
      context,
      documents.map(({ board_id }) => board_id)
    )
    return documents.map(({ id, board_id, item_order }) => {
      const board_items = inOrder(items.get(id) ?? [], item_order)
      const ids = board_items.map((item) => item.id)
      const mayEdit = editable.has(board_id)
      const can = { index: true, show: true, create: mayEdit, update: mayEdit, destroy: mayEdit }
      return { board_items, item_order: ids, visible_item_order: ids, can }
    })
  },
  removed: (_, { id }) => [{ op: 'removeWhere', kind: boardItems, where: { board_section_id: id } }],
  demo: [
    {
      ...newSection,
      id: '1',
      board_id: '1',
      title: 'Sales and marketing',
      item_order: ['1', '2'],
      created_at: '2025-11-03T09:00:00.000+00:00',
      updated_at: '2025-11-03T09:00:00.000+00:00'
    }
  ]
}
