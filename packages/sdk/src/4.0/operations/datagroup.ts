// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Datagroup, WriteDatagroup } from '../types.ts'

/**
 * GET /datagroups. Lists all datagroups. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Datagroup/all_datagroups
 */
export const all_datagroups: Operation<void, Datagroup[]> = {
  id: 'all_datagroups',
  version: '4.0',
  method: 'GET',
  path: '/datagroups'
}

/** The arguments of {@link datagroup}. */
export interface DatagroupArgs {
  datagroup_id: string
}

/**
 * GET /datagroups/{datagroup_id}. Gets one datagroup. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Datagroup/datagroup
 */
export const datagroup: Operation<DatagroupArgs, Datagroup> = {
  id: 'datagroup',
  version: '4.0',
  method: 'GET',
  path: '/datagroups/{datagroup_id}'
}

/** The arguments of {@link update_datagroup}. */
export interface UpdateDatagroupArgs {
  datagroup_id: string
  body: WriteDatagroup
}

/**
 * PATCH /datagroups/{datagroup_id}. Updates one datagroup. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Datagroup/update_datagroup
 */
export const update_datagroup: Operation<UpdateDatagroupArgs, Datagroup> = {
  id: 'update_datagroup',
  version: '4.0',
  method: 'PATCH',
  path: '/datagroups/{datagroup_id}',
  body: 'json'
}
