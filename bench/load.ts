import { answerParent, tellReady } from './child.ts'
import { openConnections, type Connections, type Target } from './raw-client.ts'
import { quantile } from './statistics.ts'

/** One spell of load, summed up. */
export interface LoadReport {
  readonly requests: number
  readonly elapsedMs: number
  readonly p50Ms: number
  readonly p99Ms: number
}

let connections: Connections | undefined

answerParent({
  open: async (target: Target) => {
    connections = await openConnections(target)
  },
  load: async (durationMs: number): Promise<LoadReport> => {
    if (!connections) throw new Error('no open connections')
    const { requests, elapsedMs, latenciesMs } = await connections.load(durationMs)
    return { requests, elapsedMs, p50Ms: quantile(latenciesMs, 0.5), p99Ms: quantile(latenciesMs, 0.99) }
  },
  close: () => connections?.close()
})
tellReady({})
