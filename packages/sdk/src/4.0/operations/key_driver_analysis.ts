// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { KdaRequestPayload, KdaResponsePayload } from '../types.ts'

/** The arguments of {@link run_key_driver_analysis}. */
export interface RunKeyDriverAnalysisArgs {
  body: KdaRequestPayload
}

/**
 * POST /internal/kda/analyze. Runs a key driver analysis. May take minutes. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/KeyDriverAnalysis/run_key_driver_analysis
 */
export const run_key_driver_analysis: Operation<RunKeyDriverAnalysisArgs, KdaResponsePayload> = {
  id: 'run_key_driver_analysis',
  version: '4.0',
  method: 'POST',
  path: '/internal/kda/analyze',
  body: 'json',
  slow: true
}
