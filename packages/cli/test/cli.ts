import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const command = fileURLToPath(new URL('../bin/lookerts.js', import.meta.url))

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly input?: string
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** Makes a directory that goes with the test. */
export function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lookerts-cli-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Writes a file that only its owner can read. */
export function writePrivate(file: string, text: string): string {
  writeFileSync(file, text, { mode: 0o600 })
  return file
}

/** Starts the real command in an environment that holds nothing but what is given. */
export function start(args: readonly string[], { env = {}, cwd = tmpdir() }: RunOptions = {}): Running {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { PATH, HOME: tmpdir(), ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, out, err }) as Ended)
  return { child, ended, pid: child.pid! }
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
  readonly pid: number
}

/** Runs the real command to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { child, ended } = start(args, options)
  child.stdin.end(options.input ?? '')
  return ended
}

/** What `serve` prints when it is ready. */
export interface Announced {
  readonly base_url: string
  readonly client_id: string
  readonly client_secret: string
}

/** Starts `lookerts serve` on a free port and waits until it is ready. */
export async function serve(...args: string[]): Promise<Running & { announced: Announced }> {
  const running = start(['serve', '--port', '0', ...args])
  const first = await Promise.race([
    once(createInterface({ input: running.child.stdout }), 'line').then(([line]) => line as string),
    running.ended.then(({ err }) => Promise.reject(new Error(err)))
  ])
  return { ...running, announced: JSON.parse(first) as Announced }
}
