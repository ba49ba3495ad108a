import { CliError } from '../exit.ts'
import type { Io } from '../io.ts'
import { configDirectory, loginCommand, profileName } from './profiles.ts'
import { listProfiles } from './token-directory.ts'
import { readToken, type StoredToken } from './token-file.ts'

/** A token with where it is kept. */
export interface KeptToken {
  readonly directory: string
  readonly profile: string
  readonly token: StoredToken
}

/**
 * Finds the token of a profile, dead or alive.
 * @throws {CliError} `notLoggedIn` when there is none.
 */
export function findToken(io: Io, option: string | undefined): KeptToken {
  const profile = profileName(io.env, option)
  const directory = configDirectory(io.env)
  const token = readToken(directory, profile)
  if (token) return { directory, profile, token }
  const others = listProfiles(directory)
  const have = others.length > 0 ? ` (there are: ${others.join(', ')})` : ''
  throw new CliError('notLoggedIn', `profile "${profile}" is not logged in${have}: run ${loginCommand(profile)}`)
}

/**
 * Finds the token of a profile, as alive as the clock can tell.
 * @throws {CliError} `notLoggedIn` when there is none or its time is over.
 */
export function findLiveToken(io: Io, option: string | undefined): KeptToken {
  const kept = findToken(io, option)
  const { profile, token } = kept
  if (!hasEnded(token)) return kept
  throw new CliError(
    'notLoggedIn',
    `the token of profile "${profile}" ended at ${token.endsAt}: run ${loginCommand(profile)}`
  )
}

/** Tells whether a token's time is over. */
export function hasEnded({ endsAt }: StoredToken): boolean {
  return endsAt !== null && Date.parse(endsAt) <= Date.now()
}
