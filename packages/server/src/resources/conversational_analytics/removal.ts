import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import type { Document } from '../../storage/store.ts'

/** Removes the one that the query names, where others name it in the path. */
export async function removeNamed<T extends Document>(context: Context, family: Family<T>, id: string): Promise<void> {
  const { document, revision } = await findById(context, family, id)
  await family.guard?.(context, document, 'remove')
  await context.store.commit([
    { op: 'remove', kind: family.kind, id: document.id, revision },
    ...((await family.removed?.(context, document)) ?? [])
  ])
}
