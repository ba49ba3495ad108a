import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { LookerError, LookerNetworkError, LookerResponseError } from 'lookerts'
import { describe, expect, test } from 'vitest'
import { ask, failureOf, post, serve, serveBytes, serveRaw, textOf, token, transportWith } from './wire.ts'

const json = '{"id":"1"}'
const ok = 'HTTP/1.1 200 OK\r\n'

/** An answer in one piece; the lines end as HTTP wants it. */
function answer(head: string, body = ''): string {
  return `${head.trim().replace(/\s*\n\s*/g, '\r\n')}\r\n\r\n${body}`
}

test('a request arrives as it was made, and its answer is whole', async () => {
  const seen: unknown[] = []
  const { origin, port } = await serve((request, response) => {
    let body = ''
    request.on('data', (piece) => (body += piece))
    request.on('end', () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body })
      response.writeHead(201, { 'content-type': 'application/json', 'X-Request-Id': 'r1' }).end(json)
    })
  })
  const body = '{"first_name":"Zoë 😀"}'
  const headers = { 'content-type': 'application/json' }
  const path = '/api/4.0/users?fields=id%2Cname&x=%20'
  const response = await ask(transportWith(), origin, { operation: post, path, headers, body })
  expect(response).toMatchObject({ status: 201, headers: { 'x-request-id': 'r1' } })
  expect(response.body.constructor).toBe(Uint8Array)
  expect(textOf(response)).toBe(json)
  expect(seen).toMatchObject([{ method: 'POST', url: path, body }])
  expect(seen).toMatchObject([
    {
      headers: {
        host: `127.0.0.1:${port}`,
        authorization: `Bearer ${token}`,
        'content-length': `${Buffer.byteLength(body)}`,
        'accept-encoding': 'gzip, deflate, br',
        connection: 'keep-alive'
      }
    }
  ])
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'GET'] as const)('a %s without a body says so', async (method) => {
  const { origin } = await serve(({ headers }, response) => response.end(JSON.stringify(headers)))
  const response = await ask(transportWith(), origin, { operation: { ...post, method } })
  const headers = JSON.parse(textOf(response)) as Record<string, string>
  expect(headers['content-length']).toBe(method.startsWith('P') ? '0' : undefined)
  expect(headers['transfer-encoding']).toBeUndefined()
})

const rightAnswers: [string, string, number, string][] = [
  ['an empty 200', answer(`${ok}content-length: 0`), 200, ''],
  ['a 204', answer('HTTP/1.1 204 No Content'), 204, ''],
  ['a body in chunks', answer(`${ok}transfer-encoding: chunked`, '4\r\n{"id\r\n6\r\n":"1"}\r\n0\r\n\r\n'), 200, json],
  ['100 Continue before it', answer('HTTP/1.1 100 Continue') + answer(`${ok}content-length: 10`, json), 200, json],
  [
    '103 Early Hints before it',
    answer('HTTP/1.1 103 Hints\nlink: </x>') + answer(`${ok}content-length: 10`, json),
    200,
    json
  ],
  ['an HTML page', answer(`${ok}content-type: text/html\ncontent-length: 13`, '<html></html>'), 200, '<html></html>'],
  [
    'a strange charset',
    answer(`${ok}content-type: application/json; charset=x-nope\ncontent-length: 10`, json),
    200,
    json
  ],
  ['an empty body that claims to be gzip', answer(`${ok}content-encoding: gzip\ncontent-length: 0`), 200, ''],
  ['a redirect', answer('HTTP/1.1 302 Found\nlocation: /elsewhere\ncontent-length: 0'), 302, ''],
  ['an error', answer('HTTP/1.1 500 Oops\ncontent-length: 2', '{}'), 500, '{}']
]

test.each(rightAnswers)('an answer with %s is understood', async (_, bytes, status, text) => {
  const { origin } = await serveBytes(bytes)
  const transport = transportWith()
  for (let round = 0; round < 5; round++) {
    const response = await ask(transport, origin)
    expect([response.status, textOf(response)]).toEqual([status, text])
  }
})

test.each([
  ['HTTP/1.0 with a length', answer('HTTP/1.0 200 OK\ncontent-length: 10', json)],
  ['HTTP/1.0 without a length', answer('HTTP/1.0 200 OK', json)],
  ['HTTP/1.1 without a length', answer(`${ok}connection: close`, json)]
])('an answer in %s ends with its connection', async (_, bytes) => {
  const { origin } = await serveBytes(bytes, (socket) => socket.end())
  const transport = transportWith()
  for (let round = 0; round < 5; round++) expect(textOf(await ask(transport, origin))).toBe(json)
})

const wrongAnswers: [string, string | Buffer, RegExp][] = [
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n', /is not HTTP/],
  ['a bad chunk', answer(`${ok}transfer-encoding: chunked`, 'zz\r\n{}\r\n0\r\n\r\n'), /whole answer.*is not HTTP/],
  ['two lengths', answer(`${ok}content-length: 2\ncontent-length: 10`, json), /is not HTTP/],
  ['a length and chunks', answer(`${ok}content-length: 2\ntransfer-encoding: chunked`, '0\r\n\r\n'), /is not HTTP/],
  ['a length that is none', answer(`${ok}content-length: many`, json), /is not HTTP/],
  ['a head without end', `${ok}x: ${'y'.repeat(200_000)}`, /head of the answer .* is too long/],
  ['too many headers', `${ok}${'x: y\r\n'.repeat(100_000)}`, /too long/],
  ['a bad gzip', answer(`${ok}content-encoding: gzip\ncontent-length: 10`, json), /cannot be decoded/],
  ['a bad brotli', answer(`${ok}content-encoding: br\ncontent-length: 10`, json), /cannot be decoded/],
  ['a bad deflate', answer(`${ok}content-encoding: deflate\ncontent-length: 10`, json), /cannot be decoded/],
  [
    'a coding of its own',
    answer(`${ok}content-encoding: zstd\ncontent-length: 10`, json),
    /coding zstd, which nobody asked for/
  ],
  ['an upgrade', answer('HTTP/1.1 101 Switching Protocols\nconnection: upgrade\nupgrade: x'), /closed the connection/]
]

test.each(wrongAnswers)('an answer with %s is a typed error', { timeout: 30_000 }, async (_, bytes, message) => {
  const wire = await serveBytes(bytes)
  const transport = transportWith()
  for (let round = 0; round < 5; round++) {
    const error = await failureOf(ask(transport, wire.origin))
    expect(error).toBeInstanceOf(LookerError)
    expect(error.message).toMatch(message)
    expect(error.message).toContain('GET /api/4.0/user ')
    expect(error['isUnsent'] ?? false).toBe(false)
  }
})

const full = answer(`${ok}content-length: 10`, json)
const chunked = answer(`${ok}transfer-encoding: chunked`, 'a\r\n{"id":"1"}\r\n0\r\n\r\n')
const zipped = `${answer(`${ok}transfer-encoding: chunked\ncontent-encoding: gzip`)}${toChunks(gzipSync(json))}`

function toChunks(bytes: Buffer): string {
  return `${bytes.length.toString(16)}\r\n${bytes.toString('latin1')}\r\n0\r\n\r\n`
}

test.each([
  ['length', full],
  ['chunks', chunked],
  ['gzip', zipped]
])('an answer with %s that breaks off at any byte is an error, never a shorter answer', async (_, bytes) => {
  let cut = 0
  const { origin } = await serveRaw((socket) => {
    socket.on('data', () => socket.end(bytes.slice(0, cut), 'latin1'))
  })
  const transport = transportWith()
  for (; cut < bytes.length; cut++) {
    const error = await failureOf(ask(transport, origin))
    expect(error, `after ${cut} bytes`).toBeInstanceOf(LookerNetworkError)
    expect(error.message).toMatch(/closed the connection|is not HTTP/)
  }
  expect(textOf(await ask(transport, origin))).toBe(json)
})

test('what comes after the end of an answer belongs to no other request', async () => {
  const { origin } = await serveBytes(`${full}HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nbad`)
  const transport = transportWith()
  for (let round = 0; round < 20; round++) {
    const outcome = await ask(transport, origin).then(textOf, (error: Error) => error)
    if (typeof outcome === 'string') expect(outcome).toBe(json)
    else expect(outcome).toBeInstanceOf(LookerNetworkError)
  }
})

test('what a server sends without being asked is not taken for an answer', async () => {
  const wire = await serveRaw((socket) => {
    socket.on('data', () => {
      socket.write(full)
      setTimeout(() => socket.write(answer('HTTP/1.1 408 Too Late\ncontent-length: 0')), 20)
    })
  })
  const transport = transportWith()
  for (let round = 0; round < 3; round++) {
    expect((await ask(transport, wire.origin)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  expect(wire.opened).toBe(3)
})

describe('a coded body', () => {
  const codings = { gzip: gzipSync, 'x-gzip': gzipSync, deflate: deflateSync, br: brotliCompressSync }

  test.each(Object.entries({ ...codings, GZIP: gzipSync, identity: (bytes: Buffer) => bytes }))(
    'in %s is decoded, however large',
    async (coding, encode) => {
      for (const size of [1, 1_000, 3_000_000]) {
        const plain = Buffer.concat([randomBytes(size), Buffer.alloc(size, 'x')])
        const { origin } = await serve((_, response) => {
          response.writeHead(200, { 'content-encoding': coding }).end(encode(plain))
        })
        const { body } = await ask(transportWith(), origin)
        expect(plain.equals(body)).toBe(true)
      }
    }
  )

  test('in deflate without a head, as some servers send it, is decoded', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateRawSync(json))
    })
    expect(textOf(await ask(transportWith(), origin))).toBe(json)
  })

  test('that would fill the memory ends as soon as it is too long', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20))
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    const before = process.memoryUsage.rss()
    const error = await failureOf(ask(transportWith({ maxResponseBytes: 2 ** 20 }), origin))
    expect(error).toBeInstanceOf(LookerResponseError)
    expect(error.message).toMatch(/more than 1048576 bytes.*maxResponseBytes/)
    expect(process.memoryUsage.rss() - before).toBeLessThan(48 * 2 ** 20)
  })
})

test.each([
  ['that says so', { 'content-length': '100000000' }],
  ['that does not', {}]
])('a body %s that is too long is an error, and its connection is closed', async (_, headers) => {
  const wire = await serve((_request, response) => {
    response.writeHead(200, headers)
    const write = (): boolean => response.destroyed || (response.write(Buffer.alloc(10_000)) && write())
    response.on('drain', write)
    write()
  })
  const transport = transportWith({ maxResponseBytes: 100_000 })
  const error = await failureOf(ask(transport, wire.origin))
  expect(error).toMatchObject({ name: 'LookerResponseError', status: 200 })
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
})

test('bodies of any size and in any pieces arrive as they were sent', async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 8 })
  let sent: Uint8Array[] = []
  let isAnnounced = false
  const { origin } = await serve((_, response) => {
    const length = sent.reduce((sum, { byteLength }) => sum + byteLength, 0)
    response.writeHead(200, isAnnounced ? { 'content-length': length } : {})
    for (const piece of sent) response.write(piece)
    response.end()
  })
  const transport = transportWith()
  await fc.assert(
    fc.asyncProperty(pieces, fc.boolean(), async (given, announce) => {
      sent = given
      isAnnounced = announce
      const { body } = await ask(transport, origin)
      expect(Buffer.concat(given).equals(body)).toBe(true)
    }),
    { numRuns: 200 }
  )
})
