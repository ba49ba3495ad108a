import { call, LookerApiError } from 'lookerts'
import { logout } from 'lookerts/4.0/api_auth'
import { configDirectory, profileHelp } from '../config/profiles.ts'
import { findToken, hasEnded, type KeptToken } from '../config/stored.ts'
import { listProfiles } from '../config/token-directory.ts'
import { removeToken } from '../config/token-file.ts'
import { CliError, failure, toExit, usageError } from '../exit.ts'
import type { Io } from '../io.ts'
import type { SpecsOf } from '../parse.ts'
import { at, explain, isDeadToken, resume } from '../session.ts'

/** What `logout` is told. */
export interface LogoutOptions {
  readonly profile?: string
  readonly all?: boolean
  readonly local?: boolean
}

/** The options on the command line. */
export const options: SpecsOf<LogoutOptions> = {
  profile: profileHelp,
  all: { help: 'every profile' },
  local: { help: 'only forgets the token, without asking the server to end it' }
}

/** Ends the token at its server, then forgets it. One that the server may still take is kept. */
export async function run(io: Io, { profile, all, local = false }: LogoutOptions): Promise<void> {
  if (!all) return logOut(io, profile, local)
  if (profile !== undefined) throw usageError('--all and --profile exclude each other: give one of them')
  const profiles = listProfiles(configDirectory(io.env))
  if (profiles.length === 0) return io.print('No profile is logged in.\n')
  const errors: unknown[] = []
  for (const each of profiles) await logOut(io, each, local).catch((error: unknown) => errors.push(error))
  if (errors.length > 0) throw failure(errors.flatMap((error) => toExit(error).lines).join('; '))
}

async function logOut(io: Io, option: string | undefined, isLocal: boolean): Promise<void> {
  const kept = findToken(io, option)
  const { directory, profile, token } = kept
  if (!isLocal && !hasEnded(token)) await end(kept)
  removeToken(directory, profile, token)
  await io.print(`${isLocal ? 'Forgot the token' : 'Logged out'} of profile "${profile}" at ${token.baseUrl}.\n`)
}

async function end({ profile, token }: KeptToken): Promise<void> {
  try {
    await call(resume(token), at(token.apiVersion, logout))
  } catch (error) {
    if (isDeadToken(error) || (error instanceof LookerApiError && error.status === 404)) return
    const told = explain(error, token.baseUrl, profile)
    if (!(told instanceof CliError)) throw told
    throw failure(`${told.message}; to forget the token all the same, add --local`, error)
  }
}
