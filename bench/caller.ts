/** A client as a program of its own: makes calls with it and says what they took. */
import { answerParent, readInput, tellReady } from './child.ts'
import type { Client } from './clients/client.ts'

/** Which client to use, and where to. */
export interface CallerInput {
  /** The name of its file in `clients`. No other client is loaded. */
  readonly client: string
  readonly baseUrl: string
}

/** How many calls to make. */
export interface Order {
  readonly calls: number
  /** How many of them are under way at any time. */
  readonly concurrency: number
}

/** What something took. */
export interface Spent {
  /** Processor time of all threads, user and system. */
  readonly cpuMicros: number
  readonly elapsedMs: number
  /** The most memory that the process has had since it started. */
  readonly peakRssBytes: number
}

const { client: name, baseUrl } = readInput<CallerInput>()
const module = new URL(`clients/${name}.js`, import.meta.url)
const { connect } = (await import(module.href)) as { connect: (baseUrl: string) => Client }
const client = connect(baseUrl)

answerParent({
  call: (order: Order) => measure(() => makeCalls(order)),
  save: (path: string) => measure(() => client.saveCsv(path))
})
tellReady({})

async function makeCalls({ calls, concurrency }: Order): Promise<void> {
  let left = calls
  const work = async (): Promise<void> => {
    while (left-- > 0) await client.callMe()
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}

async function measure(work: () => Promise<void>): Promise<Spent> {
  const usedBefore = process.cpuUsage()
  const beganAtMs = performance.now()
  await work()
  const elapsedMs = performance.now() - beganAtMs
  const { user, system } = process.cpuUsage(usedBefore)
  return { cpuMicros: user + system, elapsedMs, peakRssBytes: process.resourceUsage().maxRSS * 1024 }
}
