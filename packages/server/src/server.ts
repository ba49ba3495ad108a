import { toErrorResponse } from './http/respond.ts'
import { dispatch } from './http/dispatch.ts'
import type { HttpRequest, HttpResponse } from './http/exchange.ts'
import { toFailure } from './http/failure.ts'
import { listenOn, type Listener, type ListenOptions } from './http/listen.ts'
import { fromWebRequest, toWebResponse } from './http/web.ts'
import { forgetExpiredSignIns, forgetExpiredTokens } from './auth/sweep.ts'
import type { Later } from './storage/later.ts'
import { toSettings, type ServerOptions } from './options.ts'
import type { DeliveryDocument as Delivery } from './resources/scheduled_plan/deliveries.ts'
import { planRunner, type PlanRunner } from './resources/scheduled_plan/run-due.ts'
import { start, type ApiKey, type Started } from './start.ts'

/** A server of the Looker API. */
export interface LookerServer extends AsyncDisposable {
  /** Answers one request in this process, without a socket; a drop-in for `fetch`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /** Listens for HTTP and gives the address. */
  listen(options?: ListenOptions): Promise<{ url: string; host: string; port: number }>
  /**
   * Resolves once everything is open, with the API key that was made at this start: shown here and never again.
   * Undefined when the data directory had its keys already.
   * @throws {StoreError} that says what to do, when the data directory cannot be used.
   */
  ready(): Promise<ApiKey | undefined>
  /**
   * Runs the scheduled plans whose time has come by the server's clock since the last time, and gives what they would have
   * sent: nothing leaves an emulator. It happens every minute by itself; a test that moves the clock calls it.
   */
  runDuePlans(): Promise<readonly Delivery[]>
  /** Finishes the requests under way, ten seconds at most, and lets go of everything. Safe to call twice. */
  close(): Promise<void>
}

const sweepEveryMs = 60_000

/**
 * Makes a server and begins to open it; nothing listens yet.
 * @throws {TypeError} for options that cannot work.
 * @example
 * await using server = createServer()
 * const session = createSession({ baseUrl: (await server.listen({ port: 0 })).url, ...keyOf(await server.ready()) })
 */
export function createServer(options: ServerOptions = {}): LookerServer {
  const settings = toSettings(options)
  const listening: Promise<Listener>[] = []
  let closing: Promise<void> | undefined
  let service: Started['service'] | undefined
  let runner: PlanRunner | undefined
  let url = settings.publicUrl
  const baseUrl = (): string => url ?? 'http://127.0.0.1:19999'
  const starting = start(options, settings, baseUrl)
  const sweep = setInterval(() => {
    service?.tokenIds.forget()
    if (service) void forgetExpired(service).catch(() => undefined)
    void runner?.run().catch(() => undefined)
  }, sweepEveryMs)
  sweep.unref()
  // Whoever awaits `ready`, `listen` or `fetch` is told; a server that nobody uses must not end the process.
  starting
    .then((started) => {
      service = started.service
      if (settings.mode === 'emulator') runner = planRunner(service)
    })
    .catch(() => undefined)

  /** Everything that goes wrong in answering is an answer itself; only the opening can fail here. */
  function handle(request: HttpRequest): Later<HttpResponse> {
    if (service) return dispatch(service, request)
    return starting.then(
      (started) => dispatch(started.service, request),
      (error: unknown) => toErrorResponse(toFailure(error, undefined))
    )
  }

  async function end(): Promise<void> {
    clearInterval(sweep)
    await Promise.allSettled(listening.map(async (listener) => (await listener).close()))
    const started = await starting.catch(() => undefined)
    await started?.service.store.close()
  }

  return {
    async fetch(input, init) {
      const request = await fromWebRequest(new Request(input, init))
      return toWebResponse(await handle(request), request)
    },
    async listen(where) {
      if (closing) throw new TypeError('the server is closed')
      const listener = starting.then(() => listenOn(handle, settings, where))
      listening.push(listener)
      const { url: here, host, port } = await listener
      url ??= here
      return { url: here, host, port }
    },
    ready: async () => (await starting).apiKey,
    async runDuePlans() {
      await starting
      return (await runner?.run()) ?? []
    },
    close: () => (closing ??= end()),
    [Symbol.asyncDispose]: () => (closing ??= end())
  }
}

async function forgetExpired({ store, now }: Started['service']): Promise<void> {
  await forgetExpiredTokens(store, now())
  await forgetExpiredSignIns(store, now())
}
