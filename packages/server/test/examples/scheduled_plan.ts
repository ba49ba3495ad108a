import type { Examples } from './example.ts'

const destination = { type: 'email', format: 'csv', address: 'ann@example.com', apply_vis: true }
const plan = {
  name: 'Orders',
  query_id: '1',
  crontab: '*/30 8-18 * * mon-fri',
  scheduled_plan_destination: [destination],
  pdf_landscape: true
}

export const scheduledPlanExamples: Examples = {
  all_scheduled_plans: { query: { all_users: 'true' } },
  search_scheduled_plans: { query: { recipient: '%@example.com', user_first_name: 'admin', limit: '5' } },
  scheduled_plan: {},
  create_scheduled_plan: { json: plan },
  update_scheduled_plan: { json: { name: 'Sales every day', crontab: '0 6 * * *' } },
  delete_scheduled_plan: {},
  scheduled_plan_run_once: { json: { ...plan, crontab: undefined } },
  scheduled_plan_run_once_by_id: { json: { name: 'Once more' } },
  scheduled_plans_for_look: {},
  scheduled_plans_for_dashboard: {},
  scheduled_plans_for_lookml_dashboard: { path: { lookml_dashboard_id: 'thelook::business_pulse' } },
  scheduled_plans_for_space: { path: { space_id: '10' } },
  scheduled_plan_destination: { path: { scheduled_plan_destination_id: '1001' } },
  create_scheduled_plan_destination: { json: { ...destination, scheduled_plan_id: 1 } },
  update_scheduled_plan_destination: {
    path: { scheduled_plan_destination_id: '1001' },
    json: { format: 'txt' }
  },
  delete_scheduled_plan_destination: async ({ api, token }) => {
    const json = { ...destination, scheduled_plan_id: 1 }
    const { body } = await api('POST', '/api/3.0/scheduled_plan_destinations', { token, json })
    return { path: { scheduled_plan_destination_id: String(body.id) } }
  }
}
