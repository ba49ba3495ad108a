import { writeFileSync } from 'node:fs'
import { readOptions, type Options } from './options.ts'
import { compilePrograms, removeDataFolders } from './processes.ts'
import { renderReport, type SectionReport } from './report.ts'
import { bearer } from './sections/bearer.ts'
import { bundle } from './sections/bundle.ts'
import { calls } from './sections/calls.ts'
import { client } from './sections/client.ts'
import { imports } from './sections/import.ts'
import { login } from './sections/login.ts'
import { lookml } from './sections/lookml.ts'
import { rows } from './sections/rows.ts'
import { start } from './sections/start.ts'
import { stream } from './sections/stream.ts'
import { users } from './sections/users.ts'

const sections: Record<string, (options: Options) => Promise<SectionReport>> = {
  login,
  bearer,
  users,
  start,
  client,
  calls,
  import: imports,
  stream,
  bundle,
  rows,
  lookml
}

const options = readOptions(process.argv.slice(2), Object.keys(sections))
const beganAtMs = performance.now()
await compilePrograms()
const reports: SectionReport[] = []
try {
  for (const [name, section] of Object.entries(sections)) {
    if (options.only !== undefined && options.only !== name) continue
    console.error(name)
    reports.push(await section(options))
  }
} finally {
  removeDataFolders()
}
const report = renderReport(reports, performance.now() - beganAtMs)
console.log(report)
if (!options.quick && options.only === undefined) writeFileSync(new URL('RESULTS.md', import.meta.url), report)
