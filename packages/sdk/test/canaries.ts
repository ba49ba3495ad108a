import { call, type Session } from 'lookerts'
import { me, update_user } from 'lookerts/4.0/user'
import { clientId, clientSecret, json, type Entry, type Fault } from './stub-looker.ts'

/** What the calls of a test carry, and what must stand nowhere. */
export const canaries = [
  'canary-id',
  'canary-name',
  'canary-field',
  'canary-header',
  clientId,
  clientSecret,
  'adminToken'
]

/** Says all that a request carries, in the body and in the header that names the request. */
function echo(status: number, { url, headers, body }: Entry): Fault {
  const said = [url, headers.authorization, headers['x-own'], decodeURIComponent(body)].join(' | ')
  const answer = json(status, { message: said, errors: [{ field: said, message: said }] })
  return { answer: { ...answer, headers: { ...answer.headers, 'x-request-id': headers.authorization ?? said } } }
}

/** Makes the calls that carry the canaries, each of which may fail. */
export async function carryCanaries(session: Session): Promise<void> {
  const args = { user_id: 'canary-id', body: { first_name: 'canary-name' }, fields: 'canary-field' }
  await call(session, update_user, args, { headers: { 'x-own': 'canary-header' } }).catch(() => undefined)
  await call(session.as('9'), me).catch(() => undefined)
  await session.logout().catch(() => undefined)
}

/** What may happen to a request that carries canaries. */
export const faults: [string, (entry: Entry) => Fault | undefined][] = [
  ['success', () => undefined],
  ...[400, 401, 404, 422, 500].map((status): [string, (entry: Entry) => Fault] => [
    `an echo with ${status}`,
    (entry) => echo(status, entry)
  ]),
  ['an echo with 422 after the login', (entry) => (entry.url.includes('login') ? undefined : echo(422, entry))],
  ['a broken connection', () => ({ reset: 'headers' })]
]
