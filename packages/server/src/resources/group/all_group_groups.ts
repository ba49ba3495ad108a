import type { all_group_groups } from 'lookerts/4.0/group'
import type { Handler } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { groups } from '../../kinds.ts'
import { groupFamily } from './groups.ts'

/** Lists the groups that are in a group by themselves. */
export const handleAllGroupGroups: Handler<typeof all_group_groups> = async (context, { group_id }) => {
  const { document: group } = await findById(context, groupFamily, group_id)
  const all = (await context.store.find(groups)).map(({ document }) => document)
  return answersOf(
    context,
    groupFamily,
    all.filter(({ parent_group_ids }) => parent_group_ids.includes(group.id))
  )
}
