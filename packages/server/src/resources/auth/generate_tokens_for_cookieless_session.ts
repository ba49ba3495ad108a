import type { generate_tokens_for_cookieless_session } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { isEmbedToken, makeEmbedToken, secondsLeft, tokenSeconds } from './cookieless-tokens.ts'
import { cookielessSessions } from '../../kinds.ts'

/**
 * Gives a frame new tokens for the ones it has, which stay good until they run out: an answer can get lost. A session
 * that is over is no error, and has no time left.
 */
export const handleGenerateTokensForCookielessSession: Handler<typeof generate_tokens_for_cookieless_session> = async (
  context,
  { body }
) => {
  const { session_reference_token } = body
  if (!session_reference_token) throw wrongTokens()
  const found = await context.store.get(cookielessSessions, context.digest(session_reference_token))
  if (!found) throw wrongTokens()
  const { document: session, revision } = found
  const left = secondsLeft(context, session)
  if (left === 0) return { session_reference_token, session_reference_token_ttl: 0 }
  const isRight =
    (await isEmbedToken(context, body.navigation_token, session.id, 'navigation')) &&
    (await isEmbedToken(context, body.api_token, session.id, 'api'))
  if (!isRight) throw wrongTokens()
  const navigation = makeEmbedToken(context, session.id, 'navigation')
  const api = makeEmbedToken(context, session.id, 'api')
  await context.store.commit([
    { op: 'check', kind: cookielessSessions, id: session.id, revision },
    navigation.change,
    api.change
  ])
  return {
    navigation_token: navigation.token,
    navigation_token_ttl: tokenSeconds.navigation,
    api_token: api.token,
    api_token_ttl: tokenSeconds.api,
    session_reference_token,
    session_reference_token_ttl: left
  }
}

/** What the vendor's own backends look for. Source: behaviour 1.11. */
function wrongTokens(): Error {
  return badRequest('Invalid input tokens provided')
}
