import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** Starts a program of this folder as a process of its own, from source. It ends with the test. */
export function start(program: string, ...args: string[]): ChildProcessWithoutNullStreams {
  const file = join(import.meta.dirname, program)
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@lookerts/source', file, ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs a program of this folder to its end, and gives what it printed. */
export async function run(program: string, ...args: string[]): Promise<string> {
  const child = start(program, ...args)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${err}`)
  return out
}

/** A directory that ends with the test. */
export function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lookerts-oauth-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
