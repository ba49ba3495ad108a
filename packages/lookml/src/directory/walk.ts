import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Dirent } from 'node:fs'
import type { RefusedFile } from '../project/source-file.ts'
import { fileKind } from '../project/index.ts'
import { inTurn } from './in-turn.ts'
import { isMissing, reasonOf } from './reasons.ts'

/** A file of a directory that LookML is in. */
export interface FoundFile {
  /** From the root, with `/`. */
  readonly path: string
  /** Where it is on the disk; behind symbolic links, where those lead to. */
  readonly real: string
}

/** What a directory has. */
export interface Listing {
  readonly found: FoundFile[]
  readonly refused: RefusedFile[]
  readonly others: string[]
}

interface Walk extends Listing {
  readonly root: string
  readonly maxFiles: number
  readonly without: ReadonlySet<string>
  readonly folders: OpenFolder[]
  /** Of files and folders, so that links that lead to each other cannot multiply for ever. */
  count: number
}

interface OpenFolder extends FoundFile {
  /** The real folders it is in, itself too. */
  readonly chain: readonly string[]
}

const ignored = new Set(['.git', 'node_modules'])

/**
 * Lists the files of a directory.
 * @param root A real path.
 * @param without Folders that are left out, as paths from the root.
 */
export async function walk(root: string, maxFiles: number, without: readonly string[]): Promise<Listing> {
  const state: Walk = {
    root,
    maxFiles,
    without: new Set(without),
    folders: [{ path: '', real: root, chain: [root] }],
    count: 0,
    found: [],
    refused: [],
    others: []
  }
  await inTurn(state.folders, (folder) => list(state, folder))
  if (state.count > maxFiles) {
    state.refused.push({ path: '.', reason: `has more than ${maxFiles} files and folders; the others are not read` })
  }
  return state
}

async function list(state: Walk, folder: OpenFolder): Promise<void> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder.real, { withFileTypes: true })
  } catch (error) {
    if (!isMissing(error)) state.refused.push({ path: folder.path || '.', reason: reasonOf(error) })
    return
  }
  for (const entry of entries) await take(state, folder, entry)
}

async function take(state: Walk, folder: OpenFolder, entry: Dirent): Promise<void> {
  const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
  if (ignored.has(entry.name) || state.without.has(path)) return
  const real = join(folder.real, entry.name)
  // Node puts this sign for bytes that are no text; with it the file cannot be found again.
  if (entry.name.includes('\uFFFD')) state.refused.push({ path, reason: 'has a name that is not UTF-8' })
  else if (entry.isDirectory()) open(state, { path, real, chain: [...folder.chain, real] })
  else if (entry.isSymbolicLink()) await follow(state, folder, { path, real })
  else if (entry.isFile()) takeFile(state, { path, real })
  else if (fileKind(path) !== 'other') state.refused.push({ path, reason: 'is not a file' })
}

function open(state: Walk, folder: OpenFolder): void {
  if (++state.count <= state.maxFiles) state.folders.push(folder)
}

function takeFile(state: Walk, file: FoundFile): void {
  if (++state.count > state.maxFiles) return
  if (fileKind(file.path) === 'other') state.others.push(file.path)
  else state.found.push(file)
}

async function follow(state: Walk, folder: OpenFolder, link: FoundFile): Promise<void> {
  const isLookml = fileKind(link.path) !== 'other'
  const refuse = (reason: string): void => void state.refused.push({ path: link.path, reason })
  try {
    const real = await realpath(link.real)
    const stats = await stat(real)
    const isInside = real === state.root || real.startsWith(state.root.endsWith(sep) ? state.root : state.root + sep)
    if (!isInside) {
      if (isLookml || stats.isDirectory()) refuse('is a symbolic link out of the project')
    } else if (stats.isDirectory()) followFolder(state, folder, { path: link.path, real })
    else if (stats.isFile()) takeFile(state, { path: link.path, real })
    else if (isLookml) refuse('is not a file')
  } catch (error) {
    if (isLookml) refuse(isMissing(error) ? 'is a symbolic link to nothing' : reasonOf(error))
  }
}

function followFolder(state: Walk, { chain }: OpenFolder, { path, real }: FoundFile): void {
  const isLoop = chain.includes(real)
  const isIgnored = real
    .slice(state.root.length)
    .split(sep)
    .some((name) => ignored.has(name))
  if (!isLoop && !isIgnored) open(state, { path, real, chain: [...chain, real] })
}
