import type { Store } from '../../storage/store.ts'
import { contentAccesses, contentMetadata } from '../content/content-kinds.ts'
import { rulingOver } from '../content/inheriting.ts'
import { withSubgroups } from './membership.ts'

/** Whom the rules of access of a piece of content name: users, and groups with the groups in them. */
export async function accessHolders(
  store: Store,
  metadataId: string
): Promise<{ userIds: ReadonlySet<string>; groupIds: ReadonlySet<string> }> {
  const metadata = await store.get(contentMetadata, metadataId)
  if (!metadata) return { userIds: new Set(), groupIds: new Set() }
  const { id } = await rulingOver({ store }, metadata.document)
  const rules = (await store.find(contentAccesses, { where: { content_metadata_id: id } })).map(
    ({ document }) => document
  )
  const groupIds = rules.flatMap(({ group_id }) => group_id ?? [])
  return {
    userIds: new Set(rules.flatMap(({ user_id }) => user_id ?? [])),
    groupIds: await withSubgroups(store, groupIds)
  }
}
