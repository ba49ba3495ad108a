import { createServer, type ApiKey, type LookerServer } from '@lookerts/server'
import { onTestFinished } from 'vitest'
import type { Environment, Io } from '../src/io.ts'
import { main } from '../src/main.ts'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface World {
  readonly env?: Environment
  readonly input?: string
  /** Answers to questions; without them nobody is there to be asked. */
  readonly answers?: readonly string[]
  readonly isTerminal?: boolean
  readonly stopSignal?: () => Promise<void>
}

/** A world for a command in this process, which keeps what the command says. */
export function makeIo(world: World = {}): Io & { said: { out: string; err: string; asked: string[] } } {
  const said = { out: '', err: '', asked: [] as string[] }
  const answers = [...(world.answers ?? [])]
  return {
    said,
    env: world.env ?? {},
    isTerminal: world.isTerminal ?? false,
    canAsk: world.answers !== undefined,
    print: async (text) => void (said.out += text),
    warn: (text) => void (said.err += `${text}\n`),
    logLine: (line) => void (said.err += line),
    readInput: async () => world.input ?? '',
    ask: async (questions) => {
      said.asked.push(...questions.map(({ label }) => label))
      return questions.map(() => answers.shift() ?? '')
    },
    stopSignal: world.stopSignal ?? (() => Promise.resolve())
  }
}

/** Runs a command in this process. */
export async function runHere(args: readonly string[], world: World = {}): Promise<Said> {
  const io = makeIo(world)
  const code = await main(args, io)
  return { code, ...io.said }
}

/** Starts a server that listens, with the API key of its admin. */
export async function startServer(): Promise<{ server: LookerServer; url: string; key: ApiKey }> {
  const server = createServer()
  onTestFinished(() => server.close())
  const { url } = await server.listen({ port: 0 })
  return { server, url, key: (await server.ready())! }
}

/** The environment of a login at a server. */
export function loginEnvironment(url: string, key: ApiKey, directory: string): Record<string, string> {
  return {
    LOOKERSDK_BASE_URL: url,
    LOOKERSDK_CLIENT_ID: key.client_id,
    LOOKERSDK_CLIENT_SECRET: key.client_secret,
    LOOKERTS_CONFIG_DIR: directory
  }
}
