import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createServer } from '../../src/index.ts'
import type { Connection, ServerKind } from './describe-client.ts'

/** A server in the test's own process, on a socket. */
export const inProcess: ServerKind = {
  name: 'a server in the test',
  async start() {
    const server = createServer()
    const key = await server.ready()
    const { url } = await server.listen({ port: 0 })
    return { base_url: url, ...key!, close: () => server.close() }
  }
}

const command = fileURLToPath(new URL('../../../cli/bin/lookerts.js', import.meta.url))

/** The server as a user starts it: the built command, which says where it listens on one line of JSON. */
export const commandLine: ServerKind = {
  name: 'the command lookerts serve',
  async start() {
    const args = [command, 'serve', '--port', '0']
    // The time-out is for the case that the test itself gives up: nothing may stay behind.
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], timeout: 120_000 })
    const connection = await firstLine(child)
    return { ...connection, close: () => end(child) }
  }
}

async function firstLine(child: ChildProcess): Promise<Connection> {
  const lines = createInterface({ input: child.stdout! })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`lookerts serve ended with status ${code} before it said where it listens`)
  })
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string]
  ended.catch(() => undefined)
  return JSON.parse(line) as Connection
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const [code] = await ended
  if (code !== 0) throw new Error(`lookerts serve ended with status ${code}`)
}
