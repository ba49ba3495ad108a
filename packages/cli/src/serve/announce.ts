import type { ApiKey } from '@lookerts/server'
import type { Io } from '../io.ts'
import type { ServeSettings } from './settings.ts'

/** A server that listens, and the key that was made for it, if one was. */
export interface Served {
  readonly url: string
  readonly host: string
  readonly apiKey: ApiKey | undefined
}

/** Tells that the server is ready: a person in words, a program in one line of JSON. */
export async function announce(io: Io, { server }: ServeSettings, { url, host, apiKey }: Served): Promise<void> {
  const baseUrl = server.publicUrl ?? reachable(url)
  if (!apiKey) io.warn(`the API keys of ${server.data} stay as they are; to get another, start with --new-key`)
  if (server.mode === 'serve' && !server.data) io.warn('warning: without --data everything is gone when this ends')
  if (server.mode === 'emulator' && !isLoopback(host)) {
    io.warn(`warning: other machines can reach this emulator at ${host}, and it is made for this one`)
  }
  const { client_id = null, client_secret = null } = apiKey ?? {}
  await io.print(
    io.isTerminal
      ? forPerson(server, baseUrl, apiKey)
      : `${JSON.stringify({ base_url: baseUrl, client_id, client_secret })}\n`
  )
}

function forPerson(
  { mode, data, apiDocs = true }: ServeSettings['server'],
  baseUrl: string,
  apiKey: ApiKey | undefined
): string {
  const lines = [
    `The Looker API is served at ${baseUrl} (${mode}, ${data ? `data in ${data}` : 'in memory'}). Ctrl+C ends it.`,
    ...(apiDocs ? [`Its reference, to try calls in a browser: ${baseUrl}/api-docs`] : []),
    '',
    `export LOOKERSDK_BASE_URL=${baseUrl}`
  ]
  if (apiKey) {
    lines.push(
      `export LOOKERSDK_CLIENT_ID=${apiKey.client_id}`,
      `export LOOKERSDK_CLIENT_SECRET=${apiKey.client_secret}`
    )
  }
  lines.push('export LOOKERSDK_API_VERSION=4.0', '')
  if (apiKey && data) lines.push('The secret is shown this once.', '')
  return lines.join('\n')
}

/** A server on every address of the machine is not reached at 0.0.0.0. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}

function isLoopback(host: string): boolean {
  return host === '::1' || host.startsWith('127.')
}
