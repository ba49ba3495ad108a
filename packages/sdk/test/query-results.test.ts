import { call, createSession, LookerQueryError, type Operation } from 'lookerts'
import { run_query } from 'lookerts/4.0/query'
import { expect, test } from 'vitest'
import { json, startStubLooker, type Answer } from './stub-looker.ts'

const run: Operation = {
  id: 'run',
  version: '4.0',
  method: 'GET',
  path: '/queries/7/run/format',
  answer: 'any',
  slow: true
}
const accessToken = 'a-token-that-nobody-may-see'

async function valueOf(answer: Answer, operation: Operation = run): Promise<unknown> {
  const looker = await startStubLooker()
  looker.fault = () => ({ answer })
  return call(createSession({ baseUrl: looker.url, accessToken, retry: false }), operation)
}

function typed(type: string, body: string): Answer {
  return { status: 200, headers: type ? { 'content-type': type } : {}, body }
}

test.each([
  'text/csv',
  'text/csv; charset=utf-8',
  'text/plain',
  'text/html; charset=utf-8',
  'text/markdown',
  'text',
  'application/sql',
  'application/x-sql',
  'application/xml',
  'application/atom+xml',
  'image/svg+xml',
  'application/x-unknown; charset=utf-8'
])('a body of type %s is a text', async (type) => {
  expect(await valueOf(typed(type, 'Zürich'))).toBe('Zürich')
})

test.each([
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; charset=utf-8',
  'application/pdf',
  'application/pdf; charset=binary',
  'image/png',
  'image/png; charset=utf-8',
  'image/jpeg',
  'image/jpg',
  'application/zip',
  'application/octet-stream',
  ''
])('a body of type "%s" is bytes', async (type) => {
  expect(await valueOf(typed(type, '{"a":1}'))).toEqual(new TextEncoder().encode('{"a":1}'))
})

test.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.looker+json'])(
  'a body of type %s is a value',
  async (type) => {
    expect(await valueOf(typed(type, '[{"users.id":7}]'))).toEqual([{ 'users.id': 7 }])
    expect(await valueOf(typed(type, '[]'))).toEqual([])
    expect(await valueOf(typed(type, 'null'))).toBeNull()
    expect(await valueOf(typed(type, '[null]'))).toEqual([null])
  }
)

test('a value that is broken off is a bad response, whatever its type says', async () => {
  await expect(valueOf(typed('application/json', '[{"users.id":'))).rejects.toMatchObject({ code: 'bad_response' })
  await expect(valueOf(typed('application/json', ''))).rejects.toMatchObject({ code: 'bad_response' })
})

test('an empty result is the empty text, and no result is undefined', async () => {
  expect(await valueOf(typed('text/csv', ''))).toBe('')
  expect(await valueOf({ status: 204 })).toBeUndefined()
  expect(await valueOf({ status: 202, headers: { 'retry-after': '1' } })).toBeUndefined()
})

test('an operation that answers a text gives one, also of what looks like JSON', async () => {
  expect(await valueOf(typed('application/json', '{"a":1}'), { ...run, answer: 'text' })).toBe('{"a":1}')
})

test('a failed query is an error although its status is 200: json_detail', async () => {
  const errors = [
    { title: 'SQL Error', message: 'The query failed', message_details: 'Unknown column "x"' },
    { title: 'More', message: 'Too many rows', message_details: null }
  ]
  const error = await valueOf(json(200, { data: [], errors })).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(LookerQueryError)
  expect(error).toMatchObject({
    name: 'LookerQueryError',
    code: 'query_failed',
    message: 'The query failed: Unknown column "x"; Too many rows',
    errors
  })
})

test('a failed query is an error although its status is 200: json', async () => {
  const pending = valueOf(json(200, [{ looker_error: 'Unknown column "x"' }]))
  await expect(pending).rejects.toMatchObject({
    code: 'query_failed',
    message: 'The query failed: Unknown column "x"',
    errors: [{ message: 'Unknown column "x"' }]
  })
})

test.each([{ errors: [{}] }, { errors: [null] }, { errors: ['no'] }, [{ looker_error: 7 }]])(
  'a failure that says nothing is a failure all the same: %j',
  async (answer) => {
    await expect(valueOf(json(200, answer))).rejects.toMatchObject({ code: 'query_failed' })
  }
)

test.each([
  { data: [], errors: [] },
  { data: [], errors: null },
  { data: [] },
  { errors: 'none' },
  [{ 'orders.errors': 7, looker_error: null }],
  [{ looker_error: '' }],
  [[{ looker_error: 'inside' }]]
])('a result without a failure is a result: %j', async (answer) => {
  expect(await valueOf(json(200, answer))).toEqual(answer)
})

test('what is no query can answer a list of errors: those of a validation, say', async () => {
  const answer = { errors: [{ message: 'Unknown view' }] }
  const { answer: _, ...validate } = run
  expect(await valueOf(json(200, answer), validate)).toEqual(answer)
})

test('no secret of the request stands in the error of a query that echoes it', async () => {
  const errors = [{ message: `token ${accessToken}`, message_details: `sent ${accessToken}` }]
  const error = (await valueOf(json(200, { errors })).catch((reason: unknown) => reason)) as LookerQueryError
  expect(error.message).toBe('The query failed: sent ***')
  expect(JSON.stringify([error, error.errors, error.message, error.stack])).not.toContain(accessToken)
})

test('an error status is an error of the API in every format', async () => {
  const looker = await startStubLooker()
  looker.fault = () => ({ answer: json(400, { message: 'Unknown column "x"' }) })
  const session = createSession({ baseUrl: looker.url, accessToken })
  for (const result_format of ['json', 'csv', 'png']) {
    await expect(call(session, run_query, { query_id: '7', result_format })).rejects.toMatchObject({
      code: 'api_error',
      status: 400,
      operation: 'run_query'
    })
  }
})
