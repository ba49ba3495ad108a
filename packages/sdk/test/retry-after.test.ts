import { call, createSession, type LookerError, type Operation, type Session } from 'lookerts'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { retryAfterMs } from '../src/retry-after.ts'
import { eventually, json, startStubLooker, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

const get: Operation = { id: 'get', version: '4.0', method: 'GET', path: '/things' }
const post: Operation = { ...get, id: 'post', method: 'POST' }

/** Without jitter there is no pause but the one that the server asks for. */
beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

function toDate(ms: number): string {
  return new Date(ms).toUTCString()
}

/** A server that is busy once and tells when it will not be. */
async function busyOnce(headers: () => Record<string, string>): Promise<{ looker: StubLooker; atMs: number[] }> {
  const looker = await startStubLooker()
  const atMs: number[] = []
  looker.fault = () => {
    atMs.push(performance.now())
    const answer = json(429, { message: 'Too many requests' })
    return { answer: atMs.length > 1 ? json(200, {}) : { ...answer, headers: { ...answer.headers, ...headers() } } }
  }
  return { looker, atMs }
}

function errorOf(promise: Promise<unknown>): Promise<LookerError> {
  return promise.then(
    (value) => expect.fail(`no error but ${JSON.stringify(value)}`),
    (error: LookerError) => error
  )
}

describe.each(transports)('Retry-After %s', (_, transport) => {
  const connect = ({ url }: StubLooker): Session =>
    createSession({ baseUrl: url, accessToken: 'a-token', ...transport })

  const second = (): number => Math.floor(Date.now() / 1000) * 1000
  const hour = 3_600_000
  test.each([
    ['in seconds', () => ({ 'retry-after': '1' })],
    [
      'as a date of a server whose clock is an hour ahead',
      () => ({ date: toDate(second() + hour), 'retry-after': toDate(second() + hour + 1000) })
    ],
    [
      'as a date of a server whose clock is an hour behind',
      () => ({ date: toDate(second() - hour), 'retry-after': toDate(second() - hour + 1000) })
    ]
  ])('%s is waited for', async (__, headers) => {
    const { looker, atMs } = await busyOnce(headers)
    await call(connect(looker), post)
    expect(atMs).toHaveLength(2)
    // A timer may fire a millisecond early.
    expect(atMs[1]! - atMs[0]!).toBeGreaterThanOrEqual(998)
  })

  test.each([
    ['of more than a minute', '61', 61],
    ['of ages', '99999999999', 99_999_999_999]
  ])('%s goes to the caller at once', async (__, seconds, retryAfterSeconds) => {
    const { looker } = await busyOnce(() => ({ 'retry-after': seconds }))
    const error = await errorOf(call(connect(looker), get, undefined, { timeoutMs: Infinity }))
    expect(error).toMatchObject({ code: 'api_error', status: 429, retryAfterSeconds })
    expect(looker.journal).toHaveLength(1)
  })

  test('beyond the deadline is not waited for: the answer is given at once', async () => {
    const { looker } = await busyOnce(() => ({ 'retry-after': '30' }))
    const startedAtMs = performance.now()
    const error = await errorOf(call(connect(looker), get, undefined, { timeoutMs: 20_000 }))
    expect(error).toMatchObject({ status: 429, retryAfterSeconds: 30 })
    expect(performance.now() - startedAtMs).toBeLessThan(10_000)
  })

  test.each(['soon', '-5', '1.5', '', '0'])('that says %j is not waited for', async (given) => {
    const { looker } = await busyOnce(() => ({ 'retry-after': given }))
    await call(connect(looker), get, undefined, { timeoutMs: 10_000 })
    expect(looker.journal).toHaveLength(2)
  })

  test('an abort ends the wait at once, and leaves no timer', async () => {
    const { looker } = await busyOnce(() => ({ 'retry-after': '15' }))
    const before = timers()
    const controller = new AbortController()
    const pending = errorOf(call(connect(looker), get, undefined, { signal: controller.signal }))
    await eventually(() => expect([looker.journal.length, looker.open.size]).toEqual([1, 0]))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const abortedAtMs = performance.now()
    controller.abort(new Error('no longer wanted'))
    expect((await pending).message).toBe('no longer wanted')
    expect(performance.now() - abortedAtMs).toBeLessThan(5_000)
    await eventually(() => expect(timers()).toBeLessThanOrEqual(before))
    expect(looker.journal).toHaveLength(1)
  })
})

test('whatever stands in Retry-After and Date, the wait is a number, and none of less than nothing', () => {
  const dates = fc.date({ noInvalidDate: true }).map((date) => date.toUTCString())
  const value = fc.oneof(fc.string(), dates, fc.integer().map(String))
  fc.assert(
    fc.property(value, fc.option(value, { nil: undefined }), (given, date) => {
      expect(retryAfterMs({ 'retry-after': given, ...(date !== undefined && { date }) })).toBeGreaterThanOrEqual(0)
    })
  )
  fc.assert(
    fc.property(fc.nat(10 ** 6), (seconds) => {
      const now = Date.UTC(2024, 1, 29, 23, 59, 59)
      expect(retryAfterMs({ 'retry-after': `${seconds}` })).toBe(seconds * 1000)
      expect(retryAfterMs({ 'retry-after': toDate(now + seconds * 1000), date: toDate(now) })).toBe(seconds * 1000)
    })
  )
  expect(retryAfterMs({})).toBe(0)
})
