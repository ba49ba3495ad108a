import type { get_ci_run } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { findRun, oldRunAnswer } from './ci-runs.ts'

export const handleGetCiRun: Handler<typeof get_ci_run> = async (context, { project_id, run_id }) =>
  oldRunAnswer(await findRun(context, project_id, run_id))
