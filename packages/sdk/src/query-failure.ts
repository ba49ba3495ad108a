import { LookerQueryError, type QueryErrorDetail } from './errors.ts'
import type { Redact } from './redact.ts'

interface Failure {
  errors?: QueryErrorDetail[] | null
  looker_error?: string
}

/**
 * The error that stands in a result of status 200: `json_detail` has a list of errors, `json` a row that holds
 * `looker_error`. Undefined when the query succeeded.
 */
export function queryFailureIn(result: unknown, redact: Redact): LookerQueryError | undefined {
  const { errors, looker_error } = ((Array.isArray(result) ? result[0] : result) ?? {}) as Failure
  const list = Array.isArray(result) ? looker_error && [{ message: looker_error }] : errors
  if (!Array.isArray(list) || list.length === 0) return undefined
  const details = redact(list.filter((detail) => detail))
  const reasons = details.map(({ message, message_details }) => message_details || message)
  return new LookerQueryError(`The query failed: ${reasons.join('; ') || 'no reason was given'}`, details)
}
