import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeDirectory } from '../cli.ts'

/** A project without a mistake. */
export const cleanFiles: Readonly<Record<string, string>> = {
  'shop.model.lkml': 'connection: "shop"\ninclude: "/views/*.view.lkml"\nexplore: orders {}\n',
  'views/orders.view.lkml': `view: orders {
  sql_table_name: orders ;;
  dimension: id { primary_key: yes type: number sql: \${TABLE}.id ;; }
  dimension: status { type: string sql: \${TABLE}.status ;; }
  measure: count { type: count }
}
`
}

/** The same with a field that names one that is not there, at 4:42 of its view. */
export const wrongFiles: Readonly<Record<string, string>> = {
  ...cleanFiles,
  'views/orders.view.lkml': cleanFiles['views/orders.view.lkml']!.replace('${TABLE}.status', '${statuz}')
}

/** Writes files into a directory that goes with the test. */
export function writeProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  directory: string = makeDirectory()
): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return directory
}
