import type { all_primary_homepage_sections } from 'lookerts/4.0/homepage'
import type { Handler } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import type { Condition } from '../../storage/store.ts'
import { boardFamily } from '../board/boards.ts'
import { boards, type BoardDocument } from '../board/kinds.ts'

/** Lists what is on the boards that the home page shows, as far as the caller sees them. */
export const handleAllPrimaryHomepageSections: Handler<typeof all_primary_homepage_sections> = async (context) => {
  const visible = await boardFamily.visible?.(context)
  const where: Condition = { and: [{ primary_homepage: true, deleted_at: null }, ...(visible ? [visible] : [])] }
  const found = (await context.store.find(boards, { where })).map(({ document }): BoardDocument => document)
  const answers = (await answersOf(context, boardFamily, found)) as { board_sections: Section[] }[]
  return answers.flatMap(({ board_sections }) => board_sections.map(toHomepageSection))
}

/** A section as boards have it. */
interface Section {
  readonly board_id: string
  readonly board_items: readonly { readonly board_section_id: string }[]
}

/** The same with the names that it had when boards were homepages, which this operation still has. */
function toHomepageSection({ board_items, ...section }: Section): object {
  const homepage_items = board_items.map((item) => ({ ...item, homepage_section_id: item.board_section_id }))
  return { ...section, homepage_id: section.board_id, is_header: false, detail_url: null, homepage_items }
}
