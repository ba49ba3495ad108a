import { profileHelp } from '../config/profiles.ts'
import { findLiveToken } from '../config/stored.ts'
import type { Io } from '../io.ts'
import type { SpecsOf } from '../parse.ts'

/** What `token` is told. */
export interface TokenOptions {
  readonly profile?: string
}

/** The options on the command line. */
export const options: SpecsOf<TokenOptions> = { profile: profileHelp }

/** What the help says of its use. */
export const notes = `The server is not asked whether it still takes the token: lookerts whoami does that.`

/** Prints the stored token and nothing else. */
export function run(io: Io, { profile }: TokenOptions): Promise<void> {
  return io.print(`${findLiveToken(io, profile).token.accessToken}\n`)
}
