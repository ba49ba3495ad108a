import { randomBytes } from 'node:crypto'
import {
  closeSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  utimesSync,
  writeSync
} from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { LookerTimeoutError } from '../errors.ts'
import { LookerConfigError } from './config-error.ts'

/** How a lock is waited for. */
export interface LockOptions {
  /** How long to wait for the holder; 60,000 by default. */
  waitMs?: number
  /** How long a holder whose process cannot be looked up may give no sign of life; 30,000 by default. */
  staleMs?: number
}

/** A lock that is held. */
export interface FileLock {
  /** Tells whether it still is: a holder that gave no sign of life for too long has lost it. */
  isHeld(): boolean
}

/** What a lock file holds. */
interface Holder {
  readonly id: string
  readonly pid: number
  readonly scope: string
}

/**
 * Runs `work` while no other process does under the same lock file, and gives what it gives. The lock of a process
 * that died is taken over at once; one of another machine or container when it shows no sign of life.
 * @throws {LookerTimeoutError} when the lock is not free in time; `work` has not begun then.
 */
export async function withFileLock<T>(
  file: string,
  work: (lock: FileLock) => Promise<T>,
  { waitMs = 60_000, staleMs = 30_000 }: LockOptions = {}
): Promise<T> {
  const holder: Holder = { id: randomBytes(16).toString('hex'), pid: process.pid, scope }
  const isHeld = (): boolean => readHolder(file)?.id === holder.id
  await obtain(file, holder, waitMs, staleMs)
  const signs = setInterval(() => isHeld() && touch(file), staleMs / 6).unref()
  try {
    return await work({ isHeld })
  } finally {
    clearInterval(signs)
    if (isHeld()) rmSync(file, { force: true })
  }
}

async function obtain(file: string, holder: Holder, waitMs: number, staleMs: number): Promise<void> {
  const endMs = performance.now() + waitMs
  const isStale = watch(file, staleMs)
  while (!create(file, JSON.stringify(holder))) {
    if (isStale()) remove(file, isStale)
    if (performance.now() >= endMs) {
      throw new LookerTimeoutError(`${file} was held by another process for ${waitMs} ms`, waitMs, { isUnsent: true })
    }
    await pause(5 + Math.random() * 20)
  }
}

function create(file: string, text: string): boolean {
  try {
    const descriptor = openSync(file, 'wx', 0o600)
    try {
      writeSync(descriptor, text)
    } finally {
      closeSync(descriptor)
    }
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    throw new LookerConfigError(`${file} cannot be made (${code}): check the space and the rights there`)
  }
}

/**
 * Makes what tells whether a lock has no living holder. Whether it shows signs of life is measured from when it was
 * first looked at, on the monotonic clock: clocks of machines differ, and a sleeping laptop stops both sides.
 */
function watch(file: string, staleMs: number): () => boolean {
  let seen = ''
  let sinceMs = 0
  return () => {
    const stats = lstatSync(file, { throwIfNoEntry: false, bigint: true })
    if (!stats) return false
    const holder = readHolder(file)
    const sign = `${stats.ino} ${stats.mtimeNs} ${holder?.id}`
    if (sign !== seen) {
      seen = sign
      sinceMs = performance.now()
    }
    return (holder?.scope === scope && !isAlive(holder.pid)) || performance.now() - sinceMs > staleMs
  }
}

/**
 * Removes a lock that is stale. Two that do so at once could remove the next holder's, so it takes a lock of its own,
 * which is held for a few system calls and looks at the first one again.
 */
function remove(file: string, isStale: () => boolean): void {
  const guard = `${file}.takeover`
  if (!create(guard, '')) {
    const stats = lstatSync(guard, { throwIfNoEntry: false })
    if (stats && Math.abs(Date.now() - stats.mtimeMs) > takeoverMs) discard(guard)
    return
  }
  try {
    if (isStale()) rmSync(file, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

/** Nobody is alive in the middle of a few system calls for this long. */
const takeoverMs = 20_000

/** Of several that try, one moves the file away. */
function discard(file: string): void {
  const away = `${file}.${randomBytes(8).toString('hex')}`
  try {
    renameSync(file, away)
    rmSync(away, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // It is gone, or its holder is about to write it.
    return undefined
  }
}

function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // It was taken over; the holder learns it from `isHeld`.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Where a process id means the same process: a machine, or a container on it. */
const scope = `${hostname()} ${processNamespace()}`

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
