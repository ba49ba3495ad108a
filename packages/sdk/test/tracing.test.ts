import { AsyncLocalStorage } from 'node:async_hooks'
import {
  context,
  propagation,
  ROOT_CONTEXT,
  trace,
  type Context,
  type ContextManager,
  type Tracer
} from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { call, createSession, type Middleware, type Session } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { tracing } from 'lookerts/observe'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { canaries, carryCanaries, faults } from './canaries.ts'
import { clientId, clientSecret, json, startStubLooker, type Fault, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

const busy: Fault = { answer: json(503, { message: 'no' }) }

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

function connect(looker: StubLooker, ...middleware: Middleware[]): Session {
  return createSession({ baseUrl: looker.url, clientId, clientSecret, middleware })
}

/** What carries the current span along, as OpenTelemetry's own for Node does. */
class Contexts implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>()
  active = (): Context => this.#storage.getStore() ?? ROOT_CONTEXT
  with: ContextManager['with'] = (active, work, thisArg, ...args) =>
    this.#storage.run(active, () => work.call(thisArg as ThisParameterType<typeof work>, ...args))
  bind = <T>(_: Context, target: T): T => target
  enable = (): this => this
  disable = (): this => this
}

describe('tracing', () => {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  const tracer: Tracer = provider.getTracer('lookerts')
  const spans = () => exporter.getFinishedSpans()

  beforeEach(() => {
    exporter.reset()
    context.setGlobalContextManager(new Contexts())
    return () => context.disable()
  })

  test.each(transports)(
    'makes a client span of each attempt, by the conventions for HTTP, %s',
    async (_, transport) => {
      const looker = await startStubLooker()
      const { port } = new URL(looker.url)
      const middleware = [tracing({ tracer })]
      const session = createSession({ baseUrl: looker.url, clientId, clientSecret, middleware, ...transport })
      looker.fault = ({ method }) => (method === 'GET' && looker.sent('GET /user').length === 1 ? busy : undefined)
      await call(session, me)
      const server = { 'server.address': '127.0.0.1', 'server.port': Number(port) }
      const get = { ...server, 'http.request.method': 'GET', 'url.template': '/api/4.0/user', 'looker.operation': 'me' }
      expect(spans().map(({ name, kind, attributes, status }) => ({ name, kind, attributes, status }))).toEqual([
        {
          name: 'POST /api/4.0/login',
          kind: 2,
          status: { code: 0 },
          attributes: {
            ...server,
            'http.request.method': 'POST',
            'url.template': '/api/4.0/login',
            'looker.operation': 'login',
            'http.response.status_code': 200
          }
        },
        {
          name: 'GET /api/4.0/user',
          kind: 2,
          status: { code: 2 },
          attributes: { ...get, 'http.response.status_code': 503, 'error.type': '503' }
        },
        {
          name: 'GET /api/4.0/user',
          kind: 2,
          status: { code: 0 },
          attributes: { ...get, 'http.request.resend_count': 1, 'http.response.status_code': 200 }
        }
      ])
    }
  )

  test.each([
    ['https://looker.test', 443],
    ['https://looker.test:19999', 19_999],
    ['http://localhost', 80]
  ])('names the port of %s', async (baseUrl, port) => {
    const answer: Middleware = () => async () => ({
      status: 204,
      headers: {},
      body: new Uint8Array(),
      redact: (it) => it
    })
    const session = createSession({ baseUrl, accessToken: 'a', middleware: [tracing({ tracer }), answer] })
    await call(session, me)
    expect(spans()[0]!.attributes).toMatchObject({ 'server.address': new URL(baseUrl).hostname, 'server.port': port })
  })

  test.each<[string, Fault, (session: Session) => Promise<unknown>]>([
    ['aborted', { stall: 'headers' }, (session) => call(session, me, {}, { signal: AbortSignal.timeout(200) })],
    ['timeout', { stall: 'headers' }, (session) => call(session, me, {}, { timeoutMs: 200 })],
    ['network_error', { reset: 'headers' }, (session) => call(session, me)],
    ['404', { answer: json(404, { message: 'no' }) }, (session) => call(session, me)]
  ])('marks an attempt that failed with the type %s', async (type, fault, work) => {
    const looker = await startStubLooker()
    const middleware = [tracing({ tracer })]
    const session = createSession({ baseUrl: looker.url, accessToken: 'a-token', retry: false, middleware })
    looker.fault = () => fault
    await expect(work(session)).rejects.toBeInstanceOf(Error)
    await vi.waitFor(() => expect(spans()).toHaveLength(1), { timeout: 10_000 })
    expect(spans()[0]).toMatchObject({ status: { code: 2 }, attributes: { 'error.type': type } })
  })

  test('hangs its spans under the one that is active where the call is made', async () => {
    const looker = await startStubLooker()
    const session = connect(looker, tracing({ tracer }))
    const parents = ['one', 'two'].map((name) => tracer.startSpan(name))
    await call(session, me)
    exporter.reset()
    await Promise.all(
      parents.map((parent) => context.with(trace.setSpan(context.active(), parent), () => call(session, me)))
    )
    expect(
      spans()
        .map(({ parentSpanContext }) => parentSpanContext!.spanId)
        .toSorted()
    ).toEqual(parents.map((parent) => parent.spanContext().spanId).toSorted())
  })

  test('carries the trace on in the headers, a span of its own for each attempt', async () => {
    const looker = await startStubLooker()
    propagation.setGlobalPropagator({
      inject: (active, carrier, setter) => {
        const { traceId, spanId } = trace.getSpanContext(active)!
        setter.set(carrier, 'traceparent', `00-${traceId}-${spanId}-01`)
      },
      extract: (active) => active,
      fields: () => ['traceparent']
    })
    onTestFinished(() => propagation.disable())
    const inject = (headers: Record<string, string>, span: ReturnType<Tracer['startSpan']>): void =>
      propagation.inject(trace.setSpan(context.active(), span), headers)
    const session = connect(looker, tracing({ tracer, inject }))
    looker.fault = ({ method }) => (method === 'GET' && looker.sent('GET /user').length === 1 ? busy : undefined)
    await call(session, me)
    const sent = looker.journal.map(({ headers }) => headers['traceparent'])
    expect(sent).toHaveLength(3)
    expect(sent).toEqual(spans().map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`))
  })

  test('changes no header but those that inject adds, and its error is the call’s', async () => {
    const looker = await startStubLooker()
    const inject = (headers: Record<string, string>): void => {
      if (headers['x-fail'] || headers['x-trace']) throw new RangeError('no trace')
      headers['x-trace'] = 'abc'
    }
    const session = createSession({
      baseUrl: looker.url,
      clientId,
      clientSecret,
      middleware: [tracing({ tracer, inject })]
    })
    const headers = { 'x-own': 'mine' }
    looker.fault = ({ method }) => (method === 'GET' && looker.sent('GET /user').length === 1 ? busy : undefined)
    await call(session, me, {}, { headers })
    expect(headers).toEqual({ 'x-own': 'mine' })
    expect(looker.sent('GET /user')[1]!.headers).toMatchObject({ 'x-own': 'mine', 'x-trace': 'abc' })
    exporter.reset()
    await expect(call(session, me, {}, { headers: { 'x-fail': 'yes' } })).rejects.toThrow(new RangeError('no trace'))
    expect(spans()).toMatchObject([{ status: { code: 2 }, attributes: { 'error.type': 'error' } }])
    expect(looker.sent('GET /user')).toHaveLength(2)
  })

  test.each(faults)('holds no value, token, key or body, after %s', async (_, fault) => {
    const looker = await startStubLooker()
    looker.fault = fault
    await carryCanaries(connect(looker, tracing({ tracer })))
    expect(spans().length).toBeGreaterThan(0)
    const text = JSON.stringify(
      spans().map(({ name, attributes, status, events, links }) => [name, attributes, status, events, links])
    )
    for (const canary of canaries) expect(text).not.toContain(canary)
  })
})
