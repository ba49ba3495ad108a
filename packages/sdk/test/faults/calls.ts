import { call, createSession, type Operation, type Session, type SessionOptions } from 'lookerts'
import { clientId, clientSecret, startStubLooker, type StubLooker } from '../stub-looker.ts'
import type { Dice } from './dice.ts'
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts'
import type { Ledger } from './ledger.ts'

type Thing = Operation<{ id: string; body?: unknown }, { url: string }>

const path = '/things/{id}'
export const getThing: Thing = { id: 'get_thing', version: '4.0', method: 'GET', path }
export const putThing: Thing = { id: 'put_thing', version: '4.0', method: 'PUT', path, body: 'json' }
export const deleteThing: Thing = { id: 'delete_thing', version: '4.0', method: 'DELETE', path }
export const postThing: Thing = { id: 'post_thing', version: '4.0', method: 'POST', path, body: 'json' }

/** Makes one call of a ledger's own. */
export type Caller = (operation: Thing, name: string) => Promise<unknown>

/** What all sessions here share. `FAULT_TRANSPORT=fetch` runs the tests over the global `fetch`. */
const transport: Partial<SessionOptions> =
  process.env.FAULT_TRANSPORT === 'fetch' ? { fetch: (url, init) => fetch(url, init) } : {}

export interface Scene {
  readonly looker: StubLooker
  readonly proxy: FaultProxy
  readonly ledger: Ledger
  readonly session: Session
  readonly caller: Caller
}

/** A server, a proxy before it and a session that knows only the proxy. */
export async function startScene(options: Partial<SessionOptions> = {}): Promise<Scene> {
  const looker = await startStubLooker()
  const proxy = await startFaultProxy(looker.url)
  const session = createSession({
    baseUrl: proxy.url,
    clientId,
    clientSecret,
    timeoutMs: 60_000,
    ...transport,
    ...options
  })
  return { looker, proxy, ledger: proxy.ledger, session, caller: callerOf(session) }
}

export function callerOf(session: Session): Caller {
  return (operation, id) => call(session, operation, operation.body ? { id, body: { id } } : { id })
}

/** Half of them GET, 15 % PUT, 15 % DELETE, 20 % POST. */
export function mixed(dice: Dice): Thing {
  const share = dice.next()
  return share < 0.5 ? getThing : share < 0.65 ? putThing : share < 0.8 ? deleteThing : postThing
}

/** Makes calls, so many at once, and writes their outcomes down. */
export function makeCalls(
  { ledger, caller }: Pick<Scene, 'ledger' | 'caller'>,
  count: number,
  atOnce: number,
  choose: (index: number) => Thing
): Promise<void> {
  return pooled(count, atOnce, async (index) => {
    const operation = choose(index)
    const name = ledger.open(operation !== postThing)
    await ledger.follow(name, () => caller(operation, name))
  })
}

/** Does a work `count` times, so many at once. */
export async function pooled(count: number, atOnce: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker))
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
