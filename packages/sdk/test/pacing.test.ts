import { setMaxListeners } from 'node:events'
import { call, createSession, type Session } from 'lookerts'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { retrying } from '../src/retry.ts'
import { randomNumbers, seed } from './random.ts'
import { get, Simulation, wait } from './simulation.ts'
import { json, startStubLooker, type Fault, type StubLooker } from './stub-looker.ts'

describe('in fake time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
    return () => vi.useRealTimers()
  })

  test('nothing waits as long as the server does not say 429, whatever else it says', async () => {
    const server = new Simulation()
    for (const status of [200, 404, 500, 503]) {
      server.answer = () => ({ status })
      const sent = Array.from({ length: 500 }, () => server.send())
      await vi.advanceTimersByTimeAsync(5)
      expect(server.atMs.splice(0)).toHaveLength(500)
      await vi.advanceTimersByTimeAsync(5)
      await Promise.all(sent)
    }
  })

  test.each([
    ['seconds', () => ({ 'retry-after': '7' })],
    ['a date', () => ({ 'retry-after': new Date(Date.now() + 7_000).toUTCString(), date: new Date().toUTCString() })]
  ])(
    'after a 429 nothing is sent before the time that it asks for in %s, and nothing all at once',
    async (_, headers) => {
      const server = new Simulation()
      vi.setSystemTime(1_800_000_000_000)
      server.answer = () => ({ status: 429, headers: headers() })
      void server.send()
      await vi.advanceTimersByTimeAsync(10)
      server.serve()
      // Sessions of their own, with addresses that only look different.
      const others = [server.sender(`${server.origin}/`), server.sender(`${server.origin}/api/4.0`)]
      const sent = [...others, ...others].map((send) => send())
      await vi.advanceTimersByTimeAsync(6_990)
      expect(server.atMs).toHaveLength(1)
      await vi.advanceTimersByTimeAsync(100)
      expect(server.atMs).toHaveLength(2)
      await vi.advanceTimersByTimeAsync(5_000)
      await Promise.all(sent)
    }
  )

  test('another server goes on as before', async () => {
    const [server, other] = [new Simulation(), new Simulation()]
    server.refuse({ 'retry-after': '7' })
    void server.send()
    await vi.advanceTimersByTimeAsync(10)
    void Array.from({ length: 100 }, () => other.send())
    await vi.advanceTimersByTimeAsync(10)
    expect(other.atMs).toHaveLength(100)
  })

  test('a server that asks for more than a minute is asked again after a minute, with nothing to do in between', async () => {
    const server = new Simulation()
    server.refuse({ 'retry-after': '99999999999' })
    void server.send()
    await vi.advanceTimersByTimeAsync(10)
    server.serve()
    const timers = vi.spyOn(globalThis, 'setTimeout')
    void Array.from({ length: 300 }, () => server.send())
    await vi.advanceTimersByTimeAsync(59_990)
    expect([server.atMs.length, timers.mock.calls.length]).toEqual([1, 1])
    timers.mockRestore()
    await vi.advanceTimersByTimeAsync(1_000)
    // One after another, although the server has been left alone for so long.
    expect(server.atMs.length).toBeGreaterThan(1)
    expect(server.atMs.length).toBeLessThan(10)
  })

  test('those who wait go in the order in which they came', async () => {
    const server = new Simulation()
    server.refuse()
    await Promise.all([server.send(), vi.advanceTimersByTimeAsync(10)])
    server.serve()
    const order: number[] = []
    const sent = [0, 1, 2, 3, 4].map((index) => server.send().then(() => order.push(index)))
    await vi.advanceTimersByTimeAsync(60_000)
    await Promise.all(sent)
    expect(order).toEqual([0, 1, 2, 3, 4])
  })

  test('one who gives up leaves the line at once, takes nobody’s time, and leaves no timer', async () => {
    const server = new Simulation()
    server.refuse({ 'retry-after': '7' })
    await Promise.all([server.send(), vi.advanceTimersByTimeAsync(10)])
    server.serve()
    const gone = [1, 2, 3].map(() => new AbortController())
    const left = gone.map(({ signal }) => server.send(signal).catch((error: unknown) => error))
    const last = server.send()
    for (const each of gone) each.abort(new Error('no longer wanted'))
    await vi.advanceTimersByTimeAsync(0)
    expect(await Promise.all(left)).toEqual(gone.map(() => new Error('no longer wanted')))
    await vi.advanceTimersByTimeAsync(7_100)
    expect((await last).status).toBe(200)
    expect(server.atMs).toHaveLength(2)

    const end = new AbortController()
    const never = Promise.allSettled([server.send(end.signal), server.send(end.signal)])
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(1)
    end.abort()
    await never
    expect(vi.getTimerCount()).toBe(0)
    await expect(server.send(AbortSignal.abort(new Error('too late')))).rejects.toThrow(new Error('too late'))
    expect(vi.getTimerCount()).toBe(0)
  })

  test('half a minute after the last 429 nothing waits any more', async () => {
    const server = new Simulation()
    server.refuse({ 'retry-after': '7' })
    await Promise.all([server.send(), vi.advanceTimersByTimeAsync(10)])
    server.serve()
    const burst = async (): Promise<number> => {
      const before = server.atMs.length
      const ends = Array.from({ length: 200 }, () => new AbortController())
      const sent = ends.map(({ signal }) => server.send(signal))
      await vi.advanceTimersByTimeAsync(10)
      for (const end of ends) end.abort()
      await Promise.allSettled(sent)
      return server.atMs.length - before
    }
    await vi.advanceTimersByTimeAsync(36_900)
    expect(await burst()).toBeLessThan(5)
    await vi.advanceTimersByTimeAsync(200)
    expect(await burst()).toBe(200)
  })

  test('those who wait then do not go all at once, but ever faster', async () => {
    const server = new Simulation()
    server.refuse()
    await Promise.all([server.send(), vi.advanceTimersByTimeAsync(10)])
    server.serve()
    const { signal } = new AbortController()
    setMaxListeners(0, signal)
    const sent = Array.from({ length: 9_000 }, () => server.send(signal))
    await vi.advanceTimersByTimeAsync(30_000)
    const before = server.atMs.length
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.atMs.length - before).toBeLessThan(100)
    await vi.advanceTimersByTimeAsync(45_000)
    await Promise.all(sent)
  })

  interface Storm {
    perSecond: number
    callers: number
    /** Whether what was not used in one second is lost for the next ones. */
    isWindow?: true
    /** The Retry-After of those that are refused. */
    asks?: string
  }

  /** Callers that go on for a minute against a server that lets in so many a second, and what it saw of them. */
  async function storm(server: Simulation, { perSecond, callers, isWindow, asks }: Storm) {
    const seen = { served: 0, refused: 0, early: 0, failed: 0 }
    const closed = { fromMs: 0, untilMs: 0 }
    let [left, filledAtMs] = [perSecond, performance.now()]
    server.answer = () => {
      const nowMs = performance.now()
      // Those that are under way when the first one is refused cannot know.
      if (nowMs > closed.fromMs && nowMs < closed.untilMs) seen.early++
      const seconds = Math[isWindow ? 'floor' : 'abs']((nowMs - filledAtMs) / 1000)
      left = Math.min(perSecond, left + seconds * perSecond)
      filledAtMs += seconds * 1000
      if (left >= 1) {
        left--
        seen.served++
        return { status: 200 }
      }
      seen.refused++
      if (!asks) return { status: 429 }
      Object.assign(closed, { fromMs: nowMs + 20, untilMs: nowMs + Number(asks) * 1000 })
      return { status: 429, headers: { 'retry-after': asks } }
    }
    const send = server.sender(server.origin, retrying(server.origin))
    const startedAtMs = performance.now()
    const loop = async (): Promise<void> => {
      while (performance.now() < startedAtMs + 60_000) {
        const { status } = await send(undefined, performance.now() + 120_000)
        if (status !== 200) seen.failed++
        await wait(1)
      }
    }
    let isOver = false
    void Promise.all(Array.from({ length: callers }, loop)).then(() => (isOver = true))
    while (!isOver) await vi.advanceTimersByTimeAsync(1000)
    return { ...seen, rate: (seen.served * 1000) / (performance.now() - startedAtMs) }
  }

  test.each<Storm>([
    { perSecond: 50, callers: 300, asks: '1' },
    { perSecond: 50, callers: 300 },
    { perSecond: 50, callers: 300, isWindow: true, asks: '1' },
    { perSecond: 50, callers: 300, isWindow: true },
    { perSecond: 5, callers: 100, asks: '1' },
    { perSecond: 5, callers: 100 },
    { perSecond: 500, callers: 300 }
  ])(
    `a server is kept to what it lets in, and that is used: %j (seed ${seed})`,
    { timeout: 120_000 },
    async (given) => {
      const random = vi.spyOn(Math, 'random').mockImplementation(randomNumbers())
      onTestFinished(() => random.mockRestore())
      const { served, refused, early, failed, rate } = await storm(new Simulation(), given)
      expect([early, failed]).toEqual([0, 0])
      expect(served + refused).toBeLessThanOrEqual(1.3 * served + given.callers)
      expect(rate).toBeGreaterThan(given.perSecond / 2)
    }
  )
})

describe('over sockets', () => {
  /** A server that lets in 50 a second, and tells the others to come in a second. */
  function throttle(looker: StubLooker): { let: number; refused: number } {
    const seen = { let: 0, refused: 0 }
    const refusal = json(429, { message: 'Too many requests' })
    const refused: Fault = { answer: { ...refusal, headers: { ...refusal.headers, 'retry-after': '1' } } }
    let [left, filledAtMs] = [50, performance.now()]
    looker.fault = () => {
      const nowMs = performance.now()
      left = Math.min(50, left + (nowMs - filledAtMs) * 0.05)
      filledAtMs = nowMs
      const isLetIn = left >= 1
      if (isLetIn) left--
      seen[isLetIn ? 'let' : 'refused']++
      return isLetIn ? { answer: json(200, {}) } : refused
    }
    return seen
  }

  function connect(looker: StubLooker): Session {
    return createSession({ baseUrl: looker.url, accessToken: 'a-token', maxConnections: 300 })
  }

  test('300 callers get through, and another server is called as ever', { timeout: 90_000 }, async () => {
    const [looker, other] = [await startStubLooker(), await startStubLooker()]
    const seen = throttle(looker)
    const sessions = [connect(looker), connect(looker)]
    const send = (index: number): Promise<unknown> => call(sessions[index % 2]!, get, undefined, { timeoutMs: 80_000 })
    const calls = Array.from({ length: 300 }, (_, index) => send(index))
    await vi.waitFor(() => expect(seen.refused).toBeGreaterThan(0), { timeout: 10_000 })
    other.fault = () => ({ answer: json(200, {}) })
    const elsewhere = connect(other)
    await Promise.all(Array.from({ length: 100 }, () => call(elsewhere, get)))
    expect(seen.let).toBeLessThan(300)
    await Promise.all(calls)
    expect(seen.let).toBe(300)
    expect(seen.let + seen.refused).toBeLessThanOrEqual(1.3 * 300 + 300)
  })

  test('retry: false sends at once, and gives its callers the answers', async () => {
    const looker = await startStubLooker()
    looker.fault = () => ({ answer: json(429, { message: 'Too many requests' }) })
    const session = createSession({ baseUrl: looker.url, accessToken: 'a-token', retry: false })
    for (let sent = 0; sent < 20; sent++) await expect(call(session, get)).rejects.toMatchObject({ status: 429 })
    expect(looker.journal).toHaveLength(20)
  })
})
