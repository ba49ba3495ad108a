import { ConflictError, StoreError } from './store.ts'

/** SQLITE_CONSTRAINT_UNIQUE */
const UNIQUE = 2067
const CORRUPT = 11

/** By SQLite's code, with the detail in its upper bits where that matters. */
const HINTS: Readonly<Record<number, string>> = {
  3: 'may not be used by this user: give it read and write access to the file and its directory.',
  5: 'is in use by another process: stop that one, or use another file.',
  6: 'is in use by another process: stop that one, or use another file.',
  7: 'needs more memory than there is: give the process more.',
  8: 'cannot be written: give this user write access to the file and its directory.',
  10: 'could not be read or written: check the disk for errors and for limits on the size of files.',
  [CORRUPT]: 'is damaged: restore it from a backup.',
  13: 'could not grow: free some space on its disk. Nothing that was confirmed is lost.',
  14: 'cannot be opened: check that it is a file, and that this user may read and write it and its directory.',
  18: 'cannot hold a document this large: store a smaller one.',
  26: 'is not a database: use another file. It was left as it is.',
  // SQLITE_IOERR_LOCK: what a file opened for reading only, or one on a network share, gives.
  3850: 'cannot be locked: give this user write access to the file and its directory, on a disk of this machine.'
}

/**
 * Tells what is wrong with a database file, in one line that says what to do; the cause keeps the rest.
 * Errors that say so themselves come back as they are.
 */
export function toStoreError(file: string, error: unknown): Error {
  if (error instanceof StoreError || error instanceof ConflictError || error instanceof TypeError) return error
  return storeError(file, hintOf(error), error)
}

/** Makes the error that says what to do about a file. */
export function storeError(file: string, hint: string, cause?: unknown): StoreError {
  return new StoreError(`The store ${JSON.stringify(file)} ${hint}`, { cause })
}

/** Makes the error that says that a file no longer holds what was written. */
export function damagedError(file: string): StoreError {
  return storeError(file, HINTS[CORRUPT]!)
}

/** Names the property that a unique index, or the id, refused to take twice; undefined for any other error. */
export function clashOf(error: unknown): string | undefined {
  const { errcode, message } = error as { errcode?: unknown; message?: unknown }
  if (errcode !== UNIQUE) return undefined
  return /_by_([a-z0-9_]+)'$/i.exec(String(message))?.[1] ?? 'id'
}

function hintOf(error: unknown): string {
  const { errcode, message } = error as { errcode?: unknown; message?: unknown }
  const code = typeof errcode === 'number' ? errcode : 0
  const hint = HINTS[message === 'malformed JSON' ? CORRUPT : code] ?? HINTS[code & 0xff]
  return hint ?? `failed in a way that is not known (SQLite code ${code}): see the cause in the log.`
}
