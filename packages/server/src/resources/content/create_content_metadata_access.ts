import type { create_content_metadata_access } from 'lookerts/4.0/content'
import { forgetContentAccess } from '../../auth/content-access.ts'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import type { Given } from '../../families/family.ts'
import { newDocument } from '../../families/write.ts'
import { accessFamily } from './accesses.ts'
import { contentAccesses, type ContentAccessDocument } from './content-kinds.ts'

/** Lets a group or a user see or edit something. Whoever has a rule there already gets the new one in its place. */
export const handleCreateContentMetadataAccess: Handler<typeof create_content_metadata_access> = async (
  context,
  { body }
) => {
  const made: ContentAccessDocument = await newDocument(context, accessFamily, body as Given)
  const { content_metadata_id, group_id, user_id } = made
  const where = { content_metadata_id, group_id, user_id }
  const [known] = await context.store.find(contentAccesses, { where, limit: 1 })
  const document = { ...made, id: known?.document.id ?? made.id }
  forgetContentAccess(context)
  await context.store.commit([
    known
      ? { op: 'update', kind: contentAccesses, document, revision: known.revision }
      : { op: 'insert', kind: contentAccesses, document }
  ])
  return answerOf(context, accessFamily, document)
}
