import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A folder that version control ignores, on the same disk as the working tree, where a full sync is a real one. */
const scratch = fileURLToPath(new URL('../.bench/', import.meta.url))

/** Whether processes can be held to one processor each. */
const canPin = spawnSync('taskset', ['-c', '1', 'true']).status === 0

/** The processor that servers run on while they are measured, and the one of their load. */
export const cpus = { server: 0, load: 1 } as const

/** A process under measurement, and the way to talk to it. */
export interface Child {
  /** What it said when it was ready. */
  readonly ready: unknown
  /** @throws {Error} what the process threw, or that it has ended. */
  ask<T>(question: string, input?: unknown): Promise<T>
  stop(): Promise<void>
}

interface Message {
  readonly id?: number
  readonly ready?: unknown
  readonly answer?: unknown
  readonly error?: string
}

/**
 * Compiles the programs that run as processes of their own.
 *
 * They run as plain JavaScript: what a loader adds to each function would weigh on small servers the most.
 */
export async function compilePrograms(): Promise<void> {
  const here = fileURLToPath(new URL('.', import.meta.url))
  await build({
    absWorkingDir: here,
    entryPoints: ['load.ts', 'starts.ts', 'caller.ts', 'clients/*.ts', 'servers/*.ts', 'lookml/child.ts'],
    outdir: `${scratch}programs`,
    outbase: here,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning'
  })
}

/** Where a compiled program lies. */
export function programPath(program: string): string {
  return `${scratch}programs/${program}.js`
}

/** An empty folder for the files of one server. */
export function makeDataFolder(): string {
  mkdirSync(`${scratch}data`, { recursive: true })
  return mkdtempSync(`${scratch}data/`)
}

/** Removes every folder that {@link makeDataFolder} made. */
export function removeDataFolders(): void {
  rmSync(`${scratch}data`, { recursive: true, force: true })
}

/**
 * Starts one of the compiled programs and waits until it is ready.
 * @throws {Error} when it ends before that.
 */
export async function startChild(program: string, input: unknown = {}, cpu?: number): Promise<Child> {
  const command = [...process.execArgv.filter(isProfiling), programPath(program), JSON.stringify(input)]
  const [file, args] =
    cpu === undefined || !canPin
      ? [process.execPath, command]
      : ['taskset', ['-c', String(cpu), process.execPath, ...command]]
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${program} ended (${signal ?? code})`)))
  })
  ended.catch(() => {})
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const waiting = new Map<number, (message: Message) => void>()
  const ready = new Promise<unknown>((resolve) => {
    child.on('message', (message: Message) => {
      if (message.id === undefined) resolve(message.ready)
      else waiting.get(message.id)?.(message)
    })
  })
  let lastId = 0

  return {
    ready: await Promise.race([ready, ended]),
    async ask<T>(question: string, asked?: unknown): Promise<T> {
      const id = ++lastId
      const answered = new Promise<Message>((resolve) => waiting.set(id, resolve))
      child.send({ id, ask: question, input: asked })
      const { answer, error } = await Promise.race([answered, ended])
      waiting.delete(id)
      if (error !== undefined) throw new Error(`${program}, ${question}: ${error}`)
      return answer as T
    },
    async stop() {
      if (child.connected) child.disconnect()
      await exited
    }
  }
}

function isProfiling(flag: string): boolean {
  return flag.startsWith('--cpu-prof')
}
