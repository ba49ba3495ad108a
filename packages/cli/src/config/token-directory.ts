import { lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs'
import { codeOf, failure } from '../exit.ts'
import { isProfileName } from './profiles.ts'

/**
 * Makes the directory of the token files for its owner alone, unless it is there and nobody else can change it.
 * @throws {CliError} that says what to do, when it cannot be trusted or made.
 */
export function ensureTokenDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch (error) {
    // What else may stand there is told by the check.
    if (codeOf(error) !== 'EEXIST') {
      throw failure(`${directory} cannot be made (${codeOf(error)}): choose another with LOOKERTS_CONFIG_DIR`, error)
    }
  }
  checkTokenDirectory(directory)
}

/**
 * Tells whether the directory is there.
 * @throws {CliError} that says what to do, when others could put files into it.
 */
export function checkTokenDirectory(directory: string): boolean {
  const stats = lookAt(directory)
  if (!stats) return false
  if (!stats.isDirectory()) {
    throw failure(
      `${directory} is not a directory, and links are not followed: name a directory in LOOKERTS_CONFIG_DIR`
    )
  }
  if (!isOwn(stats)) throw failure(`${directory} belongs to another user: name your own in LOOKERTS_CONFIG_DIR`)
  if (isOpen(stats, 0o022)) throw failure(`${directory} can be changed by other users: run chmod 700 ${directory}`)
  return true
}

function lookAt(directory: string): Stats | undefined {
  try {
    return lstatSync(directory, { throwIfNoEntry: false })
  } catch (error) {
    throw failure(`${directory} cannot be read (${codeOf(error)}): choose another with LOOKERTS_CONFIG_DIR`, error)
  }
}

/** Lists the profiles that have a token file, in the order of their names. */
export function listProfiles(directory: string): string[] {
  if (!checkTokenDirectory(directory)) return []
  const names = readdirSync(directory).filter((name) => name.endsWith('.json'))
  return names
    .map((name) => name.slice(0, -'.json'.length))
    .filter(isProfileName)
    .toSorted()
}

/** Tells whether a file is this user's; always so where files have no such owner. */
export function isOwn({ uid }: Stats): boolean {
  return process.geteuid === undefined || uid === process.geteuid()
}

/** Tells whether others have any of the rights; never so where rights are no part of the mode. */
export function isOpen({ mode }: Stats, rights: number): boolean {
  return process.geteuid !== undefined && (mode & rights) !== 0
}
