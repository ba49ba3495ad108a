import { spawn, type ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./store-program.ts', import.meta.url))

/** What Node is to be started with to run the program that works on a store; see there for what it can do. */
export function programArguments(...args: readonly string[]): string[] {
  return ['--import', 'tsx', program, ...args]
}

/** Starts that program as a process of its own. */
export function startChild(...args: readonly string[]): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, programArguments(...args), { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Waits for the end of a process and gives the whole lines that it printed. */
export async function linesOf({ stdout }: { readonly stdout: Readable }): Promise<string[]> {
  let text = ''
  for await (const chunk of stdout.setEncoding('utf8')) text += String(chunk)
  return text.split('\n').slice(0, -1)
}
