import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { csvRows } from 'lookerts/rows'
import { tables } from '../thelook/tables.ts'
import { root } from './pages.ts'

/** The directory of the demo project. */
export const thelook: string = join(root, 'examples', 'thelook')

/** A file of the demo project: its path within it, and its text. */
export interface ProjectText {
  readonly path: string
  readonly text: string
}

/** The files of the demo project whose names end so. */
export function projectTexts(end: string): ProjectText[] {
  const entries = readdirSync(thelook, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(end))
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(thelook, file), text: readFileSync(file, 'utf8') }))
}

/** The rows of generated tables, by the names of the tables. */
export type GeneratedTables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

/** Reads the tables that were generated into a directory. */
export async function readTables(directory: string): Promise<GeneratedTables> {
  const read: Record<string, Record<string, string>[]> = {}
  for (const { name } of tables) {
    const rows: Record<string, string>[] = []
    for await (const row of csvRows(createReadStream(join(directory, `${name}.csv`)))) rows.push(row)
    read[name] = rows
  }
  return read
}
