import type { Dashboard } from 'lookerts/4.0'
import type { create_dashboard } from 'lookerts/4.0/dashboard'
import type { Context, Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import type { Given } from '../../families/family.ts'
import type { Change } from '../../storage/store.ts'
import { folderIn } from '../look/content-rules.ts'
import { makeContent, type MadeContent } from '../look/make-content.ts'
import { dashboardFamily } from './dashboards.ts'
import { newLayout } from './defaults.ts'
import { layouts, type DashboardRecord, type LayoutDocument } from './kinds.ts'

/** Makes a dashboard with a layout, in which there is nothing yet. */
export const handleCreateDashboard: Handler<typeof create_dashboard> = async (context, { body }) => {
  const made = await makeDashboard(context, { ...body })
  await context.store.commit([...made.changes, await firstLayout(context, made.document.id)])
  return (await answerOf(context, dashboardFamily, made.document)) as Dashboard
}

/** Makes a dashboard of what a body says; nothing is stored yet, and it has no layout. */
export function makeDashboard(context: Context, given: Given): Promise<MadeContent<DashboardRecord>> {
  const folder_id = folderIn(given)
  return makeContent(context, dashboardFamily, { ...given, ...(folder_id !== undefined && { folder_id }) })
}

async function firstLayout({ store }: Context, dashboard_id: string): Promise<Change> {
  const document: LayoutDocument = { ...newLayout, id: await store.nextId(layouts), dashboard_id }
  return { op: 'insert', kind: layouts, document }
}
