import { call, createSession, stream } from 'lookerts'
import { run_query } from 'lookerts/4.0/query'
import { me } from 'lookerts/4.0/user'
import { toFile } from 'lookerts/node'
import { apiKey } from '../requests.ts'
import { requireId, type SessionClient } from './client.ts'

/** Ours, in a session of its own. */
export function connect(baseUrl: string): SessionClient {
  const session = createSession({ baseUrl, ...apiKey })
  return {
    callMe: async () => requireId(await call(session, me)),
    async saveCsv(path) {
      await toFile(await stream(session, run_query, { query_id: '1', result_format: 'csv' }), path)
    },
    logout: () => session.logout()
  }
}
