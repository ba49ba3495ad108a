import dns from 'node:dns'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSession, type Middleware } from 'lookerts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { callerOf, makeCalls, mixed, pooled, startScene } from './calls.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import { clean, Ledger } from './ledger.ts'

/** A server that can be there or not, always at the same port. It keeps no connection. */
class Door {
  readonly ledger: Ledger = new Ledger()
  readonly #server: Server = createServer((request, response) => {
    const name = /\/things\/(\w+)/.exec(request.url!)![1]!
    this.ledger.arrive(name)
    this.ledger.apply(name)
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify({ url: request.url }))
  })
  #port = 0

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async open(): Promise<void> {
    if (this.#server.listening) return
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
  }
}

async function startDoor(): Promise<Door> {
  const door = new Door()
  await door.open()
  onTestFinished(() => door.close())
  return door
}

interface Address {
  readonly address: string
  readonly family: number
}

type LookupDone = (error: null, addresses: readonly Address[]) => void

/** Does something when an attempt has failed, before anybody hears of it. */
function afterFailure(work: () => Promise<void>): Middleware {
  return (next) => (request, signal) =>
    next(request, signal).catch(async (error: unknown) => {
      await work()
      throw error
    })
}

test(`C15: a call that finds the door shut gets through when it opens, whatever it does (seed ${faultSeed})`, async () => {
  const dice = new Dice('C15 refused')
  // Each server is asked no more often than what may be repeated at once on one origin.
  const calls = 25
  await pooled(scaled(1_000 / calls), 10, async () => {
    const door = await startDoor()
    const { ledger } = door
    const session = createSession({
      baseUrl: door.url,
      accessToken: 'preset',
      middleware: [afterFailure(() => door.open())]
    })
    await pooled(calls, 1, async () => {
      await door.close()
      await makeCalls({ ledger, caller: callerOf(session) }, 1, 1, () => mixed(dice))
    })
    expect(ledger.verdict()).toEqual({ ...clean, calls, ok: calls, failed: [] })
  })
})

test(`C15: a name that cannot be resolved at first is asked for again (seed ${faultSeed})`, async () => {
  const dice = new Dice('C15 names')
  const seen = new Set<string>()
  const failingOnce: Middleware = (next) => (request, signal) => {
    const isFirst = !seen.has(request.url) && dice.hits(0.05)
    seen.add(request.url)
    return next(isFirst ? { ...request, url: request.url.replace('127.0.0.1', 'nowhere.invalid') } : request, signal)
  }
  const scene = await startScene({ middleware: [failingOnce] })
  const calls = scaled(1_000)
  await makeCalls(scene, calls, 20, () => mixed(dice))
  expect(scene.ledger.errors).toEqual([])
  expect(scene.ledger.verdict()).toMatchObject({ ...clean, calls, ok: calls })
})

const addresses: Address[] = [
  { address: 'fd00::1', family: 6 },
  { address: '::1', family: 6 },
  { address: '127.0.0.1', family: 4 }
]

test('C15: a name whose IPv6 addresses are dead is reached by the other one', async () => {
  const real = dns.lookup
  const lookup = (...args: Parameters<typeof real>): void => {
    if (args[0] === 'looker.localhost') (args.at(-1) as unknown as LookupDone)(null, addresses)
    else real(...args)
  }
  vi.spyOn(dns, 'lookup').mockImplementation(lookup as typeof real)
  onTestFinished(() => void vi.restoreAllMocks())
  const scene = await startScene()
  const session = createSession({
    baseUrl: scene.proxy.url.replace('127.0.0.1', 'looker.localhost'),
    accessToken: 'preset'
  })
  scene.looker.grants.set('preset', { user: 'admin', workspace: 'production', expiresAtMs: Infinity, maker: undefined })
  const calls = scaled(1_000)
  const dice = new Dice('C15 addresses')
  await makeCalls({ ...scene, caller: callerOf(session) }, calls, 20, () => mixed(dice))
  expect(scene.ledger.verdict()).toEqual({ ...clean, calls, ok: calls, failed: [] })
})
