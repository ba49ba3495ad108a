import type { LookWithQuery } from 'lookerts/4.0'
import type { create_look } from 'lookerts/4.0/look'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { folderIn } from './content-rules.ts'
import { lookFamily } from './looks.ts'
import { makeContent, ownFolderId } from './make-content.ts'
import { withQuery } from './with-query.ts'

export const handleCreateLook: Handler<typeof create_look> = async (context, { body }) => {
  const { given, changes } = await withQuery(context, { ...body })
  const folder_id = folderIn(given) ?? ownFolderId(context)
  const made = await makeContent(context, lookFamily, { ...given, ...(folder_id !== undefined && { folder_id }) })
  await context.store.commit([...changes, ...made.changes])
  return (await answerOf(context, lookFamily, made.document)) as LookWithQuery
}
