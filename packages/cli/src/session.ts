import {
  createSession,
  LookerApiError,
  LookerNetworkError,
  LookerResponseError,
  LookerSessionError,
  LookerTimeoutError,
  type Operation,
  type Session,
  type SessionOptions
} from 'lookerts'
import { loginCommand } from './config/profiles.ts'
import type { StoredToken } from './config/token-file.ts'
import { CliError, codeOf, failure, usageError } from './exit.ts'

/**
 * Makes a session, which sends nothing yet.
 * @throws {CliError} for a base URL that cannot be used.
 */
export function connect(options: SessionOptions): Session {
  try {
    return createSession({ ...options, configure: false })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const { baseUrl, allowInsecureHttp } = options
    const isPlain = URL.canParse(baseUrl) && new URL(baseUrl).protocol === 'http:'
    throw usageError(
      isPlain && !allowInsecureHttp
        ? 'the base URL begins with http://, which shows every secret on the way: use https://, or allow it with --insecure-http'
        : 'the base URL must be like https://looker.example.com:19999, without a user or a query'
    )
  }
}

/** Makes the session of a stored token. It never logs in and goes only to where the token is from. */
export function resume({ baseUrl, accessToken, allowInsecureHttp }: StoredToken): Session {
  return connect({ baseUrl, accessToken, allowInsecureHttp })
}

/** Gives an operation as another version has it, where the route is the same in all. */
export function at<In, Out>(version: Operation['version'], operation: Operation<In, Out>): Operation<In, Out> {
  return { ...operation, version }
}

/** Tells whether the server no longer takes the token. */
export function isDeadToken(error: unknown): boolean {
  return error instanceof LookerSessionError && error.code === 'not_renewable'
}

/** Turns what a call threw into a line that says what to do; what is no error of the client's stays as it is. */
export function explain(error: unknown, baseUrl: string, profile: string): unknown {
  if (isDeadToken(error)) {
    const line = `${baseUrl} no longer takes the token of profile "${profile}": run ${loginCommand(profile)}`
    return new CliError('notLoggedIn', line, { cause: error })
  }
  if (error instanceof LookerTimeoutError) {
    return failure(`${baseUrl} did not answer within ${error.timeoutMs / 1000} s: try again later`, error)
  }
  if (error instanceof LookerNetworkError) return failure(unreachable(error, baseUrl), error)
  if (error instanceof LookerApiError) return failure(refusal(error, baseUrl), error)
  if (error instanceof LookerResponseError) return failure(error.message.replace('baseUrl', 'the base URL'), error)
  return error
}

function unreachable({ cause }: LookerNetworkError, baseUrl: string): string {
  const code = codeOf((cause as Error | undefined)?.cause ?? cause)
  const hint = /CERT|SIGNED|SIGNATURE|ALTNAME/.test(code)
    ? 'name the authority of its certificate in NODE_EXTRA_CA_CERTS'
    : 'check the base URL, and that the server runs'
  return `${baseUrl} cannot be reached (${code}): ${hint}`
}

function refusal({ status, message, retryAfterSeconds }: LookerApiError, baseUrl: string): string {
  if (status !== 429) return `${baseUrl} says: ${message}`
  const wait = retryAfterSeconds === undefined ? 'later' : `in ${retryAfterSeconds} s`
  return `${baseUrl} takes no more requests for now: try again ${wait}`
}
