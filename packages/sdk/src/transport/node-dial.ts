import { request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'
import { handOver, type HandOverOptions } from './node-agent.ts'
import { explain } from './node-failure.ts'
import type { Proxy, Route } from './node-route.ts'
import { connectionOptions } from './node-tls.ts'

/**
 * Connects to a server, through its proxy if there is one, and gives a socket that can be written to.
 * `hold` gets each socket as soon as it is made: to destroy the last one ends the attempt.
 * @throws {Error} whose message says why there is no connection, and what to do.
 */
export async function dial(route: Route, hold: (socket: Socket) => void): Promise<Socket> {
  const { target, proxy, tls } = route
  const first = proxy ?? target
  const dialled = first.isTls ? (proxy ? tls.connectToProxy(proxy) : tls.connectToTarget(route)) : connectPlain(first)
  await opened(dialled, first.isTls, proxy ? `the proxy ${proxy.name}` : target.name, hold)
  if (!proxy || !target.isTls) return dialled
  await openTunnel(dialled, proxy, target.name)
  const secured = tls.connectToTarget(route, dialled)
  await opened(secured, true, target.name, hold)
  return secured
}

function connectPlain({ host, port }: { host: string; port: number }): Socket {
  return connect({ host, port, ...connectionOptions })
}

async function opened(socket: Socket, isTls: boolean, name: string, hold: (socket: Socket) => void): Promise<void> {
  hold(socket)
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once(isTls ? 'secureConnect' : 'connect', resolve)
      socket.once('error', reject)
      socket.once('close', () => reject(new Error('closed')))
    })
  } catch (cause) {
    socket.destroy()
    throw new Error(explain(cause as Error, name, isTls), { cause })
  }
}

/** Asks a proxy to connect to a target. It learns the name of the target and nothing else. */
async function openTunnel(socket: Socket, proxy: Proxy, targetName: string): Promise<void> {
  const authorization = proxy.authorization ? ['proxy-authorization', proxy.authorization] : []
  const options: HandOverOptions = {
    method: 'CONNECT',
    path: targetName,
    headers: ['host', targetName, ...authorization],
    agent: handOver,
    socket
  }
  const status = await new Promise<number>((resolve, reject) => {
    const request = httpRequest(options)
    request.on('connect', ({ statusCode }, _, head: Buffer) => {
      if (head.length > 0) socket.unshift(head)
      resolve(statusCode ?? 0)
    })
    request.on('error', (cause) => reject(new Error(explain(cause, `the proxy ${proxy.name}`, false), { cause })))
    request.end()
  }).catch((error: Error) => {
    socket.destroy()
    throw error
  })
  if (status >= 200 && status < 300) return
  socket.destroy()
  throw new Error(refusal(proxy, status))
}

/** Says that a proxy refuses to pass something on. */
export function refusal(proxy: Proxy, status: number): string {
  const remedy = status === 407 ? ': it wants another user or password in its URL' : ''
  return `the proxy ${proxy.name} refuses to connect (status ${status})${remedy}`
}
