import type { create_board } from 'lookerts/4.0/board'
import { forgetContentAccess } from '../../auth/content-access.ts'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import type { Given } from '../../families/family.ts'
import { newDocument } from '../../families/write.ts'
import { boardFamily, boardMetadata } from './boards.ts'
import { boards, type BoardDocument } from './kinds.ts'

/** Makes a board with the rules of who sees it. */
export const handleCreateBoard: Handler<typeof create_board> = async (context, { body }) => {
  const bare: BoardDocument = await newDocument(context, boardFamily, body as Given)
  const metadata = await boardMetadata(context, bare)
  const document = { ...bare, content_metadata_id: metadata.id }
  await context.store.commit([{ op: 'insert', kind: boards, document }, ...metadata.changes])
  forgetContentAccess(context)
  return answerOf(context, boardFamily, document)
}
