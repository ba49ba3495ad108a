import type { SessionOptions } from '../options.ts'
import { missing, type ConfigRow } from './config-rows.ts'
import { hasKey, optionNames, type ConfigSource, type ConfigurableOptions } from './config-source.ts'

/** What a session is to log in with, with the rows that tell of it. */
export interface FoundKey {
  readonly rows: readonly ConfigRow[]
  readonly options: Pick<ConfigurableOptions, 'clientId' | 'clientSecret'>
}

/** What code gives to log in with in place of a key. */
export function givenLogin({ credentials, accessToken }: Partial<SessionOptions>): FoundKey | undefined {
  const name = credentials ? 'credentials' : accessToken === undefined ? undefined : 'accessToken'
  return name && { rows: [{ name, value: '***', source: 'code' }], options: {} }
}

const halves = ['client_id', 'client_secret'] as const

/**
 * Takes the API key of the first place that has a half of one. Halves of two places are never put together: they would
 * be halves of two keys, and the secret of one would be sent where the other belongs.
 */
export function findKey(sources: readonly ConfigSource[]): FoundKey {
  const source = sources.find(hasKey)
  const { client_id: clientId, client_secret: clientSecret } = source?.values ?? {}
  const rows = halves.map((half, index) => {
    const other = halves[1 - index]!
    const name = optionNames[half]
    if (source?.values[half]) return { name, value: '***', source: source.origin(half) }
    return missing(name, source?.values[other] && halfMissing(source.term(half), source.term(other)))
  })
  return { rows, options: clientId && clientSecret ? { clientId, clientSecret } : {} }
}

function halfMissing(half: string, other: string): string {
  return `${half} is missing: ${other} is set, and both halves of a key must come from one place`
}
