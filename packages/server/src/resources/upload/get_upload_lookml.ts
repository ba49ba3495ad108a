import type { Context } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { uploadFamily } from './uploads.ts'

/** Writes the view that a table is in LookML. */
export async function handleGetUploadLookml(context: Context, { upload_id }: { upload_id: string }): Promise<string> {
  const { document } = await findById(context, uploadFamily, upload_id)
  const dimensions = Object.entries(document.definition).map(
    ([name, type]) => `  dimension: ${name} { type: ${type} sql: \${TABLE}.${name} ;; }`
  )
  const head = [`view: ${document.view_name} {`, `  sql_table_name: ${document.table_name} ;;`]
  return [...head, ...dimensions, '  measure: count { type: count }', '}', ''].join('\n')
}
