import { inspect } from 'node:util'
import { LookerNetworkError } from 'lookerts'
import { expect, test } from 'vitest'
import { ask, failureOf, serve, serveBytes, serveRaw, textOf, token, transportWith } from './wire.ts'

const json = '{"id":"1"}'

test('headers that come more than once are joined', async () => {
  const lines = ['link: <a>', 'LINK: <b>', 'set-cookie: x=1', 'set-cookie: y=2', '__proto__: p', 'content-length: 0']
  const bytes = `HTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n`
  const { origin } = await serveBytes(bytes)
  const { headers } = await ask(transportWith(), origin)
  expect(headers['link']).toBe('<a>, <b>')
  expect(headers['set-cookie']).toBe('x=1, y=2')
  expect(Object.entries(headers)).toContainEqual(['__proto__', 'p'])
})

test.each([
  ['a line break', 'authorization', `Bearer ${token}\r\nx-evil: 1`],
  ['a letter that no header can hold', 'authorization', `Bearer ${token}\u{1F600}`],
  ['a name that is none', 'x y', 'value']
])('a header with %s is an error that names it and not its value', async (_, name, value) => {
  const { origin } = await serve((_request, response) => response.end(json))
  const transport = transportWith()
  const error = await failureOf(ask(transport, origin, { headers: { [name]: value } }))
  expect(error).toBeInstanceOf(TypeError)
  expect(error.message).toContain(`"${name}"`)
  expect(inspect(error, { depth: 9 })).not.toContain(token)
  expect(textOf(await ask(transport, origin))).toBe(json)
})

test.each(['host', 'Content-Length', 'transfer-encoding', 'connection', 'proxy-authorization', 'expect'])(
  'the header %s cannot be set',
  async (name) => {
    const { origin } = await serve((_request, response) => response.end(json))
    const error = await failureOf(ask(transportWith(), origin, { headers: { [name]: '1' } }))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe(`The header "${name}" is the transport's own`)
  }
)

test('no error holds a secret, even when the server echoes the request', async () => {
  const { origin } = await serveRaw((socket) => void socket.pipe(socket))
  const error = await failureOf(ask(transportWith(), origin))
  expect(error).toBeInstanceOf(LookerNetworkError)
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token)
  expect(inspect(error, { depth: 9, maxArrayLength: null })).not.toContain('73 65 63 72 65 74')
  expect('rawPacket' in (error.cause as object)).toBe(false)
})

test('an answer takes out the secrets of its request', async () => {
  const { origin } = await serve(({ headers }, response) => response.end(headers.authorization))
  const response = await ask(transportWith(), origin)
  expect(response.redact(textOf(response))).toBe('Bearer ***')
})
