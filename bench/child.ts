/** The side of a child process: it says once that it is ready, then answers what its parent asks. */

interface Question {
  readonly id: number
  readonly ask: string
  readonly input: unknown
}

/** What a server process has used since it started. */
export interface Usage {
  /** Processor time of all its threads, user and system. */
  readonly cpuMicros: number
  readonly rssBytes: number
}

/** Answers each question by the handler of its name, and the question `usage` by itself. */
export function answerParent(handlers: Record<string, (input: never) => unknown> = {}): void {
  const all: Record<string, (input: never) => unknown> = { usage: readUsage, ...handlers }
  process.on('message', (question: Question) => {
    void reply(question, all[question.ask])
  })
  process.on('disconnect', () => process.exit())
}

/** Tells the parent that questions can come, and whatever else it must know first. */
export function tellReady(ready: unknown): void {
  process.send?.({ ready })
}

/** What the parent passed when it started this process. */
export function readInput<T>(): T {
  return JSON.parse(process.argv[2] ?? '{}') as T
}

async function reply({ id, input }: Question, handler: ((input: never) => unknown) | undefined): Promise<void> {
  try {
    if (!handler) throw new Error('no such question')
    process.send?.({ id, answer: await handler(input as never) })
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

function readUsage(): Usage {
  const { user, system } = process.cpuUsage()
  return { cpuMicros: user + system, rssBytes: process.memoryUsage.rss() }
}
