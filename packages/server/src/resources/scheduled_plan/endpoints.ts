import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleAllScheduledPlans } from './all_scheduled_plans.ts'
import { handleCreateScheduledPlanDestination } from './create_scheduled_plan_destination.ts'
import { handleDeleteScheduledPlanDestination } from './delete_scheduled_plan_destination.ts'
import { handleScheduledPlanDestination } from './scheduled_plan_destination.ts'
import { handleScheduledPlanRunOnce } from './scheduled_plan_run_once.ts'
import { handleScheduledPlanRunOnceById } from './scheduled_plan_run_once_by_id.ts'
import { handleScheduledPlansForDashboard } from './scheduled_plans_for_dashboard.ts'
import { handleScheduledPlansForLook } from './scheduled_plans_for_look.ts'
import { handleScheduledPlansForLookmlDashboard } from './scheduled_plans_for_lookml_dashboard.ts'
import { handleScheduledPlansForSpace } from './scheduled_plans_for_space.ts'
import { handleSearchScheduledPlans } from './search_scheduled_plans.ts'
import { handleUpdateScheduledPlanDestination } from './update_scheduled_plan_destination.ts'
import { scheduledPlanFamily } from './plans.ts'

/** Where to is looked at besides. */
const maySend = permission(
  'schedule_look_emails',
  'send_outgoing_webhook',
  'send_to_s3',
  'send_to_sftp',
  'send_to_integration'
)

export const scheduledPlanEndpoints: Endpoints = {
  ...ordinary(scheduledPlanFamily, {
    get: 'scheduled_plan',
    create: 'create_scheduled_plan',
    update: 'update_scheduled_plan',
    remove: 'delete_scheduled_plan',
    write: maySend
  }),
  all_scheduled_plans: endpoint('login', handleAllScheduledPlans),
  create_scheduled_plan_destination: endpoint(maySend, handleCreateScheduledPlanDestination),
  delete_scheduled_plan_destination: endpoint(maySend, handleDeleteScheduledPlanDestination),
  scheduled_plan_destination: endpoint('login', handleScheduledPlanDestination),
  scheduled_plan_run_once: endpoint(maySend, handleScheduledPlanRunOnce),
  scheduled_plan_run_once_by_id: endpoint(maySend, handleScheduledPlanRunOnceById),
  scheduled_plans_for_dashboard: endpoint('login', handleScheduledPlansForDashboard),
  scheduled_plans_for_look: endpoint('login', handleScheduledPlansForLook),
  scheduled_plans_for_lookml_dashboard: endpoint('login', handleScheduledPlansForLookmlDashboard),
  scheduled_plans_for_space: endpoint('login', handleScheduledPlansForSpace),
  search_scheduled_plans: endpoint('login', handleSearchScheduledPlans),
  update_scheduled_plan_destination: endpoint(maySend, handleUpdateScheduledPlanDestination)
}
