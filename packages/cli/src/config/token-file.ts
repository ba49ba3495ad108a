import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { codeOf, failure } from '../exit.ts'
import { loginCommand } from './profiles.ts'
import type { ApiVersion } from './settings.ts'
import { checkTokenDirectory, ensureTokenDirectory, isOpen, isOwn } from './token-directory.ts'

/** What is kept of a login. The API key is not. */
export interface StoredToken {
  readonly baseUrl: string
  readonly apiVersion: ApiVersion
  readonly accessToken: string
  /** When the token ends, as an ISO date; null when the server did not say. */
  readonly endsAt: string | null
  /** Whether the user allowed `http://` to a host that is not this machine. */
  readonly allowInsecureHttp: boolean
}

/**
 * Reads the token of a profile; undefined when there is none.
 * @throws {CliError} that says what to do, when the file cannot be trusted or read.
 */
export function readToken(directory: string, profile: string): StoredToken | undefined {
  if (!checkTokenDirectory(directory)) return undefined
  const file = fileOf(directory, profile)
  const text = readOwnFile(file)
  if (text === undefined) return undefined
  const token = parseToken(text)
  if (!token) throw failure(`${file} is damaged: run ${loginCommand(profile)} to replace it, or delete it`)
  return token
}

/**
 * Stores the token of a profile, whole or not at all. Each profile has a file of its own, so that processes that log
 * in at once cannot lose each other's; of two that write the same profile the last one stays.
 * @throws {CliError} that says what to do.
 */
export function writeToken(directory: string, profile: string, token: StoredToken): void {
  ensureTokenDirectory(directory)
  removeLeftovers(directory)
  const file = fileOf(directory, profile)
  const draft = join(directory, `.${profile}.${randomBytes(8).toString('hex')}${draftSuffix}`)
  try {
    writeDraft(draft, `${JSON.stringify(token, null, 2)}\n`)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw failure(`${file} cannot be written (${codeOf(error)}): check the directory and the space on its disk`, error)
  }
}

/**
 * Removes the token of a profile. With `only`, unless another one has been stored since.
 * @throws {CliError} that says what to do.
 */
export function removeToken(directory: string, profile: string, only?: StoredToken): void {
  if (only && readToken(directory, profile)?.accessToken !== only.accessToken) return
  const file = fileOf(directory, profile)
  try {
    rmSync(file, { force: true })
  } catch (error) {
    throw failure(`${file} cannot be removed (${codeOf(error)}): delete it yourself`, error)
  }
}

function fileOf(directory: string, profile: string): string {
  return join(directory, `${profile}.json`)
}

/** All checks are made on the open file: what stands under its name may change meanwhile. */
function readOwnFile(file: string): string | undefined {
  const descriptor = openOwnFile(file)
  if (descriptor === undefined) return undefined
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw failure(`${file} is not a file: delete it and log in again`)
    if (!isOwn(stats)) throw failure(`${file} belongs to another user: delete it and log in again`)
    if (isOpen(stats, 0o077)) {
      const mode = (stats.mode & 0o777).toString(8).padStart(4, '0')
      throw failure(
        `${file} is open to other users (mode ${mode}), so its token is not used: run chmod 600 ${file}, or log in again if others may have read it`
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
    if (code === 'ELOOP')
      throw failure(`${file} is a symbolic link, and links are not followed: delete it and log in again`)
    throw failure(`${file} cannot be read (${code}): check that it is yours`, error)
  }
}

function parseToken(text: string): StoredToken | undefined {
  try {
    const token = JSON.parse(text) as Record<keyof StoredToken, unknown> | null
    return token && isStoredToken(token) ? token : undefined
  } catch {
    return undefined
  }
}

function isStoredToken(
  token: Record<keyof StoredToken, unknown>
): token is { [K in keyof StoredToken]: StoredToken[K] } {
  const { baseUrl, apiVersion, accessToken, endsAt, allowInsecureHttp } = token
  return (
    typeof baseUrl === 'string' &&
    ['3.0', '3.1', '4.0'].includes(apiVersion as string) &&
    typeof accessToken === 'string' &&
    /^[!-~]+$/.test(accessToken) &&
    (endsAt === null || (typeof endsAt === 'string' && !Number.isNaN(Date.parse(endsAt)))) &&
    typeof allowInsecureHttp === 'boolean'
  )
}

const draftSuffix = '.draft'
/** No login takes this long between the making of its draft and its renaming. */
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

/** A process that was killed at the wrong moment leaves its draft, with a token in it. */
function removeLeftovers(directory: string): void {
  for (const name of readdirSync(directory).filter((entry) => entry.endsWith(draftSuffix))) {
    const draft = join(directory, name)
    const stats = lstatSync(draft, { throwIfNoEntry: false })
    if (stats && Date.now() - stats.mtimeMs > draftLifetimeMs) rmSync(draft, { force: true })
  }
}
