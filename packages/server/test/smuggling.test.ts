import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startProgram } from './start-program.ts'
import { sendRaw, startServer } from './start-server.ts'

/** One request each that a proxy could read otherwise; all are refused, and nothing after them is read. */
const login = 'POST /api/4.0/login HTTP/1.1\r\nHost: 127.0.0.1\r\n'
const smuggled = 'GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'
const smuggling: readonly (readonly [string, string])[] = [
  ['a length and chunks', `${login}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['chunks and a length', `${login}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n`],
  ['two lengths', `${login}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd`],
  ['one length twice', `${login}Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd`],
  ['a list of lengths', `${login}Content-Length: 4, 4\r\n\r\nabcd`],
  ['a negative length', `${login}Content-Length: -4\r\n\r\n`],
  ['a signed length', `${login}Content-Length: +4\r\n\r\nabcd`],
  ['a length in hexadecimal', `${login}Content-Length: 0x4\r\n\r\nabcd`],
  ['a length beyond all numbers', `${login}Content-Length: 99999999999999999999\r\n\r\n`],
  ['a chunk size that is none', `${login}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n`],
  ['a chunk size with a sign', `${login}Transfer-Encoding: chunked\r\n\r\n+1\r\na\r\n0\r\n\r\n`],
  ['a chunk longer than it says', `${login}Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n`],
  ['an encoding that is not known', `${login}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
  ['chunks that are not last', `${login}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
  ['a space before the colon', `${login}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`],
  ['a header that goes on in the next line', `${login}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n`],
  ['a folded header', `GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b\r\n c\r\n\r\n`],
  ['bare line feeds', 'GET /alive HTTP/1.1\nHost: 127.0.0.1\n\n'],
  ['a bare line feed in a header', 'GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\nX: y\nZ: w\r\n\r\n'],
  ['a bare carriage return in a header', 'GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\nX: y\rZ: w\r\n\r\n'],
  ['a NUL in a header', 'GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\nX: \0\r\n\r\n'],
  ['a NUL in the path', 'GET /ali\0ve HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ['a whole URL for a path', 'GET http://127.0.0.1/alive HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ['a star for a path', 'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ['no path', 'GET alive HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ['two hosts', 'GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ['no host', 'GET /alive HTTP/1.1\r\n\r\n'],
  ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['the beginning of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['a method that is none', 'G\u00cbT /alive HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ['nothing that is HTTP', 'hello\r\n\r\n']
]

test.each(smuggling)('A request with %s is answered 400 once, and the connection ends (#40)', async (_, text) => {
  await using server = await startServer()
  const { statuses, isEnded, text: answer } = await server.raw(text + smuggled)
  expect([statuses, isEnded]).toEqual([[400], true])
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head.toLowerCase()).toContain('connection: close')
  expect(Object.keys(JSON.parse(body) as object)).toEqual(['message', 'documentation_url'])
  expect((await server.api('GET', '/alive')).status).toBe(200)
})

test('The parser stays strict whatever the process was started with (#40)', async () => {
  await using program = await startProgram({}, { NODE_OPTIONS: '--insecure-http-parser' })
  const head = 'GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n'
  expect((await sendRaw(program.port, [`${head}\r\n`])).statuses).toEqual([200])
  const both = `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`
  expect((await sendRaw(program.port, [both])).statuses).toEqual([400])
})

test('Whoever is still writing when a request is refused can do so, and read the answer', async () => {
  await using server = await startServer()
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true })
  const errors: unknown[] = []
  let text = ''
  socket.on('error', (error) => errors.push(error))
  socket.on('data', (chunk: Buffer) => (text += String(chunk)))
  for (let written = 0; written < 20; written++) {
    socket.write('hello\r\n'.repeat(1_000))
    await sleep(20)
  }
  expect(errors).toEqual([])
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  socket.destroy()
})
