import type { Context } from '../../context.ts'
import type { Change } from '../../storage/store.ts'
import { contentAccesses, contentMetadata, type ContentMetadataDocument } from './content-kinds.ts'

/** Gives the metadata whose rules hold at one: the nearest that does not inherit. */
export async function rulingOver(
  { store }: Pick<Context, 'store'>,
  metadata: ContentMetadataDocument
): Promise<ContentMetadataDocument> {
  let at = metadata
  while (at.inherits && at.parent_id !== null) {
    const parent = await store.get(contentMetadata, at.parent_id)
    if (!parent) return at
    at = parent.document
  }
  return at
}

/**
 * The changes in rules that come with a change of `inherits`: what no longer inherits begins with the rules that held
 * until then, so that whoever changed it is not shut out; what inherits again loses its own.
 */
export async function accessesOfItsOwn(
  { store }: Context,
  metadata: ContentMetadataDocument
): Promise<readonly Change[]> {
  const where = { content_metadata_id: metadata.id }
  if (metadata.inherits) return [{ op: 'removeWhere', kind: contentAccesses, where }]
  if ((await store.count(contentAccesses, where)) > 0) return []
  const { id } = await rulingOver({ store }, { ...metadata, inherits: true })
  const rules = await store.find(contentAccesses, { where: { content_metadata_id: id } })
  return Promise.all(
    rules.map(async ({ document }) => ({
      op: 'insert' as const,
      kind: contentAccesses,
      document: { ...document, ...where, id: await store.nextId(contentAccesses) }
    }))
  )
}
