import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDigest } from './auth/digest.ts'
import { secretKeys, type SecretKeyDocument } from './kinds.ts'
import { kinds } from './resources/families.ts'
import { openSqliteStore } from './storage/sqlite.ts'
import { StoreError, type Store } from './storage/store.ts'

/** What a data directory holds: a database, and beside it the key without which nobody can log in. */
export interface Data {
  readonly store: Store
  readonly secretKey: Uint8Array
}

/**
 * Opens a data directory, or makes one that only its owner can read.
 * @throws {StoreError} that says what to do, when it cannot be used or its key is not the one it was made with.
 */
export async function openData(directory: string, options: { groupCommit: boolean }): Promise<Data> {
  usingFiles(directory, () => mkdirSync(directory, { recursive: true, mode: 0o700 }))
  const store = await openSqliteStore(join(directory, 'lookerts.db'), kinds, options)
  try {
    return { store, secretKey: await openSecretKey(store, directory) }
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * Whoever has the database open has the directory to themselves, so there is no race for the key. It is on the disk
 * before anything is stored that needs it, and with another one every secret would be wrong: better not to start.
 */
async function openSecretKey(store: Store, directory: string): Promise<Uint8Array> {
  const file = join(directory, 'secret.key')
  const known = await store.get(secretKeys, 'current')
  const key = usingFiles(directory, () => readKey(file) ?? (known ? undefined : makeKey(directory, file)))
  if (!key) throw new StoreError(`${file} is missing; put back the one that the database was made with.`)
  if (key.length < 32 || key.length > 64)
    throw new StoreError(`${file} holds no key; put back the one that the database was made with.`)
  const document: SecretKeyDocument = { id: 'current', digest: createDigest(key)('secret key') }
  if (!known) await store.commit([{ op: 'insert', kind: secretKeys, document }])
  else if (known.document.digest !== document.digest)
    throw new StoreError(`${file} is not the key that the database was made with; put that one back.`)
  return key
}

function readKey(file: string): Uint8Array | undefined {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A kill or a power cut leaves the whole key or none. */
function makeKey(directory: string, file: string): Uint8Array {
  const key = randomBytes(32)
  writeFileSync(`${file}.new`, `${key.toString('hex')}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  flush(directory)
  return key
}

function flush(directory: string): void {
  try {
    const handle = openSync(directory, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Not every system lets a directory be opened.
  }
}

function usingFiles<T>(directory: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException
    throw new StoreError(
      `The data directory ${directory} cannot be used (${code}); check that it is one and that you may read and write it.`,
      { cause }
    )
  }
}
