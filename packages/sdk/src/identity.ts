import type { LookerErrorCode } from './errors.ts'
import type { SessionOptions } from './options.ts'
import { loginOperation, loginUserOperation, type SessionOperation } from './session-operations.ts'
import { presetToken, type Token } from './token.ts'

/** Who a session is: the bearer of a token that somebody else made, or someone who can log in, again and again. */
export type Identity = { readonly preset: Token } | Login

/** How to log in, and what a refusal means: the server answers 404 "Not found", as if a page were missing. */
interface Login {
  readonly operation: SessionOperation
  readonly args: object
  readonly code: LookerErrorCode
  readonly refusal: string
}

/** The identity that the options give a session; none when they hold no credentials. */
export function identityOf({ accessToken, clientId, clientSecret }: SessionOptions): Identity | undefined {
  if (accessToken !== undefined) return { preset: presetToken(accessToken) }
  if (!clientId) return undefined
  return {
    operation: loginOperation,
    args: { client_id: clientId, client_secret: clientSecret },
    code: 'login_refused',
    refusal: 'The server refuses clientId and clientSecret'
  }
}

/** The user that a session becomes by sudo. */
export function sudoIdentity(userId: string | number): Identity {
  return {
    operation: loginUserOperation,
    args: { user_id: userId },
    code: 'sudo_refused',
    refusal: `The server refuses sudo to user ${userId}`
  }
}
