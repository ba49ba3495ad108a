import type { Dashboard } from 'lookerts/4.0'
import type { update_dashboard_certification, update_lookml_certification } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { certify } from '../look/certification.ts'
import { dashboardFamily, lookmlDashboardFamily } from './dashboards.ts'
import { findDashboard, isLookmlId } from './visible.ts'

export const handleUpdateDashboardCertification: Handler<typeof update_dashboard_certification> = async (
  context,
  { dashboard_id, body }
) => (await certify(context, dashboardFamily, dashboard_id, { ...body })) as Dashboard

export const handleUpdateLookmlCertification: Handler<typeof update_lookml_certification> = async (
  context,
  { dashboard_id, body }
) => {
  if (!isLookmlId(dashboard_id)) throw notFound()
  const { document } = await findDashboard(context, dashboard_id)
  return (await certify(context, lookmlDashboardFamily, document.id, { ...body })) as Dashboard
}
