import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { LookerConfigError } from './config-error.ts'

/** A file that may hold secrets. */
export interface SecretFile {
  readonly text: string
  /** Whether other users of the machine have any right to it; never so on Windows, where the mode does not tell. */
  readonly isOpen: boolean
}

/**
 * Reads a file that may hold secrets; undefined when it is not there.
 * @throws {LookerConfigError} that says what to do, when it cannot be read.
 */
export function readSecretFile(file: string): SecretFile | undefined {
  try {
    const descriptor = openSync(file, 'r')
    try {
      const { mode } = fstatSync(descriptor)
      const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0
      return { text: readFileSync(descriptor, 'utf8'), isOpen }
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new LookerConfigError(`${file} cannot be read (${code}): check that it is a file and that you may read it`)
  }
}

/** The warning of a file that holds a secret and is open. */
export function openFileWarning(file: string): string {
  return `${file} holds a secret and is open to other users; run: chmod 600 ${file}`
}
