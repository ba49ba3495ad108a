/** Our server, as a program that embeds it would start it; and, when asked to, the count of what it is asked. */
import { createServer } from '@lookerts/server'
import { answerParent, readInput, tellReady } from '../child.ts'
import { apiKey } from '../requests.ts'
import { watchRequests } from './watch.ts'

/** How to start it. */
interface OursInput {
  /** A folder for its file; in memory without one. */
  readonly data?: string
  readonly groupCommit?: boolean
  /** How many more users it begins with. */
  readonly users?: number
}

const { users = 0, ...input } = readInput<OursInput>()
const letters = 'abcdefghijklmnopqrstuvwxyz'
const server = createServer({
  mode: 'emulator',
  ...input,
  seed: {
    users: [
      {
        first_name: 'Ada',
        last_name: 'Lovelace',
        roles: ['Admin'],
        credentials_api3: [{ client_id: apiKey.clientId, client_secret: apiKey.clientSecret }]
      },
      ...Array.from({ length: users }, (_, at) => ({ first_name: nameOf(at), last_name: nameOf(at * 7919) }))
    ]
  }
})
const { url } = await server.listen({ port: 0, host: '127.0.0.1' })

answerParent(watchRequests(url))
tellReady({ port: Number(new URL(url).port), url })

/** A name of five letters, another for each number. */
function nameOf(number: number): string {
  return Array.from({ length: 5 }, (_, place) => letters[Math.floor(number / 26 ** place) % 26]).join('')
}
