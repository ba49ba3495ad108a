import type { acquire_embed_cookieless_session } from 'lookerts/4.0/auth'
import { randomWord } from '../../auth/secrets.ts'
import type { Context, Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { valuesOf } from '../../families/singleton.ts'
import type { Change } from '../../storage/store.ts'
import { makeEmbedToken, secondsLeft, tokenSeconds } from './cookieless-tokens.ts'
import { embedConfig } from './embed-config.ts'
import { cookielessSessions, type CookielessSessionDocument } from '../../kinds.ts'
import { checkEmbedUser, defaultSessionSeconds, embedUserChanges } from './embed-user.ts'

/**
 * Gives the tokens of one frame. The first one of somebody starts a session; with the token of a session that is not
 * over, others join it, which neither prolongs it nor changes its user.
 */
export const handleAcquireEmbedCookielessSession: Handler<typeof acquire_embed_cookieless_session> = async (
  context,
  { body }
) => {
  if (!(await valuesOf(context, embedConfig)).embed_cookieless_v2) throw notFound()
  const joined = await findLive(context, body.session_reference_token)
  const wanted = body.external_user_id ?? ''
  if (joined && joined.session.external_user_id !== wanted) throw notFound()
  if (!joined) checkEmbedUser(body)
  const userChanges = joined ? [] : await embedUserChanges(context, body, wanted || `embed-${randomWord(12)}`)
  const { token, session, changes } = joined ?? begin(context, wanted, body.session_length ?? defaultSessionSeconds)
  const authentication = makeEmbedToken(context, session.id, 'authentication')
  const navigation = makeEmbedToken(context, session.id, 'navigation')
  const api = makeEmbedToken(context, session.id, 'api')
  await context.store.commit([
    ...changes,
    ...userChanges,
    ...[authentication, navigation, api].map(({ change }) => change)
  ])
  return {
    authentication_token: authentication.token,
    authentication_token_ttl: tokenSeconds.authentication,
    navigation_token: navigation.token,
    navigation_token_ttl: tokenSeconds.navigation,
    api_token: api.token,
    api_token_ttl: tokenSeconds.api,
    session_reference_token: token,
    session_reference_token_ttl: secondsLeft(context, session)
  }
}

interface Session {
  readonly token: string
  readonly session: CookielessSessionDocument
  readonly changes: readonly Change[]
}

/** Finds the session of a token; one that is over is as none. While it is joined nobody may end it. */
async function findLive(context: Context, token: string | null | undefined): Promise<Session | undefined> {
  const found = token ? await context.store.get(cookielessSessions, context.digest(token)) : undefined
  if (!token || !found || secondsLeft(context, found.document) === 0) return undefined
  const { document: session, revision } = found
  return { token, session, changes: [{ op: 'check', kind: cookielessSessions, id: session.id, revision }] }
}

function begin({ digest, now }: Context, external_user_id: string, seconds: number): Session {
  const token = randomWord(43)
  const session = { id: digest(token), external_user_id, expires_at_ms: now() + seconds * 1000 }
  return { token, session, changes: [{ op: 'insert', kind: cookielessSessions, document: session }] }
}
