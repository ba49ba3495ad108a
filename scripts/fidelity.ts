/** Writes `docs/fidelity.md`: what the server does of each operation of each version, and where that is tested. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFidelity } from './fidelity/read.ts'
import { toPage } from './fidelity/page.ts'

writeFileSync(fileURLToPath(new URL('../docs/fidelity.md', import.meta.url)), toPage(await readFidelity()))
