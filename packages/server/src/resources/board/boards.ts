import { contentAccessOf, forgetContentAccess } from '../../auth/content-access.ts'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Change } from '../../storage/store.ts'
import { newOwnMetadata, withoutContentMetadata } from '../content/metadata.ts'
import { requireUser } from '../user/require-user.ts'
import { boardFilters } from './filters.ts'
import { boardItems, boards, boardSections, type BoardDocument } from './kinds.ts'
import { inOrder } from './order.ts'
import { sectionAnswersOf } from './sections-of.ts'

const newBoard: Omit<BoardDocument, 'id'> = {
  title: null,
  description: null,
  user_id: null,
  content_metadata_id: '',
  primary_homepage: false,
  section_order: [],
  deleted_at: null,
  created_at: '',
  updated_at: ''
}

/** Boards. A new one is its maker's alone until others are given access. */
export const boardFamily: Family<BoardDocument> = {
  kind: boards,
  path: '/boards/{id}',
  defaults: newBoard,
  visible: async (context) => (await contentAccessOf(context)).visibleBoards,
  listed: () => ({ deleted_at: null }),
  filters: boardFilters,
  prepare: async (context, given, current) => ({ user_id: await ownerOf(context, given, current) }),
  guard: async (context, { content_metadata_id }) => {
    if ((await contentAccessOf(context)).levelOf(content_metadata_id) !== 'edit') throw denied(context)
  },
  expand: async (context, documents) => {
    const { levelOf } = await contentAccessOf(context)
    const sections = await sectionAnswersOf(context, documents)
    return documents.map(({ id, section_order, content_metadata_id }) => {
      const board_sections = inOrder(sections.get(id) ?? [], section_order)
      const mayEdit = levelOf(content_metadata_id) === 'edit'
      return {
        board_sections,
        section_order: board_sections.map((section) => section.id),
        can: { index: true, show: true, create: true, update: mayEdit, destroy: mayEdit }
      }
    })
  },
  removed: removedWith,
  demo: [
    {
      ...newBoard,
      id: '1',
      title: 'Company overview',
      description: 'What everybody looks at first',
      user_id: '1',
      content_metadata_id: '41',
      primary_homepage: true,
      section_order: ['1'],
      created_at: '2025-11-03T09:00:00.000+00:00',
      updated_at: '2025-11-03T09:00:00.000+00:00'
    }
  ]
}

/** Makes the metadata of a new board, which its id goes into. */
export async function boardMetadata(
  { store }: Context,
  board: BoardDocument
): Promise<{ id: string; changes: readonly Change[] }> {
  return newOwnMetadata(store, { content_type: 'homepage', homepage_id: board.id }, board.user_id!)
}

/** Only admins say whose a board is; from others it is passed over, since clients send back what they read. */
async function ownerOf(context: Context, { user_id }: Given, current: BoardDocument | undefined): Promise<string> {
  const { rights, user } = context.caller
  const owner = current?.user_id ?? user.document.id
  if (typeof user_id !== 'string' || user_id === owner || !rights.isAdmin) return owner
  return requireUser(context, 'user_id', user_id)
}

async function removedWith(context: Context, { id, content_metadata_id }: BoardDocument): Promise<Change[]> {
  forgetContentAccess(context)
  const sections = await context.store.find(boardSections, { where: { board_id: id } })
  const ids = sections.map(({ document }) => document.id)
  return [
    { op: 'removeWhere', kind: boardSections, where: { board_id: id } },
    { op: 'removeWhere', kind: boardItems, where: { board_section_id: { in: ids } } },
    ...withoutContentMetadata([content_metadata_id])
  ]
}
