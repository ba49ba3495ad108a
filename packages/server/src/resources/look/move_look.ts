import type { LookWithQuery } from 'lookerts/4.0'
import type { move_look } from 'lookerts/4.0/look'
import type { Handler } from '../../context.ts'
import { updateOne } from '../../families/write.ts'
import { lookFamily } from './looks.ts'
import { findToMove } from './make-content.ts'

export const handleMoveLook: Handler<typeof move_look> = async (context, { look_id, folder_id }) => {
  await findToMove(context, lookFamily, look_id, folder_id)
  return (await updateOne(context, lookFamily, { look_id, body: { folder_id } })) as LookWithQuery
}
