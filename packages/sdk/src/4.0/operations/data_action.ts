// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { DataActionForm, DataActionRequest, DataActionResponse } from '../types.ts'

/** The arguments of {@link fetch_remote_data_action_form}. */
export interface FetchRemoteDataActionFormArgs {
  body: Record<string, string>
}

/**
 * POST /data_actions/form. Fetches the form of a data action from its remote server. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DataAction/fetch_remote_data_action_form
 */
export const fetch_remote_data_action_form: Operation<FetchRemoteDataActionFormArgs, DataActionForm> = {
  id: 'fetch_remote_data_action_form',
  version: '4.0',
  method: 'POST',
  path: '/data_actions/form',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link perform_data_action}. */
export interface PerformDataActionArgs {
  body: DataActionRequest
}

/**
 * POST /data_actions. Performs a data action. May take minutes. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DataAction/perform_data_action
 */
export const perform_data_action: Operation<PerformDataActionArgs, DataActionResponse> = {
  id: 'perform_data_action',
  version: '4.0',
  method: 'POST',
  path: '/data_actions',
  body: 'json',
  slow: true
}
