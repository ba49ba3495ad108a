import { contentAccessOf, lookmlFolderId } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import type { Condition } from '../../storage/store.ts'
import { folders, type FolderDocument } from '../content/content-kinds.ts'
import { isRoot } from './new-folder.ts'

/** What answers have of folders besides: how many the caller sees within, whose they are, and what the caller may do. */
export async function basesOf(context: Context, documents: readonly FolderDocument[]): Promise<object[]> {
  const counts = await childCountsOf(context, documents)
  const access = await contentAccessOf(context)
  const isPersonal = personalFinder(context, documents)
  return Promise.all(
    documents.map(async (folder) => ({
      // API 3.0 has no null there.
      ...(folder.parent_id === null && context.api.version === '3.0' && { parent_id: '' }),
      child_count: counts.get(folder.id) ?? 0,
      is_personal_descendant: folder.parent_id !== null && (await isPersonal(folder.parent_id)),
      can: canOf(context, folder, access.canEdit(folder.id))
    }))
  )
}

function canOf({ caller }: Context, folder: FolderDocument, isEditor: boolean): Record<string, boolean> {
  const mayManage = isEditor && caller.rights.has('manage_spaces')
  const isFixed = isRoot(folder) || folder.is_personal
  return {
    index: true,
    show: true,
    create: mayManage && folder.id !== lookmlFolderId,
    see_admin_spaces: caller.rights.isAdmin,
    update: mayManage && !isFixed,
    destroy: mayManage && !isFixed,
    move_content: isEditor,
    edit_content: isEditor
  }
}

async function childCountsOf(
  context: Context,
  documents: readonly FolderDocument[]
): Promise<ReadonlyMap<string, number>> {
  const { visibleFolders } = await contentAccessOf(context)
  const within: Condition = { parent_id: { in: documents.map(({ id }) => id) } }
  const where: Condition = { and: visibleFolders ? [within, visibleFolders] : [within] }
  const counts = new Map<string, number>()
  for (const { document } of await context.store.find(folders, { where })) {
    counts.set(document.parent_id!, (counts.get(document.parent_id!) ?? 0) + 1)
  }
  return counts
}

/** Tells whether a folder is a personal one or within one; each is looked at once. */
function personalFinder({ store }: Context, documents: readonly FolderDocument[]): (id: string) => Promise<boolean> {
  const at = new Map(documents.map((document) => [document.id, document]))
  const known = new Map<string, Promise<boolean>>()
  const look = async (id: string): Promise<boolean> => {
    const folder = at.get(id) ?? (await store.get(folders, id))?.document
    if (!folder || folder.is_personal) return folder?.is_personal ?? false
    return folder.parent_id !== null && find(folder.parent_id)
  }
  const find = (id: string): Promise<boolean> => {
    const answer = known.get(id) ?? look(id)
    known.set(id, answer)
    return answer
  }
  return find
}
