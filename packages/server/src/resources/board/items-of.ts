import type { Context } from '../../context.ts'
import { answersOfStored } from '../../families/answers.ts'
import type { Condition, Document } from '../../storage/store.ts'
import { itemFamily } from './items.ts'
import { boardItems, type BoardSectionDocument } from './kinds.ts'

/** Gives what the caller sees in sections, by section. */
export async function itemAnswersOf(
  context: Context,
  sections: readonly BoardSectionDocument[]
): Promise<ReadonlyMap<string, Document[]>> {
  const within: Condition = { board_section_id: { in: sections.map(({ id }) => id) } }
  const visible = await itemFamily.visible?.(context)
  const found = await context.store.find(boardItems, { where: { and: visible ? [within, visible] : [within] } })
  const answers = (await answersOfStored(context, itemFamily, found)) as Document[]
  const bySection = new Map<string, Document[]>()
  found.forEach(({ document: { board_section_id } }, at) => {
    bySection.set(board_section_id, [...(bySection.get(board_section_id) ?? []), answers[at]!])
  })
  return bySection
}
