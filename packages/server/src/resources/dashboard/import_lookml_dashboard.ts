import type { import_lookml_dashboard } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { toCopy } from '../look/make-content.ts'
import { copyOf } from './copy_dashboard.ts'
import { dashboardAnswer } from './dashboard.ts'
import { dashboardFamily } from './dashboards.ts'
import { findDashboard, isLookmlId } from './visible.ts'
import { shownId } from './workspaces.ts'

/** Makes a dashboard like one of LookML, which can be brought up to date with it later. */
export const handleImportLookmlDashboard: Handler<typeof import_lookml_dashboard> = async (context, args) => {
  const { lookml_dashboard_id, space_id, body } = args
  if (!isLookmlId(lookml_dashboard_id)) throw notFound()
  const { document } = await findDashboard(context, lookml_dashboard_id)
  const given = {
    ...(await toCopy(context, dashboardFamily, document, space_id)),
    ...body,
    folder_id: space_id,
    lookml_link_id: shownId(document.id)
  }
  const copy = await copyOf(context, document, given)
  await context.store.commit(copy.changes)
  return dashboardAnswer(context, copy.document)
}
