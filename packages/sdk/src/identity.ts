import type { LookerErrorCode } from './errors.ts'
import type { CredentialsSource, GivenToken, SessionOptions } from './options.ts'
import { loginOperation, loginUserOperation, type SessionOperation } from './session-operations.ts'
import { checkToken } from './token.ts'

/**
 * Who a session is: how it gets a token, again and again. `refused` is one that the server refuses or that runs out.
 */
export type Identity = (refused?: string) => Login | GivenToken | Promise<Login | GivenToken>

/** How to log in, and what a refusal means: the server answers 404 "Not found", as if a page were missing. */
interface Login {
  readonly operation: SessionOperation
  readonly args: object
  readonly code: LookerErrorCode
  readonly refusal: string
}

/** The identity that the options give a session; none when they hold no credentials. */
export function identityOf(options: Partial<SessionOptions>): Identity | undefined {
  const { accessToken, clientId, clientSecret = '', credentials } = options
  if (credentials) return from(credentials)
  const preset = accessToken === undefined ? undefined : { accessToken: checkToken(accessToken) }
  if (preset) return from(() => preset)
  return clientId ? from(() => ({ clientId, clientSecret })) : undefined
}

function from(source: CredentialsSource): Identity {
  return async (refused) => {
    const given = await source(refused)
    if ('accessToken' in given) return given
    return {
      operation: loginOperation,
      args: { client_id: given.clientId, client_secret: given.clientSecret },
      code: 'login_refused',
      refusal: 'The server refuses clientId and clientSecret'
    }
  }
}

/** The user that a session becomes by sudo. */
export function sudoIdentity(userId: string | number): Identity {
  return () => ({
    operation: loginUserOperation,
    args: { user_id: userId },
    code: 'sudo_refused',
    refusal: `The server refuses sudo to user ${userId}: it takes an admin, on Google Cloud an embed user`
  })
}
