import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import type { Singleton } from '../../families/singleton.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'

/** How people stay signed in to the web pages. */
export interface SessionRules {
  /** The browser keeps the session when it is closed. */
  readonly allow_persistent_sessions: boolean
  readonly session_minutes: number
  /** Who signs in stays signed in elsewhere. */
  readonly unlimited_sessions_per_user: boolean
  /** Who does nothing for a quarter of an hour is signed out. */
  readonly use_inactivity_based_logout: boolean
  /** From where somebody signs in is kept. */
  readonly track_session_location: boolean
}

/** How long people stay signed in to the web pages. API tokens have a lifetime of their own. */
export const sessionConfig: Singleton<SessionRules> = {
  name: 'session_config',
  path: '/session_config',
  defaults: {
    allow_persistent_sessions: true,
    session_minutes: 43_200,
    unlimited_sessions_per_user: true,
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
