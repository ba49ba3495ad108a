import type { folder_parent } from 'lookerts/4.0/folder'
import { visibleFolder } from '../../auth/content-access.ts'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import { wholeFolderFamily } from './whole.ts'

/** Gives the folder that one is in; roots are in none. */
export const handleFolderParent: Handler<typeof folder_parent> = async (context, { folder_id }) => {
  const { parent_id } = await visibleFolder(context, folder_id)
  if (parent_id === null) throw notFound()
  return answerOf(context, wholeFolderFamily, await visibleFolder(context, parent_id)) as never
}
