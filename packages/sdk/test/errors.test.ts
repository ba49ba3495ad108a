import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import {
  call,
  createSession,
  LookerApiError,
  LookerError,
  LookerNetworkError,
  LookerResponseError,
  type Operation
} from 'lookerts'
import { create_user, delete_user, me } from 'lookerts/4.0/user'
import { describe, expect, onTestFinished, test } from 'vitest'
import { clientId, clientSecret, json, startStubLooker, type Answer } from './stub-looker.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const notFoundPage =
  '<html><head><title>\n Looker Not Found (404)</title></head><body><h1>Looker is unavailable.</h1></body></html>'
const docs = 'https://docs.cloud.google.com/looker/docs/r/err/4.0/422/post/users'

/** Makes a call whose answer is given, and gives the error or the value. */
async function outcome(answer: Answer, operation: Operation = me): Promise<unknown> {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret, retry: false })
  looker.fault = ({ url }) => (url.endsWith('/login') ? undefined : { answer })
  return call(session, operation).catch((error: unknown) => error)
}

test('an error of the API carries all that the server says', async () => {
  const errors = [
    { field: 'email', code: 'missing_field', message: 'This field is required.', documentation_url: docs },
    { field: 'name', code: 'invalid', message: 'Too long.', documentation_url: docs }
  ]
  const answer = json(422, { message: 'Validation Failed', errors, documentation_url: docs })
  const headers = { ...answer.headers, 'x-request-id': 'r-1', 'retry-after': '7' }
  const error = await outcome({ ...answer, headers }, create_user as Operation)
  expect(error).toBeInstanceOf(LookerApiError)
  expect(error).toBeInstanceOf(LookerError)
  expect(error).toMatchObject({
    name: 'LookerApiError',
    code: 'api_error',
    status: 422,
    errors,
    documentationUrl: docs,
    operation: 'create_user',
    requestId: 'r-1',
    retryAfterSeconds: 7,
    message: 'Validation Failed; email: This field is required.; name: Too long. (POST /api/4.0/users answered 422)'
  })
})

test.each([400, 403, 404, 405, 409, 429, 500, 502, 503])(
  'an error %d with nothing but a message is one too (#78)',
  async (status) => {
    expect(await outcome(json(status, { message: 'No', documentation_url: null }))).toMatchObject({
      name: 'LookerApiError',
      status,
      errors: [],
      operation: 'me',
      message: `No (GET /api/4.0/user answered ${status})`
    })
  }
)

test('the message names the template of the path, not the values (#78)', async () => {
  const looker = await startStubLooker()
  looker.fault = ({ method }) => (method === 'DELETE' ? { answer: json(404, { message: 'Not found' }) } : undefined)
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await expect(call(session, delete_user, { user_id: 'private' })).rejects.toThrow(
    'Not found (DELETE /api/4.0/users/{user_id} answered 404)'
  )
})

describe('what is not the API’s answer is a LookerResponseError:', () => {
  test.each<[string, Answer, string]>([
    [
      'a page 404',
      { status: 404, headers: html, body: notFoundPage },
      'text/html; charset=utf-8 Looker Not Found (404)'
    ],
    [
      'a page 502',
      { status: 502, headers: html, body: '<title>502 Bad Gateway</title>' },
      'text/html; charset=utf-8 502 Bad Gateway'
    ],
    ['a page 200', { status: 200, headers: html, body: '<title>Log in</title>' }, 'text/html; charset=utf-8 Log in'],
    ['a page without title', { status: 503, headers: html, body: '<p>' }, 'text/html; charset=utf-8 '],
    ['an empty 200', { status: 200 }, 'no type '],
    ['an empty 404', { status: 404 }, 'no type '],
    ['broken JSON', { ...json(200, 0), body: '{"id":"7"' }, 'application/json '],
    ['an error without a message', json(400, { error: 'invalid_request' }), 'application/json '],
    ['an error that is a list', json(500, [1]), 'application/json '],
    ['an error that is null', json(500, null), 'application/json '],
    ['a redirect that looks like an error', json(302, { message: 'Moved' }), 'application/json ']
  ])('%s', async (_, answer, what) => {
    const error = await outcome(answer)
    expect(error).toBeInstanceOf(LookerResponseError)
    expect(error).toMatchObject({
      name: 'LookerResponseError',
      code: 'bad_response',
      status: answer.status,
      message: `GET /api/4.0/user answered ${answer.status}, is baseUrl right? ${what}`
    })
  })

  test('a page where a deletion should be confirmed', async () => {
    const operation: Operation = { id: 'remove', version: '4.0', method: 'DELETE', path: '/x', answer: 'none' }
    expect(await outcome({ status: 200, headers: html, body: '<title>Log in</title>' }, operation)).toBeInstanceOf(
      LookerResponseError
    )
    expect(await outcome({ status: 204 }, operation)).toBeUndefined()
  })

  test('a page where a login should be', async () => {
    const looker = await startStubLooker()
    looker.fault = () => ({ answer: { status: 404, headers: html, body: notFoundPage } })
    const error = call(createSession({ baseUrl: looker.url, clientId, clientSecret }), me)
    await expect(error).rejects.toThrow(
      'POST /api/4.0/login answered 404, is baseUrl right? text/html; charset=utf-8 Looker Not Found (404)'
    )
  })

  test('a page with a title of a megabyte, in short', async () => {
    const error = await outcome({ status: 502, headers: html, body: `<title>${'x'.repeat(1e6)}` })
    expect((error as Error).message.length).toBeLessThan(300)
  })
})

test.each([[[null, 7, 'text', { field: null, message: null }]], [null], ['text'], [{ field: 'a' }]])(
  'errors that are %j do no harm',
  async (errors) => {
    expect(await outcome(json(422, { message: 'Validation Failed', errors }))).toMatchObject({
      name: 'LookerApiError',
      status: 422
    })
  }
)

test('a property __proto__ in an answer changes nothing (#81)', async () => {
  const body = '{"message":"No","__proto__":{"polluted":1},"errors":[{"__proto__":{"polluted":1}}]}'
  const error = await outcome({ ...json(422, 0), body })
  const value = await outcome({ ...json(200, 0), body })
  for (const each of [error, value, {}]) expect((each as { polluted?: number }).polluted).toBeUndefined()
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

test('a connection that is refused is a network error that says so', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  const error = await call(createSession({ baseUrl: `http://127.0.0.1:${port}`, clientId, clientSecret }), me).catch(
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(LookerNetworkError)
  expect(error).toMatchObject({
    name: 'LookerNetworkError',
    code: 'network_error',
    isUnsent: true,
    message: expect.stringContaining('POST /api/4.0/login') as string,
    cause: { code: 'ECONNREFUSED' }
  })
})

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
test.each([
  ['nothing', ''],
  ['half a head', 'HTTP/1.1 200 O'],
  ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
  ['less than the length it names', `${head}Content-Length: 20\r\n\r\n{"id":"7"}`],
  ['a chunk too few', `${head}Transfer-Encoding: chunked\r\n\r\na\r\n{"id":"7"}\r\n`],
  ['a bad chunk size', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{"id":"7"}\r\n0\r\n\r\n`],
  ['gzip that is none', `${head}Content-Encoding: gzip\r\nContent-Length: 10\r\n\r\n{"id":"7"}`],
  ['a head without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}`]
])('an answer that is %s is a network error, never a value', async (_, bytes) => {
  const server = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(bytes)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const session = createSession({ baseUrl: `http://127.0.0.1:${port}`, accessToken: 'x' })
  await expect(call(session, me)).rejects.toMatchObject({ name: 'LookerNetworkError', code: 'network_error' })
})

test('no answer that breaks off at any byte is taken for one', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await call(session, me)
  looker.fault = () => ({ reset: 'body' })
  for (let tries = 0; tries < 50; tries++) await expect(call(session, me)).rejects.toBeInstanceOf(LookerNetworkError)
})

const any: Operation = { id: 'any', version: '4.0', method: 'GET', path: '/any', answer: 'any' }
test.each<[string, string, unknown]>([
  ['application/json', '{"a":1}', { a: 1 }],
  ['application/json; charset=utf-8', 'null', null],
  ['text/csv; charset=utf-8', 'a,ø', 'a,ø'],
  ['text/csv', '', ''],
  ['application/sql', 'select 1', 'select 1'],
  ['image/png', '\x01\x02', new Uint8Array([1, 2])]
])('an answer of type %s whose kind the media type decides', async (type, body, value) => {
  expect(await outcome({ status: 200, headers: { 'content-type': type }, body }, any)).toEqual(value)
  expect(await outcome({ status: 202 }, any)).toBeUndefined()
})
