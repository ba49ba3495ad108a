import { call, type Sender } from '../call.ts'
import { LookerApiError } from '../errors.ts'
import type { Redact } from '../redact.ts'
import {
  acquire_embed_cookieless_session,
  delete_embed_cookieless_session,
  generate_tokens_for_cookieless_session
} from '../4.0/operations/auth.ts'
import type {
  EmbedCookielessSessionAcquire,
  EmbedCookielessSessionAcquireResponse,
  EmbedCookielessSessionGenerateTokensResponse
} from '../4.0/types.ts'

/** Joins the embed session of a token. Without one, or where it is somebody else's or over, starts a session. */
export async function acquire(
  session: Sender,
  userAgent: string | null,
  user: EmbedCookielessSessionAcquire,
  token: string | undefined
): Promise<EmbedCookielessSessionAcquireResponse> {
  const sender = onBehalf(session, userAgent, token)
  if (token !== undefined) {
    const body = { ...user, session_reference_token: token }
    const joined = await call(sender, acquire_embed_cookieless_session, { body }).catch(toleratingNotFound)
    if (joined && joined.session_reference_token_ttl !== 0) return joined
  }
  return call(sender, acquire_embed_cookieless_session, { body: user })
}

/** Renews the tokens that a browser has; gives undefined when Looker does not know them. */
export async function renew(
  session: Sender,
  userAgent: string | null,
  tokens: { api_token: string; navigation_token: string },
  token: string
): Promise<EmbedCookielessSessionGenerateTokensResponse | undefined> {
  const sender = onBehalf(session, userAgent, token)
  const body = { ...tokens, session_reference_token: token }
  try {
    return await call(sender, generate_tokens_for_cookieless_session, { body })
  } catch (error) {
    if (error instanceof LookerApiError && error.message.includes('Invalid input tokens provided')) return undefined
    throw error
  }
}

/** Ends an embed session. One that is over already is no error. */
export async function end(session: Sender, token: string): Promise<void> {
  const sender = onBehalf(session, null, token)
  await call(sender, delete_embed_cookieless_session, { session_reference_token: token }).catch(toleratingNotFound)
}

/** The session with a browser's User-Agent, and with errors that do not tell the token: a server can echo it. */
function onBehalf(session: Sender, userAgent: string | null, token: string | undefined): Sender {
  const headers = userAgent === null ? {} : { 'user-agent': userAgent }
  return {
    baseUrl: session.baseUrl,
    async send(request, options) {
      const response = await session.send({ ...request, headers: { ...request.headers, ...headers } }, options)
      if (token === undefined) return response
      const hidden = JSON.stringify(token).slice(1, -1)
      const redact: Redact = (value) => JSON.parse(JSON.stringify(response.redact(value)).replaceAll(hidden, '***'))
      return { ...response, redact }
    }
  }
}

function toleratingNotFound(error: unknown): undefined {
  if (!(error instanceof LookerApiError && error.status === 404)) throw error
}
