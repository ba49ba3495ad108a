import type { Context } from '../../context.ts'
import { folders, type ContentDocument } from './content-kinds.ts'

/** Makes the answer of content that was validated: what it is called and where it is. */
export async function contentFolders(
  { store }: Context,
  content: readonly ContentDocument[]
): Promise<(content: ContentDocument) => object> {
  const ids = new Set(content.map(({ folder_id }) => folder_id))
  const found = await store.find(folders, { where: { id: { in: [...ids] } } })
  const names = new Map(found.map(({ document: { id, name } }) => [id, { id, name }]))
  return ({ id, title, description, folder_id }) => ({
    id,
    title,
    description,
    folder: names.get(folder_id) ?? null,
    url: `/dashboards/${id}`,
    short_url: `/looks/${id}`
  })
}
