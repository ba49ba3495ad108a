import { dispatch } from '../src/http/dispatch.ts'
import type { HttpResponse } from '../src/http/exchange.ts'
import type { LogEvent, ServerOptions } from '../src/index.ts'
import { toSettings } from '../src/options.ts'
import type { Service } from '../src/service.ts'
import { start, type Started } from '../src/start.ts'
import type { Store } from '../src/storage/store.ts'
import { toMessage, type CallOptions } from './start-server.ts'

/** What a server answers with, without a server around it: for tests that look into the store, or break it. */
export interface TestService extends Started {
  readonly clock: { nowMs: number }
  readonly events: LogEvent[]
  /** Answers one request; `changed` is what is other than it should be. */
  readonly ask: (
    method: string,
    target: string,
    call?: CallOptions & { changed?: Partial<Service> }
  ) => Promise<HttpResponse>
  /** How often the store was read. */
  readonly reads: () => number
  readonly close: () => Promise<void>
}

export async function openService(options: ServerOptions = {}): Promise<TestService> {
  const clock = { nowMs: Date.UTC(2026, 0, 2, 3, 4, 5, 678) }
  const events: LogEvent[] = []
  const given = { now: () => clock.nowMs, log: (event: LogEvent) => events.push(event), ...options }
  const started = await start(given, toSettings(given), () => 'http://127.0.0.1:19999')
  let reads = 0
  const store = new Proxy(started.service.store, {
    get(target, name: keyof Store) {
      if (['get', 'find', 'count'].includes(name)) reads += 1
      return target[name]
    }
  })
  const service = { ...started.service, store }
  return {
    service,
    apiKey: started.apiKey,
    clock,
    events,
    reads: () => reads,
    close: () => store.close(),
    async ask(method, target, call = {}) {
      const { body, headers } = toMessage(call)
      const lowerCase = headers as Record<string, string>
      return dispatch(
        { ...service, ...call.changed },
        { method, target, headers: lowerCase, body: String(body), address: '' }
      )
    }
  }
}
