import type { Context } from '../../context.ts'
import { answersOfStored } from '../../families/answers.ts'
import type { Condition, Document } from '../../storage/store.ts'
import { boardSections, type BoardDocument } from './kinds.ts'
import { sectionFamily } from './sections.ts'

/** Gives the sections of boards, with what is in them, by board. */
export async function sectionAnswersOf(
  context: Context,
  boards: readonly BoardDocument[]
): Promise<ReadonlyMap<string, Document[]>> {
  const where: Condition = { board_id: { in: boards.map(({ id }) => id) }, deleted_at: null }
  const found = await context.store.find(boardSections, { where })
  const answers = (await answersOfStored(context, sectionFamily, found)) as Document[]
  const byBoard = new Map<string, Document[]>()
  found.forEach(({ document: { board_id } }, at) => {
    byBoard.set(board_id, [...(byBoard.get(board_id) ?? []), answers[at]!])
  })
  return byBoard
}
