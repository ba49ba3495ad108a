import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { codeOf, failure, usageError } from '../exit.ts'
import type { Io } from '../io.ts'

/**
 * Reads a file that the user named.
 * @throws {CliError} that says what to do, when it cannot be read.
 */
export function readNamedFile(file: string): string {
  return reading(file, () => readFileSync(file, 'utf8'))
}

/**
 * Reads a file with a secret in it, and warns when others can read it too.
 * @throws {CliError} that says what to do, when it cannot be read.
 */
export function readSecretFile(io: Io, file: string): string {
  return reading(file, () => {
    const descriptor = openSync(file, 'r')
    try {
      const { mode } = fstatSync(descriptor)
      const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0
      if (isOpen) io.warn(`warning: ${file} holds a secret and is open to other users; run: chmod 600 ${file}`)
      return readFileSync(descriptor, 'utf8')
    } finally {
      closeSync(descriptor)
    }
  })
}

/**
 * Reads a text as JSON.
 * @throws {CliError} that names the file and the line where the engine tells it, and never what stands there.
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1]
    const line = position === undefined ? '' : `:${text.slice(0, Number(position)).split('\n').length}`
    throw failure(`${file}${line} is not JSON: correct it`)
  }
}

function reading<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') throw usageError(`there is no file ${file}: check the path`)
    throw failure(`${file} cannot be read (${code}): check that it is a file and that you may read it`, error)
  }
}
