import type { LookWithQuery } from 'lookerts/4.0'
import type { copy_look } from 'lookerts/4.0/look'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { lookFamily } from './looks.ts'
import { makeContent, toCopy } from './make-content.ts'

export const handleCopyLook: Handler<typeof copy_look> = async (context, { look_id, folder_id }) => {
  const { document } = await findById(context, lookFamily, look_id)
  const { document: copy, changes } = await makeContent(context, lookFamily, {
    ...(await toCopy(context, lookFamily, document, folder_id)),
    public: false
  })
  await context.store.commit(changes)
  return (await answerOf(context, lookFamily, copy)) as LookWithQuery
}
