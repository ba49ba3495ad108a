import type { dashboard_lookml } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { toLookml } from './lookml-write.ts'
import { findDashboard } from './visible.ts'
import { shownId } from './workspaces.ts'

export const handleDashboardLookml: Handler<typeof dashboard_lookml> = async (context, { dashboard_id }) => {
  const { document } = await findDashboard(context, dashboard_id)
  return { dashboard_id: shownId(document.id), lookml: await toLookml(context, document) }
}
