import { watch } from 'node:fs'
import type { Project } from '../project/index.ts'
import { projectLoader, type LoadProjectOptions } from './load-project.ts'

/** How a project is watched. */
export interface WatchProjectOptions extends LoadProjectOptions {
  /** Ends the watch. */
  readonly signal?: AbortSignal
  /** How long to wait between two looks, at least; half a second where it is not given. */
  readonly intervalMs?: number
  /** How long files must have been at rest before a change is told; 50 milliseconds where it is not given. */
  readonly restMs?: number
}

/**
 * Loads a project, hands it over, and does so again whenever a file of it, or of one that it imports, has changed.
 * One change is told at a time; the next waits until the caller is done. It ends when the signal is aborted, and then
 * nothing is left open.
 * @throws {Error} When the directory is not there at the start. One that goes away later is waited for.
 */
export async function watchProject(
  root: string,
  onChange: (project: Project) => void | Promise<void>,
  options: WatchProjectOptions = {}
): Promise<void> {
  const { signal, intervalMs = 500, restMs = 50 } = options
  const { load } = projectLoader(root, options)
  let project = await load()
  if (signal?.aborted) return
  await onChange(project)
  const bell = hints(root)
  try {
    let tookMs = 0
    while (!signal?.aborted) {
      // A look at a large project takes a while; it must not be all that the machine does.
      await bell.wait(Math.max(intervalMs, tookMs * 10), signal)
      const start = performance.now()
      const next = await settled(load, project, restMs, signal)
      tookMs = performance.now() - start
      if (signal?.aborted || next === project) continue
      project = next
      await onChange(project)
    }
  } finally {
    bell.close()
  }
}

/** Looks until two looks in a row see the same: a checkout writes its files one after the other. */
async function settled(
  load: () => Promise<Project>,
  known: Project,
  restMs: number,
  signal: AbortSignal | undefined
): Promise<Project> {
  let seen = await loadOr(load, known)
  if (seen === known) return known
  for (let looks = 0; looks < 20 && !signal?.aborted; looks++) {
    await pause(restMs, signal)
    const next = await loadOr(load, seen)
    if (next === seen) break
    seen = next
  }
  return seen
}

async function loadOr(load: () => Promise<Project>, known: Project): Promise<Project> {
  try {
    return await load()
  } catch {
    // Its directory is away, as it is in the middle of a checkout: what is known stays until it is back.
    return known
  }
}

interface Bell {
  /** Waits for a time, or until something may have changed. */
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>
  readonly close: () => void
}

/**
 * Hears of changes early where the system tells them of a whole tree. Nothing depends on it: where it does not, as on
 * Linux, or says too little, the next look sees the change.
 */
function hints(root: string): Bell {
  let ring = (): void => undefined
  let close = (): void => undefined
  if (process.platform === 'darwin' || process.platform === 'win32') {
    try {
      const watcher = watch(root, { recursive: true }, () => ring())
      watcher.on('error', () => watcher.close())
      close = () => watcher.close()
    } catch {
      // Then the looks are all there is.
    }
  }
  return {
    wait: (ms, signal) =>
      pause(ms, signal, (end) => {
        ring = end
      }),
    close: () => close()
  }
}

/** Waits for a time; less when the signal is aborted, or when what is given to `early` is called. */
async function pause(ms: number, signal: AbortSignal | undefined, early?: (end: () => void) => void): Promise<void> {
  if (signal?.aborted) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    signal?.addEventListener('abort', done)
    early?.(done)
  })
}
