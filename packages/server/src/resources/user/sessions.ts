import type { Session } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { urlOf } from '../../conventions/url.ts'
import type { Family } from '../../families/family.ts'
import { webSessions, type WebSessionDocument } from '../../kinds.ts'

/** Browsers that users have signed in with. API tokens are no sessions. Source: behaviour 10.1. */
export const sessionFamily: Family<WebSessionDocument> = {
  kind: webSessions,
  path: '/user_sessions/{id}',
  defaults: { user_id: '', csrf_digest: '', expires_at_ms: 0 },
  // No cookie has such a digest, so it is nobody's way in.
  demo: [
    {
      id: 'demo',
      user_id: '1',
      csrf_digest: '',
      created_at_ms: Date.UTC(2025, 10, 24, 8, 15),
      expires_at_ms: Date.UTC(2035, 10, 24, 8, 15),
      ip_address: '192.0.2.7',
      user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    }
  ]
}

/** Gives a session as answers have it. */
export function toSession(context: Context, session: WebSessionDocument): Session {
  const { user_id, created_at_ms, expires_at_ms, ip_address = null, user_agent = '' } = session
  const id = sessionId(session)
  return {
    id,
    ip_address,
    browser: first(user_agent, browsers),
    operating_system: first(user_agent, systems),
    city: null,
    country: null,
    state: expires_at_ms > context.now() ? 'active' : 'expired',
    credentials_type: 'email',
    created_at: created_at_ms === undefined ? null : toTimestamp(created_at_ms),
    expires_at: toTimestamp(expires_at_ms),
    extended_at: null,
    extended_count: 0,
    sudo_user_id: null,
    url: urlOf(context, `/users/${user_id}/sessions/${id}`),
    can: {}
  }
}

/** Ids are numbers in 3.x, and what a session is stored under is nobody's business: 48 bits of it make the id. */
export function sessionId({ id }: WebSessionDocument): string {
  return String(Buffer.concat([Buffer.from(id, 'base64url'), Buffer.alloc(idBytes)]).readUIntBE(0, idBytes))
}

const idBytes = 6

/** The first that a browser calls itself and that it is: most call themselves several. */
const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari']
const systems = ['Android', 'iPhone', 'Windows', 'Mac OS X', 'Linux']

function first(text: string, names: readonly string[]): string | null {
  return names.find((name) => text.includes(name)) ?? null
}
