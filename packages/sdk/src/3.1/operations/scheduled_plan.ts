// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ScheduledPlan, WriteScheduledPlan } from '../types.ts'

/** The arguments of {@link all_scheduled_plans}. */
export interface AllScheduledPlansArgs<Fields extends string = string> {
  /** Integer. */
  user_id?: number
  fields?: Fields
  all_users?: boolean
}

/**
 * GET /scheduled_plans. Lists the schedules of the caller or of a user. `all_users` (from API 3.1 on) lists everybody's
 * and needs the permission `see_schedules`. Errors: 400, 404, 422.
 */
export const all_scheduled_plans: Operation<AllScheduledPlansArgs | undefined, ScheduledPlan[]> = {
  id: 'all_scheduled_plans',
  version: '3.1',
  method: 'GET',
  path: '/scheduled_plans',
  query: ['user_id', 'fields', 'all_users']
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
  version: '3.1',
  method: 'POST',
  path: '/scheduled_plans',
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
  version: '3.1',
  method: 'DELETE',
  path: '/scheduled_plans/{scheduled_plan_id}',
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
  version: '3.1',
  method: 'GET',
  path: '/scheduled_plans/{scheduled_plan_id}',
  query: ['fields']
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
  version: '3.1',
  method: 'POST',
  path: '/scheduled_plans/run_once',
  body: 'json'
}

/** The arguments of {@link scheduled_plan_run_once_by_id}. */
export interface ScheduledPlanRunOnceByIdArgs {
  /** Integer. */
  scheduled_plan_id: number
  body?: WriteScheduledPlan
}

/**
 * POST /scheduled_plans/{scheduled_plan_id}/run_once. Runs a stored scheduled plan now and once. What the body holds is
 * changed for this run. Errors: 400, 404, 409, 422, 429.
 */
export const scheduled_plan_run_once_by_id: Operation<ScheduledPlanRunOnceByIdArgs, ScheduledPlan> = {
  id: 'scheduled_plan_run_once_by_id',
  version: '3.1',
  method: 'POST',
  path: '/scheduled_plans/{scheduled_plan_id}/run_once',
  body: 'json'
}

/** The arguments of {@link scheduled_plans_for_dashboard}. */
export interface ScheduledPlansForDashboardArgs<Fields extends string = string> {
  /** Integer. */
  dashboard_id: number
  /** Integer. */
  user_id?: number
  all_users?: boolean
  fields?: Fields
}

/** GET /scheduled_plans/dashboard/{dashboard_id}. Lists the scheduled plans of a dashboard. Errors: 400, 404. */
export const scheduled_plans_for_dashboard: Operation<ScheduledPlansForDashboardArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_for_dashboard',
  version: '3.1',
  method: 'GET',
  path: '/scheduled_plans/dashboard/{dashboard_id}',
  query: ['user_id', 'all_users', 'fields']
}

/** The arguments of {@link scheduled_plans_for_look}. */
export interface ScheduledPlansForLookArgs<Fields extends string = string> {
  /** Integer. */
  look_id: number
  /** Integer. */
  user_id?: number
  fields?: Fields
  all_users?: boolean
}

/** GET /scheduled_plans/look/{look_id}. Lists the scheduled plans of a look. Errors: 400, 404. */
export const scheduled_plans_for_look: Operation<ScheduledPlansForLookArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_for_look',
  version: '3.1',
  method: 'GET',
  path: '/scheduled_plans/look/{look_id}',
  query: ['user_id', 'fields', 'all_users']
}

/** The arguments of {@link scheduled_plans_for_lookml_dashboard}. */
export interface ScheduledPlansForLookmlDashboardArgs<Fields extends string = string> {
  lookml_dashboard_id: string
  /** Integer. */
  user_id?: number
  fields?: Fields
  all_users?: boolean
}

/**
 * GET /scheduled_plans/lookml_dashboard/{lookml_dashboard_id}. Lists the scheduled plans of a LookML dashboard. Errors:
 * 400, 404.
 */
export const scheduled_plans_for_lookml_dashboard: Operation<ScheduledPlansForLookmlDashboardArgs, ScheduledPlan[]> = {
  id: 'scheduled_plans_for_lookml_dashboard',
  version: '3.1',
  method: 'GET',
  path: '/scheduled_plans/lookml_dashboard/{lookml_dashboard_id}',
  query: ['user_id', 'fields', 'all_users']
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
  version: '3.1',
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
  version: '3.1',
  method: 'PATCH',
  path: '/scheduled_plans/{scheduled_plan_id}',
  body: 'json'
}
