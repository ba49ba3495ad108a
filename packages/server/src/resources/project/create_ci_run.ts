import type { create_ci_run } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { newRun } from './ci-runs.ts'

export const handleCreateCiRun: Handler<typeof create_ci_run> = async (context, { project_id, body }) => ({
  run_id: (await newRun(context, project_id, body)).id,
  status: 'queued'
})
