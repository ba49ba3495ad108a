import { getEventListeners } from 'node:events'
import { Worker } from 'node:worker_threads'
import { call, createSession, LookerTimeoutError } from 'lookerts'
import { expect, onTestFinished, test } from 'vitest'
import { eventually, json } from '../stub-looker.ts'
import { getThing, makeCalls, pooled, putThing, startScene, wait } from './calls.ts'
import { Dice, faultSeed, isStrict, scaled } from './dice.ts'
import type { Fault } from './fault.ts'
import { clean } from './ledger.ts'

const limitMs = 300

/** How much later than due something may come. */
const graceMs = (strictMs: number): number => (isStrict ? strictMs : 5_000)

const slow: [string, Fault][] = [
  ['a head of one byte a second', { kind: 'drip', part: 'head', everyMs: 1_000 }],
  ['a head that never comes', { kind: 'stall', part: 'head' }],
  ['half a body', { kind: 'stall', part: 'body' }],
  ['a body of one byte a second', { kind: 'drip', part: 'body', everyMs: 1_000 }],
  ['a body that dribbles in and would take longer than the call may', { kind: 'drip', part: 'body', everyMs: 30 }]
]

test.each(slow)('C9: %s ends at the limit, and no connection stays open', async (_, fault) => {
  const limits = { connectMs: limitMs, firstByteMs: limitMs, idleMs: limitMs }
  const scene = await startScene({ limits, timeoutMs: 2 * limitMs, retry: false })
  await makeCalls(scene, 1, 1, () => getThing)
  scene.proxy.fault = ({ call }) => (call ? fault : undefined)
  const calls = scaled(1_000)
  const latestMs: number[] = []
  const caller: typeof scene.caller = async (...args) => {
    const startedAtMs = performance.now()
    await scene.caller(...args).finally(() => latestMs.push(performance.now() - startedAtMs))
  }
  await makeCalls({ ...scene, caller }, calls, 50, () => getThing)
  const { failed, ...verdict } = scene.ledger.verdict()
  expect(verdict).toMatchObject({ ...clean, ok: 1 })
  for (const name of failed) expect(scene.ledger.errorOf(name)).toBeInstanceOf(LookerTimeoutError)
  expect(Math.max(...latestMs)).toBeLessThan(2 * limitMs + graceMs(100))
  await eventually(() => expect(scene.proxy.busy.size).toBe(0))
})

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

test(`C10: an abort at any moment settles at once, disturbs nobody and leaves nothing behind (seed ${faultSeed})`, async () => {
  const scene = await startScene()
  const dice = new Dice('C10')
  const before = timers()
  const faults: (Fault | undefined)[] = [
    { kind: 'answer', answer: json(503, { message: 'Service Unavailable' }) },
    { kind: 'stall', part: 'head' },
    { kind: 'stall', part: 'body' },
    { kind: 'delay', ms: 20 },
    undefined
  ]
  // A PUT is a call that nobody aborts: it must get through.
  scene.proxy.fault = ({ method, call }) =>
    call ? (method === 'PUT' ? undefined : dice.pick(faults)) : { kind: 'delay', ms: 20 }
  const lateMs: number[] = []
  const signals: AbortSignal[] = []
  await pooled(scaled(10_000), 50, async (index) => {
    // Not so often that a token is gone before it served: the second refusal is final.
    if (index % 500 === 250) scene.looker.revoke()
    if (index % 10 === 0) {
      const name = scene.ledger.open(true)
      return scene.ledger.follow(name, () => scene.caller(putThing, name))
    }
    const controller = new AbortController()
    signals.push(controller.signal)
    const pending = call(scene.session, getThing, { id: 'aborted' }, { signal: controller.signal, timeoutMs: 60_000 })
    const settled = pending.then(
      () => undefined,
      (error: unknown) => error
    )
    await Promise.race([settled, wait(dice.next() * 60)])
    const abortedAtMs = performance.now()
    controller.abort(new Error('no longer wanted'))
    await settled
    lateMs.push(performance.now() - abortedAtMs)
  })
  expect(scene.ledger.errors).toEqual([])
  expect(scene.ledger.verdict()).toMatchObject(clean)
  expect(Math.max(...lateMs)).toBeLessThan(graceMs(50))
  expect(signals.filter((signal) => getEventListeners(signal, 'abort').length)).toEqual([])
  await eventually(() => expect(scene.proxy.busy.size).toBe(0))
  // Not by `eventually`, which has timers of its own.
  for (let tries = 0; tries < 500 && timers() > before; tries++) await wait(10)
  expect(timers()).toBeLessThanOrEqual(before)
})

/** A server that goes on while this thread is blocked. */
const server = `
const { parentPort } = require('node:worker_threads')
const { createServer } = require('node:http')
createServer((request, response) => {
  request.resume()
  const answer = () => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ access_token: 'x'.repeat(40), token_type: 'Bearer', expires_in: 3600, url: request.url }))
  }
  setTimeout(answer, request.url.includes('things') ? 100 : 0)
}).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port) })`

/** Where the app blocks: before Node reads what has come, or before it looks at the timers. */
const blocks: [string, (work: () => void) => void][] = [
  ['a timer', (work) => void setTimeout(work, 50)],
  ['an immediate', (work) => void setTimeout(() => setImmediate(work), 50)]
]

test.each(blocks)(
  'C21: an app that blocks the event loop in %s makes no call time out whose answer is there',
  async (_, when) => {
    const worker = new Worker(server, { eval: true })
    onTestFinished(() => void worker.terminate())
    const port = await new Promise<number>((resolve) => worker.once('message', resolve))
    const blockMs = scaled(5_000, 500)
    const limits = { connectMs: blockMs / 2, firstByteMs: blockMs / 2, idleMs: blockMs / 2 }
    const options = { baseUrl: `http://127.0.0.1:${port}`, clientId: 'a', clientSecret: 'b' }
    const session = createSession({ ...options, limits, timeoutMs: blockMs * 0.6, retry: false })
    await call(session, getThing, { id: 'first' })
    const pending = Array.from({ length: 50 }, (_each, index) => call(session, getThing, { id: `${index}` }))
    const settled = Promise.allSettled(pending)
    await new Promise<void>((resolve) => {
      when(() => {
        for (const untilMs = performance.now() + blockMs; performance.now() < untilMs;);
        resolve()
      })
    })
    const failed = (await settled).filter(({ status }) => status === 'rejected')
    expect(failed.map((outcome) => `${(outcome as PromiseRejectedResult).reason}`)).toEqual([])
  }
)
