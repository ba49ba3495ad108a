import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { tables, type Table } from '../tables.ts'
import { csvHeader, csvLine } from './csv.ts'
import { withOrphans } from './orphans.ts'
import type { Cells } from './row.ts'
import { duckdbLoadSql, postgresLoadSql, schemaSql } from './schema.ts'
import { rowsOf } from './shop.ts'
import { planWorld, type Settings } from './world.ts'

/** How many rows each table got. */
export type RowCounts = ReadonlyMap<string, number>

/** How much of a file is kept in memory before it is written. */
const pageLength = 65_536

/**
 * Writes a shop into a directory, which is made if need be: `<table>.csv` for each table, `schema.sql`, and what loads
 * them. It waits for the disk, so that the memory it takes does not grow with the shop.
 */
export async function writeShop(directory: string, settings: Settings): Promise<RowCounts> {
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'schema.sql'), schemaSql({ hasForeignKeys: !settings.hasOrphans }))
  await writeFile(join(directory, 'load.duckdb.sql'), duckdbLoadSql())
  await writeFile(join(directory, 'load.postgres.sql'), postgresLoadSql())
  const files = new Map<string, TableFile>()
  try {
    for (const table of tables) files.set(table.name, await openTable(directory, table))
    const rows = rowsOf(planWorld(settings))
    for (const { table, cells } of settings.hasOrphans ? withOrphans(rows, settings.seed) : rows) {
      const file = files.get(table)!
      add(file, cells)
      if (file.page.length >= pageLength) await flush(file)
    }
    for (const file of files.values()) await flush(file)
  } finally {
    for (const { handle } of files.values()) await handle.close()
  }
  return new Map([...files].map(([name, { count }]) => [name, count]))
}

/** A file that is being written, with what waits to be. */
interface TableFile {
  readonly handle: FileHandle
  readonly line: (cells: Cells) => string
  page: string
  count: number
}

async function openTable(directory: string, table: Table): Promise<TableFile> {
  const handle = await open(join(directory, `${table.name}.csv`), 'w')
  return { handle, line: csvLine(table), page: csvHeader(table), count: 0 }
}

function add(file: TableFile, cells: Cells): void {
  file.page += file.line(cells)
  file.count++
}

async function flush(file: TableFile): Promise<void> {
  const { page } = file
  file.page = ''
  await file.handle.writeFile(page)
}
