import type { delete_group_from_group } from 'lookerts/4.0/group'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { groups } from '../../kinds.ts'
import { groupFamily } from './groups.ts'

/** Takes a group out of another; the group itself stays. */
export const handleDeleteGroupFromGroup: Handler<typeof delete_group_from_group> = async (context, args) => {
  const { document: outer } = await findById(context, groupFamily, args.group_id)
  const { document, revision } = await findById(context, groupFamily, args.deleting_group_id)
  if (!document.parent_group_ids.includes(outer.id)) throw notFound()
  const changed = { ...document, parent_group_ids: document.parent_group_ids.filter((id) => id !== outer.id) }
  await context.store.commit([{ op: 'update', kind: groups, document: changed, revision }])
}
