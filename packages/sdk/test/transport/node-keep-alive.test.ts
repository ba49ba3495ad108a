import { LookerNetworkError } from 'lookerts'
import { expect, test } from 'vitest'
import { randomNumbers, seed } from '../random.ts'
import { ask, failureOf, get, post, serve, serveRaw, transportWith, type Ask } from './wire.ts'

const fullAnswer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'
const repeatablePost = { ...post, repeatable: true }
const unrepeatableGet = { ...get, repeatable: false }

test('a request that cannot be repeated goes over a new connection', async () => {
  const wire = await serveRaw((socket) => socket.on('data', () => socket.write(fullAnswer)))
  const transport = transportWith()
  const opened: number[] = []
  for (const operation of [get, get, post, post, repeatablePost, unrepeatableGet]) {
    await ask(transport, wire.origin, { operation })
    opened.push(wire.opened)
  }
  expect(opened).toEqual([1, 1, 2, 3, 3, 4])
})

test('requests that cannot be repeated and wait for a connection are sent in the order of their coming', async () => {
  const paths: string[] = []
  const wire = await serveRaw((socket) => {
    socket.on('data', (bytes) => {
      paths.push(bytes.toString('latin1').split(' ')[1]!)
      socket.write(fullAnswer)
    })
  })
  const transport = transportWith({ maxConnections: 1 })
  const expected = Array.from({ length: 20 }, (_, index) => `/${index}`)
  await Promise.all(expected.map((path) => ask(transport, wire.origin, { operation: post, path })))
  expect(paths).toEqual(expected)
})

test.each([
  ['timeout=60', 1],
  ['timeout=60, max=100', 1],
  ['max=100, timeout=60', 1],
  ['timeout=1', 5],
  ['timeout=0', 5],
  ['max=100', 5]
])('with the promise %j of the server, five POSTs use %d connections', async (promise, connections) => {
  const wire = await serveRaw((socket) => {
    socket.on('data', () => socket.write(fullAnswer.replace('\r\n\r\n', `\r\nKeep-Alive: ${promise}\r\n\r\n`)))
  })
  const transport = transportWith()
  for (let count = 0; count < 5; count++) await ask(transport, wire.origin, { operation: post })
  expect(wire.opened).toBe(connections)
})

test('an answer that says `Connection: close` is the last one on its connection', async () => {
  const wire = await serve((_, response) => response.setHeader('connection', 'close').end('{}'))
  const transport = transportWith()
  for (let count = 0; count < 5; count++) await ask(transport, wire.origin)
  expect(wire.opened).toBe(5)
})

test(
  `ten thousand calls to a server that closes idle connections at once or soon all succeed (seed ${seed})`,
  { timeout: 120_000 },
  async () => {
    const random = randomNumbers()
    const bodies: string[] = []
    const wire = await serveRaw((socket) => {
      let closing: NodeJS.Timeout | undefined
      socket.on('data', (bytes) => {
        clearTimeout(closing)
        bodies.push(/x-id: (\d+)/.exec(bytes.toString('latin1'))![1]!)
        const idleMs = Math.floor(random() * 11)
        socket.write(fullAnswer, () => {
          if (idleMs === 0) socket.end()
          else closing = setTimeout(() => (random() < 0.5 ? socket.end() : socket.resetAndDestroy()), idleMs)
        })
      })
    })
    const transport = transportWith()
    const operations = [get, get, get, post]
    let next = 0
    const work = async (): Promise<void> => {
      while (next < 10_000) {
        const id = next++
        const headers = { 'x-id': `${id}` }
        await ask(transport, wire.origin, { operation: operations[id % 4]!, headers })
        if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, random() * 12))
      }
    }
    await Promise.all(Array.from({ length: 32 }, work))
    expect(new Set(bodies).size).toBe(10_000)
    const posts = bodies.filter((id) => Number(id) % 4 === 3)
    expect(posts.length).toBe(new Set(posts).size)
  }
)

test('a GET over a connection that turns out to be dead is sent once more, and not more often', async () => {
  let count = 0
  const wire = await serveRaw((socket) => {
    let isFirst = true
    socket.on('data', () => {
      count++
      if (isFirst && count < 3) socket.write(fullAnswer)
      else socket.destroy()
      isFirst = false
    })
  })
  const transport = transportWith()
  await ask(transport, wire.origin)
  // The first connection dies at this one; the second answers.
  await ask(transport, wire.origin).catch(() => undefined)
  const error = await failureOf(ask(transport, wire.origin))
  expect(error).toMatchObject({ name: 'LookerNetworkError', code: 'network_error', isUnsent: false })
  expect(error.message).toMatch(/^GET \/api\/4.0\/user got no answer: 127.0.0.1:\d+ closed the connection/)
  expect(count).toBeLessThanOrEqual(5)
})

test('a GET is not sent again once any byte of its answer has come', async () => {
  let count = 0
  const wire = await serveRaw((socket) => {
    let isFirst = true
    socket.on('data', () => {
      count++
      if (isFirst) socket.write(fullAnswer)
      else socket.write('HTTP/1.1 2', () => socket.destroy())
      isFirst = false
    })
  })
  const transport = transportWith()
  await ask(transport, wire.origin)
  await failureOf(ask(transport, wire.origin))
  expect(count).toBe(2)
})

test.each([
  ['a POST', { operation: post }, 1],
  ['a POST that can be repeated', { operation: repeatablePost }, 2],
  ['a PUT', { operation: { ...post, method: 'PUT' } }, 2],
  ['a DELETE', { operation: { ...get, method: 'DELETE' } }, 2],
  ['a GET that cannot be repeated', { operation: unrepeatableGet }, 1]
] as [string, Ask, number][])(
  '%s over a promised connection that the server breaks when it has read the request is sent %#',
  async (_, given, sent) => {
    const paths: string[] = []
    const wire = await serveRaw((socket) => {
      socket.on('data', (bytes) => {
        paths.push(bytes.toString('latin1').split(' ')[1]!)
        if (paths.length === 2) return void socket.destroy()
        socket.write(fullAnswer.replace('\r\n\r\n', '\r\nkeep-alive: timeout=60\r\n\r\n'))
      })
    })
    const transport = transportWith()
    await ask(transport, wire.origin, { path: '/first' })
    const outcome = await ask(transport, wire.origin, { path: '/second', ...given }).catch((error: unknown) => error)
    expect(paths.filter((path) => path === '/second')).toHaveLength(sent)
    if (sent === 1) expect(outcome).toMatchObject({ name: 'LookerNetworkError', isUnsent: false })
    else expect(outcome).toMatchObject({ status: 200 })
  }
)

test(`no error claims that a request was not sent when the server has read it (seed ${seed})`, async () => {
  const random = randomNumbers()
  const read = new Set<string>()
  const wire = await serveRaw((socket) => {
    if (random() < 0.3) return void socket.resetAndDestroy()
    socket.on('data', (bytes) => {
      read.add(/x-id: (\d+)/.exec(bytes.toString('latin1'))![1]!)
      if (random() < 0.5) socket.resetAndDestroy()
      else socket.write(fullAnswer, () => random() < 0.5 && socket.resetAndDestroy())
    })
  })
  const transport = transportWith()
  const lies: string[] = []
  const send = async (id: string): Promise<void> => {
    const operation = random() < 0.5 ? post : get
    const outcome = await ask(transport, wire.origin, { operation, headers: { 'x-id': id } }).catch(
      (error: unknown) => error
    )
    if (outcome instanceof LookerNetworkError && outcome.isUnsent && read.has(id)) lies.push(id)
  }
  for (let round = 0; round < 100; round++) {
    await Promise.all(Array.from({ length: 20 }, (_, index) => send(`${round * 20 + index}`)))
  }
  expect(read.size).toBeGreaterThan(500)
  expect(lies).toEqual([])
})
