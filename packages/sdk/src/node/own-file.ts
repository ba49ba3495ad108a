import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fsyncSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats
} from 'node:fs'
import { join } from 'node:path'
import { LookerConfigError } from './config-error.ts'

/**
 * Reads a file that nobody else may read or write; undefined when it is not there. Follows no link.
 * @throws {LookerConfigError} that says what to do, when the file cannot be trusted or read.
 */
export function readOwnFile(file: string): string | undefined {
  const descriptor = openOwnFile(file)
  if (descriptor === undefined) return undefined
  try {
    // All checks are made on the open file: what stands under its name may change meanwhile.
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw new LookerConfigError(`${file} is not a file: delete it and log in again`)
    checkOwner(file, stats)
    if (isOpen(stats, 0o077)) {
      throw new LookerConfigError(
        `${file} is open to other users, so its token is not used: run chmod 600 ${file}, or delete it and log in again if others may have read it`
      )
    }
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

function openOwnFile(file: string): number | undefined {
  try {
    // Without O_NONBLOCK a named pipe would be waited for.
    return openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return undefined
    throw new LookerConfigError(
      code === 'ELOOP'
        ? `${file} is a symbolic link, and links are not followed: delete it and log in again`
        : `${file} cannot be read (${code}): check that it is yours`
    )
  }
}

/**
 * Writes a file that only its owner can read, whole or not at all.
 * @throws {LookerConfigError} that says what to do, when it cannot be written.
 */
export function writeOwnFile(directory: string, name: string, text: string): void {
  removeLeftovers(directory)
  const file = join(directory, name)
  const draft = `${file}.${randomBytes(8).toString('hex')}${draftSuffix}`
  try {
    writeDraft(draft, text)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new LookerConfigError(`${file} cannot be written (${codeOf(error)}): check the space and the rights there`)
  }
}

const draftSuffix = '.draft'
/** No draft takes this long to be renamed. */
const draftLifetimeMs = 60_000

function writeDraft(draft: string, text: string): void {
  const descriptor = openSync(draft, 'wx', 0o600)
  try {
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** A process that was killed at the wrong moment leaves its draft, with a secret in it. */
function removeLeftovers(directory: string): void {
  for (const name of readdirSync(directory).filter((entry) => entry.endsWith(draftSuffix))) {
    const draft = join(directory, name)
    const stats = lstatSync(draft, { throwIfNoEntry: false })
    if (stats && Date.now() - stats.mtimeMs > draftLifetimeMs) rmSync(draft, { force: true })
  }
}

/**
 * Makes a directory for its owner alone, unless it is there and nobody else can change it.
 * @throws {LookerConfigError} that says what to do, when it cannot be trusted or made.
 */
export function makeOwnDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch (error) {
    // What else may stand there is told by the check.
    if (codeOf(error) !== 'EEXIST') {
      throw new LookerConfigError(`${directory} cannot be made (${codeOf(error)}): choose another`)
    }
  }
  checkOwnDirectory(directory)
}

/**
 * Tells whether a directory is there.
 * @throws {LookerConfigError} that says what to do, when it is a link or others could put files into it.
 */
export function checkOwnDirectory(directory: string): boolean {
  const stats = lstatSync(directory, { throwIfNoEntry: false })
  if (!stats) return false
  if (!stats.isDirectory()) {
    throw new LookerConfigError(`${directory} is not a directory, and links are not followed: choose another`)
  }
  checkOwner(directory, stats)
  if (isOpen(stats, 0o022)) {
    throw new LookerConfigError(`${directory} can be changed by other users: run chmod 700 ${directory}`)
  }
  return true
}

function checkOwner(path: string, { uid }: Stats): void {
  if (process.geteuid && uid !== process.geteuid()) {
    throw new LookerConfigError(`${path} belongs to another user: choose a directory of your own`)
  }
}

/** Tells whether others have any of the rights; never so where rights are no part of the mode. */
function isOpen({ mode }: Stats, rights: number): boolean {
  return process.geteuid !== undefined && (mode & rights) !== 0
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error'
}
