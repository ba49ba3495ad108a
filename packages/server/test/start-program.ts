import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { ApiKey, ServerOptions } from '../src/index.ts'
import { sendTo, type TestServer } from './start-server.ts'

/** A server in a process of its own. */
export interface Program extends AsyncDisposable {
  readonly port: number
  readonly key: ApiKey | undefined
  /** Why it did not start. */
  readonly error: string | undefined
  readonly api: TestServer['api']
  /** Kills it at once, as `kill -9` does. */
  readonly kill: () => Promise<void>
}

const program = fileURLToPath(new URL('serve-program.ts', import.meta.url))

export async function startProgram(
  options: ServerOptions,
  env: Readonly<Record<string, string>> = {}
): Promise<Program> {
  const args = ['--import', 'tsx', '--conditions=@lookerts/source', program, JSON.stringify(options)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const started = JSON.parse(String(line)) as { port: number; key?: ApiKey; error?: string }
  const agent = new Agent({ keepAlive: true })
  const kill = async (): Promise<void> => {
    agent.destroy()
    await ended(child)
  }
  return {
    port: started.port,
    key: started.key,
    error: started.error,
    api: (method, path, call = {}) => sendTo(agent, `http://127.0.0.1:${started.port}`, method, path, call),
    kill,
    [Symbol.asyncDispose]: kill
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
