import { codeOf, failure } from './exit.ts'
import type { Question } from './prompt.ts'

/** All that a command knows of the world around it, so that a test can be that world. */
export interface Io {
  readonly env: Environment
  /** Whether a person reads standard output. */
  readonly isTerminal: boolean
  /** Whether a person is there to be asked. */
  readonly canAsk: boolean
  /**
   * Writes to standard output. A reader that has gone is no error.
   * @throws {CliError} when it cannot be written.
   */
  print(text: string): Promise<void>
  /** Writes one line to standard error, whatever characters the text holds. */
  warn(text: string): void
  /** Writes a line of the log, as it is, to standard error. */
  readonly logLine: (line: string) => void
  /** Gives all of standard input. */
  readInput(): Promise<string>
  /** Asks a person, and gives the answers in order. */
  ask(questions: readonly Question[]): Promise<string[]>
  /** Resolves at the first SIGINT or SIGTERM. A second one ends the process at once. */
  stopSignal(): Promise<void>
}

/** The environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The world of this process. */
export function processIo(): Io {
  // Without a listener, a reader that has gone would end the process with a stack.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  return {
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    get canAsk() {
      return process.stdin.isTTY === true
    },
    print: writeOut,
    warn: (text) => void process.stderr.write(`lookerts: ${toPrintable(text.replace(/\s*\n\s*/g, ' '))}\n`),
    logLine: (line) => void process.stderr.write(line),
    readInput,
    ask: async (questions) => {
      const { ask } = await import('./prompt.ts')
      return ask(questions, { input: process.stdin, output: process.stderr })
    },
    stopSignal
  }
}

/** Shows characters that a terminal would act on as `\u` escapes: names come from servers and can hold anything. */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => escape(character.charCodeAt(at))).join('')
  )
}

function escape(codeUnit: number): string {
  return `\\u${codeUnit.toString(16).padStart(4, '0')}`
}

function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error || codeOf(error) === 'EPIPE') resolve()
      else reject(failure(`standard output cannot be written (${codeOf(error)}): check where it goes`, error))
    })
  })
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}
