import type { add_group_group } from 'lookerts/4.0/group'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { groups } from '../../kinds.ts'
import { groupFamily } from './groups.ts'
import { withSubgroups } from './membership.ts'

/** Puts a group into another, whose roles and attributes its members have from then on. None can be within itself. */
export const handleAddGroupGroup: Handler<typeof add_group_group> = async (context, { group_id, body }) => {
  const { store } = context
  const outer = await findById(context, groupFamily, group_id)
  if (!body.group_id) throw badRequest('group_id is missing')
  const { document, revision } = await findById(context, groupFamily, body.group_id)
  if ((await withSubgroups(store, [document.id])).has(outer.document.id))
    throw badRequest('A group cannot be within itself')
  if (!document.parent_group_ids.includes(outer.document.id)) {
    const changed = { ...document, parent_group_ids: [...document.parent_group_ids, outer.document.id] }
    await store.commit([
      // Of two that are put into each other at once only one is.
      { op: 'check', kind: groups, id: outer.document.id, revision: outer.revision },
      { op: 'update', kind: groups, document: changed, revision }
    ])
  }
  return answerOf(context, groupFamily, document)
}
