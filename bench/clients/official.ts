import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Looker40SDK, Looker40SDKStream } from '@looker/sdk'
import { NodeSession, NodeSettings } from '@looker/sdk-node'
import { apiKey } from '../requests.ts'
import { requireId, type SessionClient } from './client.ts'

/** The official one, in a session of its own. */
export function connect(baseUrl: string): SessionClient {
  const settings = new NodeSettings('', `[Looker]\nbase_url=${baseUrl}`)
  // It asks for the credentials at each login, and would take them from the environment.
  settings.readConfig = () => ({ base_url: baseUrl, client_id: apiKey.clientId, client_secret: apiKey.clientSecret })
  // It writes a line for each call.
  console.debug = () => {}
  const session = new NodeSession(settings)
  const sdk = new Looker40SDK(session)
  const streams = new Looker40SDKStream(session)
  return {
    callMe: async () => requireId(await sdk.ok(sdk.me())),
    async saveCsv(path) {
      const save = async ({ body }: Response): Promise<string> => {
        await pipeline(Readable.fromWeb(body as ReadableStream), createWriteStream(path))
        return path
      }
      await streams.run_query(save, { query_id: '1', result_format: 'csv' })
    },
    logout: async () => {
      // It fails when the token is dead already.
      await session.logout().catch(() => false)
    }
  }
}
