import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseStoredToken, type StoredToken, type TokenStore } from '../oauth/token-store.ts'
import { LookerConfigError } from './config-error.ts'
import { withFileLock, type FileLock, type LockOptions } from './file-lock.ts'
import { checkOwnDirectory, makeOwnDirectory, readOwnFile, writeOwnFile } from './own-file.ts'

/** Where tokens are kept, and how a lock on one is waited for. */
export interface FileTokenStoreOptions extends LockOptions {
  /** Made for its owner alone, if it is not there. Relative to where the program runs. */
  directory: string
}

/**
 * Keeps each token in a file of its own that only its owner can read. Processes share them: each sees a whole token,
 * and one changes it at a time.
 *
 * Reading and updating throw {@link LookerConfigError} that says what to do when a file or the directory belongs to or
 * is open to others, is a link, or cannot be used; and {@link LookerTimeoutError} when another process does not let go.
 * @example oauthCredentials({ baseUrl, clientId, store: fileTokenStore({ directory: join(homedir(), '.my-app') }) })
 */
export function fileTokenStore({ directory, ...lockOptions }: FileTokenStoreOptions): TokenStore {
  const nameOf = (key: string): string => {
    if (!/^\w[\w.-]{0,150}$/.test(key)) throw new TypeError('A key must be up to 151 letters, digits, and _ . -')
    return `${key}.json`
  }

  async function change(
    name: string,
    work: (stored: StoredToken | undefined) => Promise<StoredToken | undefined>,
    lock: FileLock
  ): Promise<StoredToken | undefined> {
    const file = join(directory, name)
    const before = readOwnFile(file)
    const token = await work(toToken(file, before))
    // A process that was taken for dead must not undo what the next one did.
    const now = lock.isHeld() ? before : readOwnFile(file)
    if (now !== before) return toToken(file, now)
    if (token) writeOwnFile(directory, name, `${JSON.stringify(token)}\n`)
    else rmSync(file, { force: true })
    return token
  }

  return {
    async read(key) {
      const file = join(directory, nameOf(key))
      return checkOwnDirectory(directory) ? toToken(file, readOwnFile(file)) : undefined
    },
    async update(key, work) {
      const name = nameOf(key)
      makeOwnDirectory(directory)
      return withFileLock(join(directory, `${name}.lock`), (lock) => change(name, work, lock), lockOptions)
    }
  }
}

function toToken(file: string, text: string | undefined): StoredToken | undefined {
  if (text === undefined) return undefined
  const token = parseStoredToken(text)
  if (!token) throw new LookerConfigError(`${file} is damaged: delete it and log in again`)
  return token
}
