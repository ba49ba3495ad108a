import type { get_continuous_integration_run } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { findRun, runAnswer } from './ci-runs.ts'

export const handleGetContinuousIntegrationRun: Handler<typeof get_continuous_integration_run> = async (
  context,
  { project_id, run_id }
) => runAnswer(context, await findRun(context, project_id, run_id), 'passed')
