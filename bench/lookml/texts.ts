import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The demo project. */
export const thelook: string = fileURLToPath(new URL('../../examples/thelook', import.meta.url))

/** The texts of all LookML files below a directory, in order of path; LookML dashboards are another language. */
export function readTexts(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.lkml') && !path.includes('.dashboard.'))
    .toSorted()
    .map((path) => readFileSync(join(directory, path), 'utf8'))
}
