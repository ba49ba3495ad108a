import { denied } from '../../../auth/permissions.ts'
import type { Context } from '../../../context.ts'
import { Media } from '../../../conventions/media.ts'
import { drawn } from '../../render_task/pictures/draw.ts'
import { requireModel } from '../rules.ts'
import { findTable, findTableOfSql, noEngine, type Runnable } from './find-table.ts'
import { refuseUnknownFormat, write } from './formats.ts'
import { labelOf } from './labels.ts'

/** How a query is to be run, apart from the format. */
export interface RunOptions {
  readonly limit?: number | undefined
  readonly image_width?: number | undefined
  readonly image_height?: number | undefined
}

/** A query, with what it is known by. */
export type Known = Runnable & { readonly id?: string; readonly query_timezone?: string | null }

/**
 * Runs a query for the caller, who must be allowed its model, and writes what it finds in a format.
 * @throws {ApiError} 422 for a format that there is not, 501 where a query engine would be needed.
 */
export async function run(context: Context, format: string, query: Known, options: RunOptions = {}): Promise<Media> {
  refuseUnknownFormat(format)
  requireModel(context, query.model)
  const { limit, image_width: width = 800, image_height: height = 600 } = options
  const asked = limit === undefined ? query : { ...query, limit: String(limit) }
  const table = await findTable(context, asked)
  if (format === 'sql') {
    if (!context.caller.rights.hasIn('see_sql', query.model)) throw denied(context)
    if (table.sql === null) throw noEngine(context, `the SQL of model ${query.model}, explore ${query.view}`)
    return new Media('text/plain; charset=utf-8', table.sql)
  }
  if (format === 'png' || format === 'jpg') return drawn(format, labelOf(query.view), { width, height })
  const written = write(format, table, { id: query.id ?? '', query: asked, now: context.now() })
  if (!written) throw noEngine(context, `format ${format}`)
  return written
}

/** Runs a statement of the SQL Runner. */
export async function runSql(context: Context, format: string, sql: string, id: string): Promise<Media> {
  refuseUnknownFormat(format)
  if (format === 'sql') return new Media('text/plain; charset=utf-8', sql)
  const table = await findTableOfSql(context, sql)
  const query: Runnable = { model: '', view: '', fields: null, filters: null, sorts: null, limit: null }
  const written = write(format, table, { id, query, now: context.now() })
  if (!written) throw noEngine(context, `format ${format}`)
  return written
}
