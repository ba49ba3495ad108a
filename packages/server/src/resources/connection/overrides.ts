import type { DBConnectionOverride } from 'lookerts/4.0'
import type { Given } from '../../families/family.ts'

/** The one thing that a connection may be otherwise for: building derived tables. */
export const overrideContext = 'pdt'

const secrets = new Set(['password', 'certificate', 'file_type', 'pdt_password', 'pdt_certificate', 'pdt_file_type'])

/** What is kept of the override that was given: its secrets are not. */
export function overrideOf(
  { pdt_context_override: given }: Given,
  current: DBConnectionOverride | null
): { pdt_context_override?: DBConnectionOverride | null } {
  if (given === undefined) return {}
  if (given === null) return { pdt_context_override: null }
  const override = given as Given
  const kept = Object.entries(override).filter(([name]) => !secrets.has(name))
  const hasNew = override.password !== undefined || override.pdt_password !== undefined
  return {
    pdt_context_override: {
      ...current,
      ...Object.fromEntries(kept),
      context: overrideContext,
      has_password: hasNew ? Boolean(override.password ?? override.pdt_password) : (current?.has_password ?? false)
    }
  }
}
