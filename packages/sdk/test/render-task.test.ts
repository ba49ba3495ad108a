import { createSession, LookerNetworkError, type Session } from 'lookerts'
import { renderTask, renderTaskStream, type Progress, type RenderArgs } from 'lookerts/tasks'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  eventually,
  json,
  startStubLooker,
  type Answer,
  type Entry,
  type Fault,
  type StubLooker
} from './stub-looker.ts'
import { transports } from './transports.ts'

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

interface Scene {
  looker: StubLooker
  session: Session
  log: () => string[]
}

const size = { result_format: 'png', width: 800, height: 600 } as const
const args: RenderArgs = { look_id: '7', ...size }
const quick = { firstPauseMs: 1 }
const picture: Answer = { status: 200, headers: { 'content-type': 'image/png' }, body: 'a picture' }

const create = 'POST /render_tasks/looks/7/png'
const look = 'GET /render_tasks/task-1'
const results = 'GET /render_tasks/task-1/results'

interface Course {
  states?: object[]
  results?: Fault[]
}

const success = { status: 'success' }

describe.each(transports)('%s', (_, transport) => {
  async function start({ states = [success], results: given = [{ answer: picture }] }: Course = {}): Promise<Scene> {
    const looker = await startStubLooker()
    const next = <T>(list: T[]): T => (list.length > 1 ? list.shift()! : list[0]!)
    looker.fault = ({ method, url }: Entry) => {
      if (method === 'POST') return { answer: json(200, { id: 'task-1', status: 'enqueued_for_query' }) }
      return url.endsWith('/results') ? next(given) : { answer: json(200, { id: 'task-1', ...next(states) }) }
    }
    const session = createSession({ baseUrl: looker.url, accessToken: 'a-token', ...transport })
    const log = (): string[] =>
      looker.journal.map(({ method, url }) => `${method} ${url.replace(/^\/api\/[\d.]+|\?.*/g, '')}`)
    return { looker, session, log }
  }

  test('a picture is asked for, looked at until it is there, and fetched', async () => {
    const words = ['enqueued_for_query', 'querying', 'enqueued_for_render', 'rendering', 'success']
    const { session, looker, log } = await start({ states: words.map((status) => ({ status })) })
    const seen: Progress[] = []
    const bytes = await renderTask(session, args, { ...quick, onProgress: (progress) => void seen.push(progress) })
    expect(new TextDecoder().decode(bytes)).toBe('a picture')
    expect(log()).toEqual([create, look, look, look, look, look, results])
    expect(looker.journal[0]!.url).toBe('/api/4.0/render_tasks/looks/7/png?width=800&height=600&fields=id')
    expect(seen.map(({ status }) => status)).toEqual(words)
    expect(seen[0]).toMatchObject({ taskId: 'task-1' })
  })

  test.each([
    [{ dashboard_id: '7', ...size, body: { dashboard_filters: 'a=b' } }, 'dashboards', '{"dashboard_filters":"a=b"}'],
    [{ dashboard_element_id: '7', ...size }, 'dashboard_elements', ''],
    [{ look_id: '7', ...size }, 'looks', ''],
    [{ query_id: '7', ...size }, 'queries', '']
  ] as [RenderArgs, string, string][])('%j is rendered at its own address', async (given, name, body) => {
    const { session, looker, log } = await start()
    await renderTask(session, given, quick)
    expect(log()[0]).toBe(`POST /render_tasks/${name}/7/png`)
    expect(looker.journal[0]!.body).toBe(body)
  })

  test('the picture comes as a stream, too', async () => {
    const { session } = await start()
    const bytes = await renderTaskStream(session, args, quick)
    expect(bytes).toMatchObject({ status: 200, contentType: 'image/png', sizeBytes: 9 })
    expect(await bytes.text()).toBe('a picture')
  })

  test.each([
    [{ status: 'failure', status_detail: 'The look is gone' }, 'The look is gone'],
    [{ status: 'failure', status_detail: null }, 'failure'],
    [{ status: 'failure' }, 'failure']
  ])('a rendering that fails says why: %j', async (state, reason) => {
    const { session, log } = await start({ states: [{ status: 'rendering' }, state] })
    await expect(renderTask(session, args, quick)).rejects.toMatchObject({
      name: 'LookerQueryError',
      code: 'query_failed',
      message: `The render task task-1 failed: ${reason}`
    })
    expect(log()).toEqual([create, look, look])
  })

  test('a picture that is not there yet is asked for again, no earlier than the server says', async () => {
    const atMs: number[] = []
    const notYet = { answer: { status: 202, headers: { 'retry-after': '1' } } }
    const { session, looker, log } = await start({
      results: [notYet, { answer: { status: 202 } }, { answer: picture }]
    })
    const { fault } = looker
    looker.fault = (entry) => (entry.url.endsWith('/results') && atMs.push(performance.now()), fault(entry))
    expect((await renderTask(session, args, quick)).length).toBe(9)
    expect(log()).toEqual([create, look, results, results, results])
    expect(atMs[1]! - atMs[0]!).toBeGreaterThanOrEqual(998)
  })

  test('an error in place of the picture is thrown, and a short picture never given', async () => {
    const gone = await start({ results: [{ answer: json(404, { message: 'Not found' }) }] })
    await expect(renderTask(gone.session, args, quick)).rejects.toMatchObject({ code: 'api_error', status: 404 })
    const short = await start({ results: [{ answer: picture, reset: 'body' }] })
    await expect(renderTask(short.session, args, quick)).rejects.toBeInstanceOf(LookerNetworkError)
  })

  test('an abort ends the wait, and the picture that is under way', async () => {
    const { session, looker, log } = await start({
      states: [{ status: 'rendering' }, success],
      results: [{ answer: picture, stall: 'body' }]
    })
    const reason = new Error('no longer wanted')
    const waiting = new AbortController()
    const pending = renderTask(session, args, { firstPauseMs: 15_000, signal: waiting.signal }).catch(
      (error: unknown) => error
    )
    await eventually(() => expect(log()).toEqual([create, look]))
    waiting.abort(reason)
    expect(await pending).toBe(reason)

    const reading = new AbortController()
    const bytes = await renderTaskStream(session, args, { ...quick, signal: reading.signal })
    const text = bytes.text().catch((error: unknown) => error)
    reading.abort(reason)
    expect(await text).toBe(reason)
    await eventually(() => expect(looker.open.size).toBe(0))
  })

  test('the time limit counts until the picture begins, and frees the connection when it does not', async () => {
    const { session, looker } = await start({ results: [{ answer: picture, stall: 'headers' }] })
    await expect(renderTaskStream(session, args, { ...quick, timeoutMs: 400 })).rejects.toMatchObject({
      name: 'LookerTimeoutError',
      message: 'The render task took longer than 400 ms'
    })
    await eventually(() => expect(looker.open.size).toBe(0))
  })

  test('the time limit of a whole picture counts until its end', async () => {
    const { session, looker } = await start({ results: [{ answer: picture, stall: 'body' }] })
    await expect(renderTask(session, args, { ...quick, timeoutMs: 400 })).rejects.toMatchObject({
      name: 'LookerTimeoutError',
      timeoutMs: 400
    })
    await eventually(() => expect(looker.open.size).toBe(0))
  })

  test.each(['3.0', '3.1'] as const)('a task runs at version %s', async (version) => {
    const { session, looker } = await start()
    await renderTask(session, args, { ...quick, version })
    expect(looker.journal.map(({ url }) => url.replace(/\?.*/, ''))).toEqual([
      `/api/${version}/render_tasks/looks/7/png`,
      `/api/${version}/render_tasks/task-1`,
      `/api/${version}/render_tasks/task-1/results`
    ])
  })
})
