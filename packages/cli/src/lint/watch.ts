import { unwatchFile, watchFile } from 'node:fs'

/** How often a file is looked at. */
const intervalMs = 500

/** Calls back when a file has changed, until the signal is aborted. */
export function onFileChange(file: string, signal: AbortSignal, changed: () => void): void {
  watchFile(file, { interval: intervalMs, persistent: false }, changed)
  signal.addEventListener('abort', () => unwatchFile(file, changed))
}

/** Makes a function that runs tasks one after the other, in order. */
export function inOrder(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return (task) => {
    // A task that failed has told its caller, and the next one goes on.
    last = last.catch(() => undefined).then(task)
    return last
  }
}
