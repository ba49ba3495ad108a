// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  ScheduledPlan,
  ScheduledPlanDestination,
  WriteScheduledPlan,
  WriteScheduledPlanDestination
} from '../types.ts'

/** The arguments of {@link all_scheduled_plans}. */
export interface AllScheduledPlansArgs<Fields extends string = string> {
  /** Integer. */
  user_id?: number
  fields?: Fields
}

/**
 * GET /scheduled_plans. Lists the schedules of the caller or of a user. `all_users` (from API 3.1 on) lists everybody's
 * and needs the permission `see_schedules`. Errors: 400, 404.
 */
export const all_scheduled_plans: Operation<AllScheduledPlansArgs | undefined, ScheduledPlan[]> = {
  id: 'all_scheduled_plans',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans',
  query: ['user_id', 'fields']
}

/** The arguments of {@link create_scheduled_plan}. */
export interface CreateScheduledPlanArgs {
  body: WriteScheduledPlan
}

/**
 * POST /scheduled_plans. Creates a schedule: a name, one of look, dashboard, LookML dashboard or query, a `crontab` or
 * `datagroup`, and at least one destination. It belongs to the caller unless an administrator sets `user_id`. Errors:
 * 400, 404, 409, 422, 429.
 */
export const create_scheduled_plan: Operation<CreateScheduledPlanArgs, ScheduledPlan> = {
  id: 'create_scheduled_plan',
  version: '3.0',
  method: 'POST',
  path: '/scheduled_plans',
  body: 'json'
}

/** The arguments of {@link create_scheduled_plan_destination}. */
export interface CreateScheduledPlanDestinationArgs {
  body?: WriteScheduledPlanDestination
}

/** POST /scheduled_plan_destinations. Creates a scheduled plan destination. Errors: 400, 404. Early API 3.0 only. */
export const create_scheduled_plan_destination: Operation<
  CreateScheduledPlanDestinationArgs | undefined,
  ScheduledPlanDestination
> = {
  id: 'create_scheduled_plan_destination',
  version: '3.0',
  method: 'POST',
  path: '/scheduled_plan_destinations',
  body: 'json'
}

/** The arguments of {@link delete_scheduled_plan}. */
export interface DeleteScheduledPlanArgs {
  /** Integer. */
  scheduled_plan_id: number
}

/** DELETE /scheduled_plans/{scheduled_plan_id}. Deletes one scheduled plan. Errors: 400, 404, 429. */
export const delete_scheduled_plan: Operation<DeleteScheduledPlanArgs, void> = {
  id: 'delete_scheduled_plan',
  version: '3.0',
  method: 'DELETE',
  path: '/scheduled_plans/{scheduled_plan_id}',
  answer: 'none'
}

/** The arguments of {@link delete_scheduled_plan_destination}. */
export interface DeleteScheduledPlanDestinationArgs {
  /** Integer. */
  scheduled_plan_destination_id: number
}

/**
 * DELETE /scheduled_plan_destinations/{scheduled_plan_destination_id}. Deletes one scheduled plan destination. Errors:
 * 400, 404. Early API 3.0 only.
 */
export const delete_scheduled_plan_destination: Operation<DeleteScheduledPlanDestinationArgs, void> = {
  id: 'delete_scheduled_plan_destination',
  version: '3.0',
  method: 'DELETE',
  path: '/scheduled_plan_destinations/{scheduled_plan_destination_id}',
  answer: 'none'
}

/** The arguments of {@link scheduled_plan}. */
export interface ScheduledPlanArgs<Fields extends string = string> {
  /** Integer. */
  scheduled_plan_id: number
  fields?: Fields
}

/** GET /scheduled_plans/{scheduled_plan_id}. Gets one scheduled plan. Errors: 400, 404. */
export const scheduled_plan: Operation<ScheduledPlanArgs, ScheduledPlan> = {
  id: 'scheduled_plan',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/{scheduled_plan_id}',
  query: ['fields']
}

/** The arguments of {@link scheduled_plan_destination}. */
export interface ScheduledPlanDestinationArgs {
  /** Integer. */
  scheduled_plan_destination_id: number
}

/**
 * GET /scheduled_plan_destinations/{scheduled_plan_destination_id}. Gets one scheduled plan destination. Errors: 400,
 * 404. Early API 3.0 only.
 */
export const scheduled_plan_destination: Operation<ScheduledPlanDestinationArgs, ScheduledPlanDestination> = {
  id: 'scheduled_plan_destination',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plan_destinations/{scheduled_plan_destination_id}'
}

/** The arguments of {@link scheduled_plan_run_once}. */
export interface ScheduledPlanRunOnceArgs {
  body: WriteScheduledPlan
}

/**
 * POST /scheduled_plans/run_once. Runs a scheduled plan that is given in the body, now and once. It needs a name, what
 * to send and at least one destination; the plan is not kept. Errors: 400, 404, 409, 422, 429.
 */
export const scheduled_plan_run_once: Operation<ScheduledPlanRunOnceArgs, ScheduledPlan> = {
  id: 'scheduled_plan_run_once',
  version: '3.0',
  method: 'POST',
  path: '/scheduled_plans/run_once',
  body: 'json'
}

/** The arguments of {@link scheduled_plans_by_dashboard}. */
export interface ScheduledPlansByDashboardArgs {
  /** Integer. */
  dashboard_id: number
}

/**
 * GET /scheduled_plans/dashboard/{dashboard_id}. Lists the scheduled plans of a dashboard. Errors: 400, 404. Early API
 * 3.0 only. Later named {@link scheduled_plans_for_dashboard}.
 */
export const scheduled_plans_by_dashboard: Operation<ScheduledPlansByDashboardArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_by_dashboard',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/dashboard/{dashboard_id}'
}

/** The arguments of {@link scheduled_plans_by_look}. */
export interface ScheduledPlansByLookArgs {
  /** Integer. */
  look_id: number
}

/**
 * GET /scheduled_plans/look/{look_id}. Lists the scheduled plans of a look. Errors: 400, 404. Early API 3.0 only. Later
 * named {@link scheduled_plans_for_look}.
 */
export const scheduled_plans_by_look: Operation<ScheduledPlansByLookArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_by_look',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/look/{look_id}'
}

/** The arguments of {@link scheduled_plans_by_lookml_dashboard}. */
export interface ScheduledPlansByLookmlDashboardArgs {
  /** Integer. */
  lookml_dashboard_id: number
}

/**
 * GET /scheduled_plans/lookml_dashboard/{lookml_dashboard_id}. Lists the scheduled plans of a LookML dashboard. Errors:
 * 400, 404. Early API 3.0 only. Later named {@link scheduled_plans_for_lookml_dashboard}.
 */
export const scheduled_plans_by_lookml_dashboard: Operation<ScheduledPlansByLookmlDashboardArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_by_lookml_dashboard',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/lookml_dashboard/{lookml_dashboard_id}'
}

/** The arguments of {@link scheduled_plans_by_space}. */
export interface ScheduledPlansBySpaceArgs {
  /** Integer. */
  space_id: number
}

/**
 * GET /scheduled_plans/space/{space_id}. Lists the scheduled plans of a space. Errors: 400, 404. Early API 3.0 only.
 * Later named {@link scheduled_plans_for_space}.
 */
export const scheduled_plans_by_space: Operation<ScheduledPlansBySpaceArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_by_space',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/space/{space_id}'
}

/** The arguments of {@link scheduled_plans_for_dashboard}. */
export interface ScheduledPlansForDashboardArgs<Fields extends string = string> {
  /** Integer. */
  dashboard_id: number
  /** Integer. */
  user_id?: number
  fields?: Fields
}

/** GET /scheduled_plans/dashboard/{dashboard_id}. Lists the scheduled plans of a dashboard. Errors: 400, 404. */
export const scheduled_plans_for_dashboard: Operation<ScheduledPlansForDashboardArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_for_dashboard',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/dashboard/{dashboard_id}',
  query: ['user_id', 'fields']
}

/** The arguments of {@link scheduled_plans_for_look}. */
export interface ScheduledPlansForLookArgs<Fields extends string = string> {
  /** Integer. */
  look_id: number
  /** Integer. */
  user_id?: number
  fields?: Fields
}

/** GET /scheduled_plans/look/{look_id}. Lists the scheduled plans of a look. Errors: 400, 404. */
export const scheduled_plans_for_look: Operation<ScheduledPlansForLookArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_for_look',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/look/{look_id}',
  query: ['user_id', 'fields']
}

/** The arguments of {@link scheduled_plans_for_lookml_dashboard}. */
export interface ScheduledPlansForLookmlDashboardArgs<Fields extends string = string> {
  lookml_dashboard_id: string
  /** Integer. */
  user_id?: number
  fields?: Fields
}

/**
 * GET /scheduled_plans/lookml_dashboard/{lookml_dashboard_id}. Lists the scheduled plans of a LookML dashboard. Errors:
 * 400, 404.
 */
export const scheduled_plans_for_lookml_dashboard: Operation<ScheduledPlansForLookmlDashboardArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_for_lookml_dashboard',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/lookml_dashboard/{lookml_dashboard_id}',
  query: ['user_id', 'fields']
}

/** The arguments of {@link scheduled_plans_for_space}. */
export interface ScheduledPlansForSpaceArgs<Fields extends string = string> {
  /** Integer. */
  space_id: number
  fields?: Fields
}

/** GET /scheduled_plans/space/{space_id}. Lists the scheduled plans of a space. Errors: 400, 404. */
export const scheduled_plans_for_space: Operation<ScheduledPlansForSpaceArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_for_space',
  version: '3.0',
  method: 'GET',
  path: '/scheduled_plans/space/{space_id}',
  query: ['fields']
}

/** The arguments of {@link update_scheduled_plan}. */
export interface UpdateScheduledPlanArgs {
  /** Integer. */
  scheduled_plan_id: number
  body: WriteScheduledPlan
}

/** PATCH /scheduled_plans/{scheduled_plan_id}. Updates one scheduled plan. Errors: 400, 404, 422, 429. */
export const update_scheduled_plan: Operation<UpdateScheduledPlanArgs, ScheduledPlan> = {
  id: 'update_scheduled_plan',
  version: '3.0',
  method: 'PATCH',
  path: '/scheduled_plans/{scheduled_plan_id}',
  body: 'json'
}

/** The arguments of {@link update_scheduled_plan_destination}. */
export interface UpdateScheduledPlanDestinationArgs {
  /** Integer. */
  scheduled_plan_destination_id: number
  body: WriteScheduledPlanDestination
}

/**
 * PATCH /scheduled_plan_destinations/{scheduled_plan_destination_id}. Updates one scheduled plan destination. Errors:
 * 400, 404. Early API 3.0 only.
 */
export const update_scheduled_plan_destination: Operation<
  UpdateScheduledPlanDestinationArgs,
  ScheduledPlanDestination
> = {
  id: 'update_scheduled_plan_destination',
  version: '3.0',
  method: 'PATCH',
  path: '/scheduled_plan_destinations/{scheduled_plan_destination_id}',
  body: 'json'
}
