import { editableFolder } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import { contentMetadata, folders, type FolderDocument } from '../content/content-kinds.ts'
import { nameKey } from '../content/name-key.ts'
import { ancestorsOf } from './tree.ts'

/** Checks what a folder is to be called and where it is to be. The caller needs rights on the folder that it goes into. */
export async function preparedFolder(
  context: Context,
  given: Given,
  current: FolderDocument | undefined
): Promise<Partial<FolderDocument>> {
  const { parent_id = current?.parent_id, name = current?.name } = given as Partial<FolderDocument>
  if (!parent_id || !name) return {}
  if (parent_id !== current?.parent_id) {
    const parent = await editableFolder(context, parent_id, 'parent_id')
    if (current) await refuseWithinItself(context, current, parent)
  }
  const others = await context.store.find(folders, { where: { parent_id, name } })
  if (others.some(({ document }) => document.id !== current?.id))
    throw invalid({ field: 'name', code: 'already_exists', message: 'The parent has a folder of that name.' })
  const name_key = current?.is_personal ? null : nameKey(parent_id, name)
  if (current) return { name_key }
  const creator_id = context.caller.user.document.id
  return { name_key, creator_id, content_metadata_id: await context.store.nextId(contentMetadata) }
}

async function refuseWithinItself(context: Context, folder: FolderDocument, parent: FolderDocument): Promise<void> {
  const above = [parent, ...(await ancestorsOf(context, parent))]
  if (above.some(({ id }) => id === folder.id))
    throw invalid({ field: 'parent_id', code: 'invalid', message: 'A folder cannot be within itself.' })
}
