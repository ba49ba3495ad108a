import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createServer, type LogEvent } from '@lookerts/server'
import { build } from 'esbuild'
import { execute, type Runtime } from './runtimes.ts'
import type { Outcome } from './suite.ts'

const limitMs = 60_000
const expected = 'login 200, me 200, logout 204'

/**
 * Logs in at a server, calls me and logs out, on a runtime, with the client as it is installed in `directory`; see
 * `packages/sdk/test/runtimes/programs`.
 */
export async function runProgram({ kind }: Runtime, program: string, directory: string): Promise<Outcome> {
  const events: LogEvent[] = []
  const server = createServer({ log: (event) => events.push(event) })
  try {
    const { url: baseUrl } = await server.listen({ port: 0 })
    const { client_id: clientId, client_secret: clientSecret } = (await server.ready())!
    const settings = JSON.stringify({ baseUrl, clientId, clientSecret })
    const said = await (kind === 'workerd' ? asWorker : asCommand[kind])(program, directory, settings)
    const requests = events.filter(({ event }) => event === 'request')
    const answered = requests.map(({ operation, status }) => `${operation} ${status}`).join(', ')
    return { isGood: said === '1' && answered === expected, text: answered || `said ${JSON.stringify(said)}` }
  } catch (error) {
    return { isGood: false, text: String(error) }
  } finally {
    await server.close()
  }
}

type Run = (program: string, directory: string, settings: string) => Promise<string>

const command =
  (...args: readonly string[]): Run =>
  async (program, cwd, settings) => {
    const env = { ...process.env, SETTINGS: settings, NO_COLOR: '1' }
    const { stdout } = await execute(program, [...args, 'main.js'], { cwd, env, timeout: limitMs })
    return stdout
  }

const asCommand = {
  node: command(),
  deno: command('run', '--no-remote', '--node-modules-dir=manual', '--allow-net=127.0.0.1', '--allow-env=SETTINGS'),
  bun: command('run', '--no-install')
}

const workerSource = `
  import { run } from './me.js'
  export default { fetch: async (_, { SETTINGS }) => new Response(await run(JSON.parse(SETTINGS))) }
`

const workerConfiguration = `
  using Workerd = import "/workerd/workerd.capnp";
  const config :Workerd.Config = (
    services = [
      (name = "main", worker = (
        modules = [(name = "worker.js", esModule = embed "worker.js")],
        compatibilityDate = "2025-01-01",
        bindings = [(name = "SETTINGS", fromEnvironment = "SETTINGS")]
      )),
      (name = "internet", network = (allow = ["public", "private"]))
    ],
    sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
  );
`

/** A Worker is a server: it is started, and asked once. */
const asWorker: Run = async (program, directory, settings) => {
  await build({
    stdin: { contents: workerSource, resolveDir: directory },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['workerd', 'worker'],
    outfile: join(directory, 'worker.js'),
    logLevel: 'error'
  })
  await writeFile(join(directory, 'worker.capnp'), workerConfiguration)
  const child = spawn(program, ['serve', 'worker.capnp', '--control-fd=3'], {
    cwd: directory,
    env: { ...process.env, SETTINGS: settings },
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    timeout: limitMs
  })
  try {
    const port = await portOf(child.stdio[3] as Readable)
    return await (await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(limitMs) })).text()
  } finally {
    child.kill()
  }
}

/** It tells on its control channel, one JSON a line, where it listens. */
async function portOf(control: Readable): Promise<number> {
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number }
    if (event === 'listen' && port) return port
  }
  throw new Error('workerd ended before it listened')
}
