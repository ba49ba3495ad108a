import { createSession } from 'lookerts'
import { looker40 } from 'lookerts/4.0'
import { apiKey } from '../requests.ts'
import { requireId } from './client.ts'

/** Ours, with a method for every operation. */
export function connect(baseUrl: string): { callMe(): Promise<void> } {
  const looker = looker40(createSession({ baseUrl, ...apiKey }))
  return { callMe: async () => requireId(await looker.user.me()) }
}
