import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createServer } from '../src/index.ts'
import { opened, sendTo, startServer, type TestServer } from './start-server.ts'

describe('A server that closes', () => {
  test('finishes the requests under way, and takes no new connections', async () => {
    const server = await startServer()
    const { finish, answer } = await slowLogin(server)
    const closing = server.server.close()
    await sleep(20)
    await expect(opened(server.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    finish()
    expect(await answer).toMatchObject({ status: 200, connection: 'close' })
    await closing
  })

  test('does not wait for connections that are kept open, used or not', async () => {
    const server = await startServer()
    const agent = new Agent({ keepAlive: true })
    await sendTo(agent, server.url, 'GET', '/alive', {})
    const idle = await opened(server.port)
    const { finish, answer } = await slowLogin(server, agent)
    const startedAtMs = performance.now()
    const closing = server.server.close()
    finish()
    await Promise.all([answer, closing])
    expect(performance.now() - startedAtMs).toBeLessThan(2_000)
    idle.destroy()
    agent.destroy()
  })

  test('can be closed twice, at once and later, and by scope', async () => {
    await using server = createServer()
    await server.listen({ port: 0 })
    expect(await Promise.all([server.close(), server.close()])).toEqual([undefined, undefined])
    await server.close()
  })

  test('can be closed before it listens, while it begins to, and before it is ready', async () => {
    await createServer().close()
    const server = createServer()
    const listening = server.listen({ port: 0 })
    await server.close()
    const { url } = await listening
    await expect(fetch(`${url}/alive`)).rejects.toThrow('fetch failed')
  })

  test('is not opened again', async () => {
    const server = createServer()
    await server.close()
    await expect(server.listen({ port: 0 })).rejects.toThrow('the server is closed')
    expect((await server.fetch('http://127.0.0.1/availability')).status).toBe(503)
    expect((await server.fetch('http://127.0.0.1/alive')).status).toBe(200)
  })

  test('closes every address it listened on', async () => {
    const server = createServer()
    const addresses = [await server.listen({ port: 0 }), await server.listen({ port: 0 })]
    for (const { url } of addresses) expect((await fetch(`${url}/alive`)).status).toBe(200)
    await server.close()
    for (const { url } of addresses) await expect(fetch(`${url}/alive`)).rejects.toThrow('fetch failed')
  })
})

test('Under load, each request that was begun before the end is answered', async () => {
  const server = await startServer()
  const token = await server.login()
  const agents = Array.from({ length: 20 }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  let isClosing = false
  const failures: unknown[] = []
  const clients = agents.map(async (agent) => {
    while (!isClosing) {
      const answer = sendTo(agent, server.url, 'GET', '/api/4.0/user', { token })
      const { status } = await answer.catch((error: unknown) => ({ status: isRefused(error) ? 200 : error }))
      if (status !== 200) failures.push(status)
    }
  })
  await sleep(200)
  const closing = server.server.close()
  isClosing = true
  await Promise.all([closing, ...clients])
  expect(failures).toEqual([])
  for (const agent of agents) agent.destroy()
})

/** What a client sees that was about to begin when the server closed. */
function isRefused(error: unknown): boolean {
  return ['ECONNREFUSED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '')
}

interface Slow {
  /** Sends the rest of the request. */
  readonly finish: () => void
  readonly answer: Promise<{ status: number | undefined; connection: string | undefined }>
}

async function slowLogin({ port, key }: TestServer, agent?: Agent): Promise<Slow> {
  const body = new URLSearchParams({ ...key }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
  const outgoing = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/api/4.0/login',
    headers,
    agent: agent ?? false
  })
  const answer = new Promise<Awaited<Slow['answer']>>((resolve, reject) => {
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      incoming.resume()
      incoming.on('end', () => resolve({ status: incoming.statusCode, connection: incoming.headers.connection }))
    })
  })
  outgoing.write(body.slice(0, 10))
  await sleep(50)
  return { answer, finish: () => void outgoing.end(body.slice(10)) }
}
