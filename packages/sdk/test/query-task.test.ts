import { call, createSession, type QueryRow, type Session } from 'lookerts'
import { queryTask, type Progress } from 'lookerts/tasks'
import { me } from 'lookerts/4.0/user'
import { beforeEach, expect, expectTypeOf, test, vi } from 'vitest'
import { eventually, json, startStubLooker, type Answer, type StubLooker } from './stub-looker.ts'

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

interface Scene {
  looker: StubLooker
  session: Session
  /** The requests so far, without the version. */
  log: () => string[]
}

/** What a server says of its tasks: the states one after the other, the last one for ever; likewise the results. */
interface Course {
  id?: unknown
  states?: string[]
  results?: Answer[]
}

const rows = [{ 'orders.id': 7 }]
const args = { body: { query_id: '7', result_format: 'json' } } as const
const quick = { firstPauseMs: 1 }

async function start({
  id = 'task-1',
  states = ['complete'],
  results = [json(200, rows)]
}: Course = {}): Promise<Scene> {
  const looker = await startStubLooker()
  const next = <T>(list: T[]): T => (list.length > 1 ? list.shift()! : list[0]!)
  looker.fault = ({ method, url }) => {
    if (method === 'POST') return { answer: json(200, { id, status: 'added' }) }
    if (method === 'DELETE') return { answer: { status: 204 } }
    if (url.endsWith('/results')) return { answer: next(results) }
    return { answer: json(200, { id, status: next(states) }) }
  }
  const session = createSession({ baseUrl: looker.url, accessToken: 'a-token' })
  const log = (): string[] =>
    looker.journal.map(({ method, url }) => `${method} ${url.replace(/^\/api\/[\d.]+|\?.*/g, '')}`)
  return { looker, session, log }
}

const create = 'POST /query_tasks'
const look = 'GET /query_tasks/task-1'
const results = 'GET /query_tasks/task-1/results'
const kill = 'DELETE /running_queries/task-1'

test('a task is made, looked at until it is complete, and its results are fetched', async () => {
  const { session, looker, log } = await start({ states: ['added', 'running', 'complete'] })
  const seen: Progress[] = []
  const onProgress = (progress: Progress): void => void seen.push(progress)
  const value = await queryTask(session, { ...args, limit: 500, cache: false }, { ...quick, onProgress })
  expectTypeOf(value).toEqualTypeOf<QueryRow[]>()
  expect(value).toEqual(rows)
  expect(log()).toEqual([create, look, look, look, results])
  expect(looker.journal[0]).toMatchObject({
    url: '/api/4.0/query_tasks?limit=500&cache=false&fields=id',
    body: '{"query_id":"7","result_format":"json"}'
  })
  expect(seen.map(({ status }) => status)).toEqual(['added', 'running', 'complete'])
  expect(seen.map(({ taskId }) => taskId)).toEqual(['task-1', 'task-1', 'task-1'])
  const times = seen.map(({ elapsedMs }) => elapsedMs)
  expect(times).toEqual(times.toSorted((one, other) => one - other))
})

test('results come in the format that is asked for', async () => {
  const { session } = await start({
    results: [{ status: 200, headers: { 'content-type': 'text/csv' }, body: 'ID\n7\n' }]
  })
  const csv = await queryTask(session, { body: { query_id: '7', result_format: 'csv' } })
  expectTypeOf(csv).toEqualTypeOf<string>()
  expect(csv).toBe('ID\n7\n')
})

test.each(['error', 'killed', 'expired', 'missing'])('a task that ends as "%s" is a failed query', async (status) => {
  const { session, log } = await start({ states: ['running', status] })
  await expect(queryTask(session, args, quick)).rejects.toMatchObject({
    name: 'LookerQueryError',
    code: 'query_failed',
    message: `The query task task-1 ended as "${status}"`
  })
  // There is nothing left to end on the server.
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(log()).toEqual([create, look, look])
})

test('a state that nobody knows is waited out', async () => {
  const { session, log } = await start({ states: ['thinking', 'errorless', 'complete'] })
  expect(await queryTask(session, args, quick)).toEqual(rows)
  expect(log()).toEqual([create, look, look, look, results])
})

test.each([202, 204])(
  'results that are not there yet, which the status %d says, are asked for again',
  async (status) => {
    const { session, log } = await start({ results: [{ status }, { status }, json(200, [])] })
    expect(await queryTask(session, args, quick)).toEqual([])
    expect(log()).toEqual([create, look, results, results, results])
  }
)

test('a failure in the results is a failed query', async () => {
  const { session } = await start({ results: [json(200, [{ looker_error: 'Unknown column' }])] })
  await expect(queryTask(session, args)).rejects.toMatchObject({
    code: 'query_failed',
    message: 'The query failed: Unknown column'
  })
})

test('an abort ends the wait with its reason, and the task on the server', async () => {
  const { session, log } = await start({ states: ['running'] })
  const controller = new AbortController()
  const reason = new Error('no longer wanted')
  const pending = queryTask(session, args, { firstPauseMs: 15_000, signal: controller.signal }).catch(
    (error: unknown) => error
  )
  await eventually(() => expect(log()).toEqual([create, look]))
  await new Promise((resolve) => setTimeout(resolve, 30))
  controller.abort(reason)
  expect(await pending).toBe(reason)
  await eventually(() => expect(log()).toEqual([create, look, kill]))
})

test('an abort before the task is made sends nothing', async () => {
  const { session, log } = await start()
  const signal = AbortSignal.abort(new Error('no longer wanted'))
  await expect(queryTask(session, args, { signal })).rejects.toThrow('no longer wanted')
  expect(log()).toEqual([])
})

test('an abort while the results come leaves the task alone: it is over', async () => {
  const { session, looker, log } = await start()
  const { fault } = looker
  looker.fault = (entry) => (entry.url.endsWith('/results') ? { stall: 'headers' } : fault(entry))
  const controller = new AbortController()
  const pending = queryTask(session, args, { signal: controller.signal }).catch(String)
  await eventually(() => expect(log()).toEqual([create, look, results]))
  controller.abort(new Error('no longer wanted'))
  expect(await pending).toBe('Error: no longer wanted')
  await eventually(() => expect(looker.open.size).toBe(0))
  await call(session, me)
  expect(log()).not.toContain(kill)
})

test('a task that takes too long is a timeout, and is ended on the server', async () => {
  const { session, log } = await start({ states: ['running'] })
  await expect(queryTask(session, args, { ...quick, timeoutMs: 300 })).rejects.toMatchObject({
    name: 'LookerTimeoutError',
    code: 'timeout',
    timeoutMs: 300,
    message: 'The query task took longer than 300 ms'
  })
  await eventually(() => expect(log().at(-1)).toBe(kill))
})

test('a task that cannot be ended on the server changes nothing of the outcome', async () => {
  const { session, looker, log } = await start({ states: ['running'] })
  const { fault } = looker
  looker.fault = (entry) => (entry.method === 'DELETE' ? { answer: json(404, { message: 'Not found' }) } : fault(entry))
  await expect(queryTask(session, args, { ...quick, timeoutMs: 200 })).rejects.toMatchObject({ code: 'timeout' })
  await eventually(() => expect(log().at(-1)).toBe(kill))
})

test('an error of the API and one of the listener end the wait, and the task', async () => {
  const { session, looker, log } = await start({ states: ['running'] })
  const onProgress = (): void => {
    throw new RangeError('the listener failed')
  }
  await expect(queryTask(session, args, { onProgress })).rejects.toThrow(new RangeError('the listener failed'))
  await eventually(() => expect(log()).toEqual([create, look, kill]))

  const { fault } = looker
  looker.journal.length = 0
  looker.fault = (entry) => (entry.method === 'GET' ? { answer: json(404, { message: 'Not found' }) } : fault(entry))
  await expect(queryTask(session, args)).rejects.toMatchObject({ code: 'api_error', status: 404 })
  await eventually(() => expect(log()).toEqual([create, look, kill]))
})

test('a look that fails for a moment is repeated', async () => {
  const { session, looker, log } = await start({ states: ['running', 'complete'] })
  const { fault } = looker
  const faults = [undefined, { reset: 'headers' }, { answer: json(503, { message: 'no' }) }] as const
  looker.fault = (entry) => faults[looker.journal.length - 1] ?? fault(entry)
  expect(await queryTask(session, args, quick)).toEqual(rows)
  expect(log().filter((line) => line === look).length).toBeGreaterThanOrEqual(4)
})

test.each(['3.0', '3.1', '4.0'] as const)('a task runs at version %s, whose id can be a number', async (version) => {
  const { session, looker } = await start({ id: version === '4.0' ? 'a/b' : 17, states: ['running', 'complete'] })
  expect(await queryTask(session, args, { ...quick, version })).toEqual(rows)
  const id = version === '4.0' ? 'a%2Fb' : '17'
  expect(looker.journal.slice(1).map(({ url }) => url)).toEqual([
    `/api/${version}/query_tasks/${id}`,
    `/api/${version}/query_tasks/${id}`,
    `/api/${version}/query_tasks/${id}/results`
  ])
})

test('no timer stays when the wait is over', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const { session } = await start({ states: ['running', 'complete'] })
  const before = timers()
  await queryTask(session, args, { ...quick, timeoutMs: 15_000 })
  await eventually(() => expect(timers()).toBeLessThanOrEqual(before))
})
