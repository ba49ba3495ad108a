import { call } from 'lookerts'
import { session as apiSession } from 'lookerts/4.0/session'
import { me } from 'lookerts/4.0/user'
import { profileHelp } from '../config/profiles.ts'
import { findLiveToken, type KeptToken } from '../config/stored.ts'
import { toPrintable, type Io } from '../io.ts'
import type { SpecsOf } from '../parse.ts'
import { at, explain, resume } from '../session.ts'

/** What `whoami` is told. */
export interface WhoamiOptions {
  readonly profile?: string
  readonly json?: boolean
}

/** The options on the command line. */
export const options: SpecsOf<WhoamiOptions> = {
  profile: profileHelp,
  json: { help: 'prints one line of JSON, for programs' }
}

/** Asks the server who the stored token is, and shows it. */
export async function run(io: Io, { profile, json }: WhoamiOptions): Promise<void> {
  const facts = await ask(findLiveToken(io, profile))
  const text = json ? JSON.stringify(facts) : describe(facts)
  await io.print(`${text}\n`)
}

/** Names are the API's where the value is. */
interface Facts {
  readonly profile: string
  readonly user_id: string | null
  readonly display_name: string | null
  readonly base_url: string
  readonly api_version: string
  readonly workspace_id: string | null
  readonly token_ends_at: string | null
}

async function ask({ profile, token }: KeptToken): Promise<Facts> {
  const { apiVersion, baseUrl, endsAt } = token
  const session = resume(token)
  try {
    const [user, { workspace_id = null }] = await Promise.all([
      call(session, at(apiVersion, me), { fields: 'id,display_name,first_name,last_name' }),
      call(session, at(apiVersion, apiSession))
    ])
    return {
      profile,
      // Before version 4.0 ids are numbers.
      user_id: user.id == null ? null : String(user.id),
      display_name: user.display_name || [user.first_name, user.last_name].filter(Boolean).join(' ') || null,
      base_url: baseUrl,
      api_version: apiVersion,
      workspace_id,
      token_ends_at: endsAt
    }
  } catch (error) {
    throw explain(error, baseUrl, profile)
  }
}

function describe(facts: Facts): string {
  const rows: [string, string][] = [
    ['user', `${facts.display_name ?? '(no name)'} (id ${facts.user_id})`],
    ['base URL', facts.base_url],
    ['API version', facts.api_version],
    ['workspace', facts.workspace_id ?? 'unknown'],
    ['profile', facts.profile],
    ['token ends', ending(facts.token_ends_at)]
  ]
  return rows.map(([left, right]) => `${left.padEnd(12)} ${toPrintable(right)}`).join('\n')
}

function ending(endsAt: string | null): string {
  if (endsAt === null) return 'when the server ends it'
  const minutes = Math.floor((Date.parse(endsAt) - Date.now()) / 60_000)
  return `${endsAt} (in ${minutes} min)`
}
