import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import type { Singleton } from '../../families/singleton.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'

/** How long people stay signed in to the web pages. */
export const sessionConfig: Singleton<object> = {
  name: 'session_config',
  path: '/session_config',
  defaults: {
    allow_persistent_sessions: true,
    session_minutes: 43_200,
    unlimited_sessions_per_user: false,
    use_inactivity_based_logout: false,
    track_session_location: true
  },
  prepare: (_, given) => checkedRange(given, 'session_minutes', 5, 43_200)
}

/** What passwords must be like. */
export const passwordConfig: Singleton<{ readonly policy_enabled_at: string | null }> = {
  name: 'password_config',
  path: '/password_config',
  defaults: {
    policy_enabled_at: null,
    min_length: 7,
    require_numeric: false,
    require_upperlower: false,
    require_special: false,
    expiration_enabled: false,
    expiration_duration_days: null
  },
  prepare: (context, given) => {
    checkedRange(given, 'min_length', 7, 100)
    checkedRange(given, 'expiration_duration_days', 1, 3650)
    return { policy_enabled_at: toTimestamp(context.now()) }
  }
}

function checkedRange(given: Given, field: string, least: number, most: number): object {
  const value = given[field]
  if (typeof value !== 'number' || (value >= least && value <= most)) return {}
  throw invalid({ field, code: 'invalid', message: `'${field}' must be from ${least} to ${most}.` })
}
