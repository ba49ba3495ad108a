import type { folder_dashboards } from 'lookerts/4.0/folder'
import { visibleFolder } from '../../auth/content-access.ts'
import type { Handler } from '../../context.ts'
import { dashboardFamily, lookmlDashboardFamily } from '../dashboard/dashboards.ts'
import { contentByFolder } from './content.ts'

/** Lists the dashboards in a folder. */
export const handleFolderDashboards: Handler<typeof folder_dashboards> = async (context, { folder_id }) => {
  const { id } = await visibleFolder(context, folder_id)
  const dashboards = await contentByFolder(context, dashboardFamily, [id])
  const ofLookml = await contentByFolder(context, lookmlDashboardFamily, [id])
  return [...dashboards.get(id)!, ...ofLookml.get(id)!] as never
}
