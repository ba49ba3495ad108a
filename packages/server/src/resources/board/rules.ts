import { contentAccessOf } from '../../auth/content-access.ts'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { Condition } from '../../storage/store.ts'
import { boards, boardSections, type BoardDocument } from './kinds.ts'

/** Chooses what is on boards that the caller sees; undefined for all. */
export async function onVisibleBoards(context: Context): Promise<Condition | undefined> {
  const { visibleBoards } = await contentAccessOf(context)
  if (!visibleBoards) return undefined
  const seen = await context.store.find(boards, { where: visibleBoards })
  return { board_id: { in: seen.map(({ document }) => document.id) } }
}

/** Chooses what is in sections of boards that the caller sees; undefined for all. */
export async function inVisibleSections(context: Context): Promise<Condition | undefined> {
  const where = await onVisibleBoards(context)
  if (!where) return undefined
  const seen = await context.store.find(boardSections, { where })
  return { board_section_id: { in: seen.map(({ document }) => document.id) } }
}

/** @throws {ApiError} 404 when there is no such board that the caller sees; the answer to who may not, when they only see it. */
export async function editableBoard(context: Context, boardId: string): Promise<BoardDocument> {
  const board = await context.store.get(boards, boardId)
  const level = board ? (await contentAccessOf(context)).levelOf(board.document.content_metadata_id) : 'none'
  if (!board || level === 'none') throw notFound()
  if (level !== 'edit') throw denied(context)
  return board.document
}

/** The same for a section, by its board. */
export async function refuseUneditableSection(context: Context, sectionId: string): Promise<void> {
  const section = await context.store.get(boardSections, sectionId)
  if (!section) throw notFound()
  await editableBoard(context, section.document.board_id)
}

/** Gives the boards of sections that the caller may edit. */
export async function editableBoardIds(context: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { levelOf } = await contentAccessOf(context)
  const found = await context.store.find(boards, { where: { id: { in: ids } } })
  const editable = found.filter(({ document }) => levelOf(document.content_metadata_id) === 'edit')
  return new Set(editable.map(({ document }) => document.id))
}
