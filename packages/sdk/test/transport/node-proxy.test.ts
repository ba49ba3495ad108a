import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nodeTransport } from '../../src/transport/node.ts'
import {
  ask,
  closedPort,
  failureOf,
  pem,
  post,
  serve,
  serveRaw,
  serveTls,
  textOf,
  token,
  transportWith,
  type Wire
} from './wire.ts'

const password = 'p@ss word'
const userinfo = `${encodeURIComponent('us:er')}:${encodeURIComponent(password)}`.replace('us%3Aer', 'user')
const authorization = `Basic ${Buffer.from(`user:${password}`).toString('base64')}`

interface Proxied {
  readonly method: string
  readonly url: string
  readonly authorization: string | undefined
  readonly all: string
}

interface TestProxy extends Wire {
  readonly journal: Proxied[]
  /** The address for a client, with user and password. */
  readonly url: string
}

/** A proxy that takes every name for this machine, and notes every byte that it can read. */
async function startProxy(): Promise<TestProxy> {
  const journal: Proxied[] = []
  const note = (request: IncomingMessage): void => {
    const { method = '', url = '', headers, rawHeaders } = request
    journal.push({ method, url, authorization: headers['proxy-authorization'], all: rawHeaders.join('\n') })
  }
  const wire = await serve((request, response) => {
    note(request)
    const { port, pathname, search } = new URL(request.url!)
    const { 'proxy-authorization': _, ...headers } = request.headers
    const onward = httpRequest({ host: '127.0.0.1', port, path: pathname + search, method: request.method, headers })
    onward.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode!, answer.headers)))
    request.pipe(onward)
  })
  wire.server.on('connect', (request: IncomingMessage, socket: Socket) => {
    note(request)
    const onward = connect(Number(request.url!.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return Object.assign(wire, { journal, url: `http://${userinfo}@127.0.0.1:${wire.port}` })
}

afterEach(() => vi.unstubAllEnvs())

describe('to a plain server', () => {
  test('requests go to the proxy with the whole address, and its password goes no further', async () => {
    const proxy = await startProxy()
    const target = await serve(({ headers, url }, response) => response.end(JSON.stringify({ url, headers })))
    const transport = transportWith({ proxy: proxy.url })
    for (let round = 0; round < 3; round++) {
      const response = await ask(transport, `http://looker.test:${target.port}`, { path: '/api/4.0/user?x=1' })
      const { url, headers } = JSON.parse(textOf(response)) as { url: string; headers: Record<string, string> }
      expect(url).toBe('/api/4.0/user?x=1')
      expect(headers).toMatchObject({ host: `looker.test:${target.port}`, authorization: `Bearer ${token}` })
      expect(headers['proxy-authorization']).toBeUndefined()
    }
    const seen = { method: 'GET', url: `http://looker.test:${target.port}/api/4.0/user?x=1`, authorization }
    expect(proxy.journal).toMatchObject([seen, seen, seen])
    expect(proxy.opened).toBe(1)
  })

  test('a 407 is an error, and nothing was sent', async () => {
    const proxy = await serve((_, response) => response.writeHead(407).end('who are you?'))
    const transport = transportWith({ proxy: `http://${userinfo}@127.0.0.1:${proxy.port}` })
    const error = await failureOf(ask(transport, 'http://looker.test', { operation: post }))
    expect(error).toMatchObject({ name: 'LookerNetworkError', isUnsent: true })
    expect(error.message).toMatch(/the proxy 127.0.0.1:\d+ refuses to connect \(status 407\): it wants another user/)
  })
})

describe('to an encrypted server', () => {
  test('requests go through a tunnel, of which the proxy learns nothing but the name', async () => {
    const proxy = await startProxy()
    const target = await serveTls('server', ({ headers }, response) => response.end(JSON.stringify(headers)))
    const transport = transportWith({ proxy: proxy.url, tls: { ca: pem('ca') } })
    for (let round = 0; round < 3; round++) {
      const response = await ask(transport, `https://looker.test:${target.port}`)
      const headers = JSON.parse(textOf(response)) as Record<string, string>
      expect(headers).toMatchObject({ host: `looker.test:${target.port}`, authorization: `Bearer ${token}` })
      expect(headers['proxy-authorization']).toBeUndefined()
    }
    expect(proxy.journal).toMatchObject([{ method: 'CONNECT', url: `looker.test:${target.port}`, authorization }])
    expect(proxy.journal[0]!.all).not.toContain(token)
  })

  test('the certificate is checked against the server, not the proxy', async () => {
    const proxy = await startProxy()
    const target = await serveTls('other', (_, response) => response.end('{}'))
    const transport = transportWith({ proxy: proxy.url, tls: { ca: pem('ca') } })
    const error = await failureOf(ask(transport, `https://looker.test:${target.port}`))
    expect(error).toMatchObject({ name: 'LookerNetworkError', isUnsent: true })
    expect(error.message).toMatch(/the certificate of looker.test:\d+ is for other names/)
    await expect.poll(() => proxy.sockets.size, { timeout: 10_000 }).toBe(0)
  })

  test('the proxy itself can be encrypted', async () => {
    const target = await serveTls('server', (_, response) => response.end('{"a":1}'))
    const proxy = await serveTls('server', (_, response) => response.end())
    proxy.server.on('connect', (_: IncomingMessage, socket: Socket) => {
      const onward = connect(target.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
      onward.on('error', () => socket.destroy())
      socket.on('error', () => onward.destroy())
    })
    const transport = transportWith({ proxy: `https://localhost:${proxy.port}`, tls: { ca: pem('ca') } })
    expect(textOf(await ask(transport, `https://looker.test:${target.port}`))).toBe('{"a":1}')
  })

  const refusals: [string, (socket: Socket) => void, RegExp][] = [
    [
      'refuses with 407',
      (socket) => socket.write('HTTP/1.1 407 Who\r\ncontent-length: 3\r\n\r\nwho'),
      /refuses to connect \(status 407\): it wants/
    ],
    ['refuses with 403', (socket) => socket.write('HTTP/1.1 403 No\r\n\r\n'), /refuses to connect \(status 403\)/],
    ['fails with 502', (socket) => socket.write('HTTP/1.1 502 Bad\r\n\r\n'), /refuses to connect \(status 502\)/],
    ['dies at once', (socket) => socket.destroy(), /the proxy 127.0.0.1:\d+ closed the connection/],
    ['dies in the middle of its answer', (socket) => socket.end('HTTP/1.1 200 Conn'), /the proxy 127.0.0.1:\d+/],
    [
      'speaks no HTTP',
      (socket) => socket.write('SSH-2.0\r\n\r\n'),
      /the answer of the proxy 127.0.0.1:\d+ is not HTTP/
    ],
    [
      'dies when the tunnel is open',
      (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'),
      /looker.test:443 closed the connection/
    ],
    [
      'answers in the place of the server',
      (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'),
      /looker.test:443 speaks no TLS/
    ]
  ]

  test.each(refusals)('a proxy that %s is an error, and nothing was sent', async (_, handle, message) => {
    let seen = ''
    const proxy = await serveRaw((socket) => {
      socket.on('data', (bytes) => (seen += bytes.toString('latin1')))
      socket.once('data', () => handle(socket))
    })
    const transport = transportWith({ proxy: `http://${userinfo}@127.0.0.1:${proxy.port}` })
    for (let round = 0; round < 10; round++) {
      const error = await failureOf(ask(transport, 'https://looker.test', { operation: post, body: '{"a":"secret"}' }))
      expect(error).toMatchObject({ name: 'LookerNetworkError', code: 'network_error', isUnsent: true })
      expect(error.message).toMatch(message)
      const shown = inspect(error, { depth: 9, showHidden: true })
      for (const secret of [token, password, userinfo, authorization.slice(6)]) expect(shown).not.toContain(secret)
    }
    expect(seen).toContain('CONNECT looker.test:443 HTTP/1.1')
    for (const secret of [token, 'secret']) expect(seen).not.toContain(secret)
    await expect.poll(() => proxy.sockets.size, { timeout: 10_000 }).toBe(0)
  })

  test('the limit of the connect and aborts work within the tunnel', async () => {
    const answers = ['', 'HTTP/1.1 200 OK\r\n\r\n']
    for (const text of answers) {
      const proxy = await serveRaw((socket) => socket.once('data', () => text && socket.write(text)))
      const transport = transportWith({ proxy: `http://127.0.0.1:${proxy.port}` })
      const late = await failureOf(ask(transport, 'https://looker.test', { limits: { connectMs: 100 } }))
      expect(late).toMatchObject({ code: 'timeout', isUnsent: true })
      const controller = new AbortController()
      const aborted = failureOf(ask(transport, 'https://looker.test', { signal: controller.signal }))
      await new Promise((resolve) => setTimeout(resolve, 50))
      controller.abort()
      expect(await aborted).toMatchObject({ name: 'AbortError' })
      await expect.poll(() => proxy.sockets.size, { timeout: 10_000 }).toBe(0)
    }
  })
})

test('a proxy that is not there is an error that names it', async () => {
  const port = await closedPort()
  for (const origin of ['http://looker.test', 'https://looker.test']) {
    const error = await failureOf(ask(transportWith({ proxy: `http://${userinfo}@127.0.0.1:${port}` }), origin))
    expect(error).toMatchObject({ name: 'LookerNetworkError', isUnsent: true })
    expect(error.message).toContain(`nothing listens at the proxy 127.0.0.1:${port}`)
    expect(inspect(error, { depth: 9 })).not.toContain('p%40ss')
  }
})

test('the environment decides when the option does not', async () => {
  const proxy = await startProxy()
  const target = await serve((_, response) => response.end('{}'))
  vi.stubEnv('http_proxy', proxy.url)
  vi.stubEnv('no_proxy', 'other.test')
  await ask(nodeTransport(), `http://looker.test:${target.port}`)
  expect(proxy.journal).toHaveLength(1)
  await ask(nodeTransport({ proxy: false }), target.origin)
  expect(proxy.journal).toHaveLength(1)
  vi.stubEnv('no_proxy', '127.0.0.1')
  await ask(nodeTransport(), target.origin)
  expect(proxy.journal).toHaveLength(1)
})
