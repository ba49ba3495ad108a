import type { folder_looks } from 'lookerts/4.0/folder'
import { visibleFolder } from '../../auth/content-access.ts'
import type { Handler } from '../../context.ts'
import { lookFamily } from '../look/looks.ts'
import { contentByFolder } from './content.ts'

/** Lists the looks in a folder. */
export const handleFolderLooks: Handler<typeof folder_looks> = async (context, { folder_id }) => {
  const { id } = await visibleFolder(context, folder_id)
  return (await contentByFolder(context, lookFamily, [id])).get(id) as never
}
