import type { folder_ancestors } from 'lookerts/4.0/folder'
import { contentAccessOf, visibleFolder } from '../../auth/content-access.ts'
import type { Handler } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import { ancestorsOf } from './tree.ts'
import { wholeFolderFamily } from './whole.ts'

/** Lists the folders above one that the caller sees, the root first. */
export const handleFolderAncestors: Handler<typeof folder_ancestors> = async (context, { folder_id }) => {
  const above = await ancestorsOf(context, await visibleFolder(context, folder_id))
  const { canSee } = await contentAccessOf(context)
  const seen = above.filter(({ id }) => canSee(id)).toReversed()
  return answersOf(context, wholeFolderFamily, seen) as never
}
