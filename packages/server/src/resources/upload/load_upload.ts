import type { UploadTable } from 'lookerts/3.0'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { builtFrom, uploadFamily, uploads } from './uploads.ts'

/** Takes the rows of a table, in place of those that it had. */
export async function handleLoadUpload(
  context: Context,
  { upload_id, body }: { upload_id: string; body: string }
): Promise<UploadTable> {
  const { document, revision } = await findById(context, uploadFamily, upload_id)
  if (body.trim() === '') throw invalid({ field: 'body', code: 'missing_field', message: 'This field is required.' })
  const built = { ...document, ...builtFrom(context, body) }
  await context.store.commit([{ op: 'update', kind: uploads, document: built, revision }])
  return answerOf(context, uploadFamily, built) as Promise<UploadTable>
}
