import type { create_continuous_integration_run } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { newRun, runAnswer } from './ci-runs.ts'

export const handleCreateContinuousIntegrationRun: Handler<typeof create_continuous_integration_run> = async (
  context,
  { project_id, body }
) => runAnswer(context, await newRun(context, project_id, body), 'queued')
