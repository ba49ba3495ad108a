import type { Context } from '../../context.ts'
import { removeOne } from '../../families/write.ts'
import { uploadFamily } from './uploads.ts'

export async function handleDeleteUpload(context: Context, args: { upload_id: string }): Promise<boolean> {
  await removeOne(context, uploadFamily, args)
  return true
}
