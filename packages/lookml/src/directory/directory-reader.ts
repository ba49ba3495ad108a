import { lstat, realpath, stat } from 'node:fs/promises'
import type { ProjectFiles, RefusedFile, TextFile } from '../project/index.ts'
import { inTurn } from './in-turn.ts'
import { readText, type TextRead } from './read-text.ts'
import { isMissing, reasonOf } from './reasons.ts'
import { walk, type FoundFile } from './walk.ts'

/** What is taken of a directory. */
export interface ReadDirectoryOptions {
  /** Larger files are refused; 64 MB where it is not given. */
  readonly maxFileBytes?: number
  /** The files and folders of more are not looked at; 100,000 where it is not given. */
  readonly maxFiles?: number
  /** Folders that are left out, as paths from the root. */
  readonly without?: readonly string[]
}

/** Reads one directory, as often as wanted. */
export interface DirectoryReader {
  /** The files as they are now. Those that have not changed since the last time are not opened again. */
  readonly read: () => Promise<ProjectFiles>
}

interface Kept {
  readonly stamp: string
  readonly result: TextFile | RefusedFile
}

/** Times of files are no finer than this on some systems: what was changed just before it was read is read again. */
const unsureMs = 2_000

/** Makes a reader of a directory, which remembers what it has read. */
export function directoryReader(root: string, options: ReadDirectoryOptions = {}): DirectoryReader {
  const { maxFileBytes = 64 * 1024 * 1024, maxFiles = 100_000, without = [] } = options
  let kept = new Map<string, Kept>()
  const read = async (): Promise<ProjectFiles> => {
    const { found, refused, others } = await walk(await realRoot(root), maxFiles, without)
    const now = new Map<string, Kept>()
    await inTurn(found, async (file) => {
      const result = await readKept(file, kept.get(file.path), maxFileBytes)
      if (result) now.set(file.path, result)
    })
    kept = now
    const results = [...now.values()].map(({ result }) => result)
    return {
      files: byPath(results.filter((result) => 'text' in result)),
      refused: byPath([...refused, ...results.filter((result) => 'reason' in result)]),
      others: others.sort()
    }
  }
  return { read }
}

/**
 * Reads the LookML of a directory and of those in it; `.git` and `node_modules` are left out. What cannot be taken is
 * among the refused ones, with the reason.
 * @throws {Error} When there is no such directory.
 */
export function readDirectory(root: string, options?: ReadDirectoryOptions): Promise<ProjectFiles> {
  return directoryReader(root, options).read()
}

async function realRoot(root: string): Promise<string> {
  try {
    const real = await realpath(root)
    if ((await stat(real)).isDirectory()) return real
  } catch (error) {
    if (!isMissing(error)) throw new Error(`The directory ${root} ${reasonOf(error)}.`, { cause: error })
    throw new Error(`There is no directory ${root}.`, { cause: error })
  }
  throw new Error(`${root} is not a directory.`)
}

async function readKept(
  { path, real }: FoundFile,
  before: Kept | undefined,
  maxBytes: number
): Promise<Kept | undefined> {
  const stamp = await stampOf(real)
  if (stamp === undefined) return undefined
  if (before && stamp !== '' && before.stamp === stamp) return before
  const read = await readText(real, maxBytes)
  return read === 'gone' ? undefined : { stamp, result: resultOf(path, read, before) }
}

function resultOf(path: string, read: TextRead & object, before: Kept | undefined): TextFile | RefusedFile {
  const same = before?.result
  if ('text' in read) return same && 'text' in same && same.text === read.text ? same : { path, text: read.text }
  return same && 'reason' in same && same.reason === read.reason ? same : { path, reason: read.reason }
}

/** What tells one state of a file from another; empty where that is not sure, undefined for a file that is gone. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await lstat(path)
    return Date.now() - Math.max(mtimeMs, ctimeMs) < unsureMs ? '' : `${size} ${mtimeMs} ${ctimeMs} ${ino}`
  } catch (error) {
    return isMissing(error) ? undefined : ''
  }
}

function byPath<File extends { readonly path: string }>(files: readonly File[]): File[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
