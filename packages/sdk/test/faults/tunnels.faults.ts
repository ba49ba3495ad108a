import { createServer as createTlsServer } from 'node:https'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { inspect } from 'node:util'
import { createSession, LookerNetworkError } from 'lookerts'
import { expect, onTestFinished, test } from 'vitest'
import { clientId, clientSecret } from '../stub-looker.ts'
import { pem } from '../transport/wire.ts'
import { callerOf, makeCalls, mixed } from './calls.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import { clean, Ledger } from './ledger.ts'

const token = 'tunnelledToken'.padEnd(40, 'x')
const password = 'password-of-the-proxy'

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** An API behind TLS, which any login opens. */
function startApi(ledger: Ledger): Promise<number> {
  const tls = { key: pem('server.key'), cert: pem('server') }
  const api = createTlsServer({ ...tls, keepAliveTimeout: 0 }, (request, response) => {
    const name = /\/things\/(\w+)/.exec(request.url!)?.[1] ?? ''
    ledger.arrive(name)
    ledger.apply(name)
    request.resume()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ access_token: token, expires_in: 3600, url: request.url }))
  })
  return listen(api)
}

/** What a proxy does with one CONNECT instead of its work. */
type TunnelFault = 'none' | 'reset' | 'stall' | 'garbage' | { status: number } | { dieAfterBytes: number }

/** A proxy that notes every byte that it can read. */
async function startProxy(target: number, faultOf: () => TunnelFault): Promise<{ url: string; heard: Buffer[] }> {
  const heard: Buffer[] = []
  const proxy = createServer((client) => {
    client.on('data', (bytes) => heard.push(bytes))
    client.once('data', () => {
      const fault = faultOf()
      if (fault === 'reset') return void client.resetAndDestroy()
      if (fault === 'stall') return undefined
      if (fault === 'garbage') return void client.end('\x16\x03garbage\r\n\r\n')
      if (typeof fault === 'object' && 'status' in fault) {
        return void client.end(`HTTP/1.1 ${fault.status} No\r\ncontent-length: 0\r\n\r\n`)
      }
      carry(client, target, typeof fault === 'object' ? fault.dieAfterBytes : Infinity)
    })
  })
  return { url: `http://user:${password}@127.0.0.1:${await listen(proxy)}`, heard }
}

/** Carries bytes both ways until so many have come back. */
function carry(client: Socket, target: number, mostBytes: number): void {
  const onward = connect(target, '127.0.0.1', () => client.write('HTTP/1.1 200 Connected\r\n\r\n'))
  onward.on('error', () => client.destroy())
  client.on('close', () => onward.destroy())
  client.pipe(onward)
  let left = mostBytes
  onward.on('data', (bytes) => {
    client.write(bytes.subarray(0, left))
    left -= bytes.length
    if (left <= 0) client.resetAndDestroy()
  })
}

function randomFault(dice: Dice): TunnelFault {
  if (dice.hits(0.5)) return 'none'
  const kinds: TunnelFault[] = ['reset', 'garbage', { status: 407 }, { status: 403 }, { status: 502 }]
  return dice.pick([...kinds, { dieAfterBytes: 1 + dice.below(3_000) }])
}

test(`C16: a proxy that fails in every way costs typed errors, and hears no secret (seed ${faultSeed})`, async () => {
  const ledger = new Ledger()
  const dice = new Dice('C16')
  const port = await startApi(ledger)
  const proxy = await startProxy(port, () => randomFault(dice))
  const options = { baseUrl: `https://localhost:${port}`, clientId, clientSecret, tls: { ca: pem('ca') } }
  const calls = scaled(500, 20)
  for (let left = calls; left > 0; left -= 10) {
    // A new session, so that there are tunnels to be made.
    const session = createSession({ ...options, proxy: proxy.url })
    await makeCalls({ ledger, caller: callerOf(session) }, Math.min(10, left), 10, () => mixed(dice))
    await session.logout().catch(() => undefined)
  }
  for (const error of ledger.errors) expect(error).toBeInstanceOf(LookerNetworkError)
  expect(ledger.verdict()).toMatchObject({ ...clean, calls })
  expect(ledger.verdict().ok).toBeGreaterThan(calls / 4)
  const heard = Buffer.concat(proxy.heard).toString('latin1')
  for (const secret of [clientSecret, clientId, token]) expect(heard).not.toContain(secret)
  expect(inspect(ledger.errors, { depth: Infinity, showHidden: true })).not.toMatch(
    `${password}|${token}|${clientSecret}`
  )
})

test('C16: a proxy that never answers is given up at the limit, and nothing was sent', async () => {
  const ledger = new Ledger()
  const port = await startApi(ledger)
  const proxy = await startProxy(port, () => 'stall')
  const session = createSession({
    baseUrl: `https://localhost:${port}`,
    accessToken: token,
    tls: { ca: pem('ca') },
    proxy: proxy.url,
    limits: { connectMs: 200 },
    retry: false
  })
  await makeCalls({ ledger, caller: callerOf(session) }, scaled(100, 10), 50, () => mixed(new Dice('C16 stall')))
  for (const error of ledger.errors) expect(error).toMatchObject({ code: 'timeout', isUnsent: true })
  expect(ledger.verdict()).toMatchObject({ ...clean, ok: 0 })
})
