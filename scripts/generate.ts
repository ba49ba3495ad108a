import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiVersions, readContract } from '@lookerts/contract'
import { operationText } from './generate/describe-operation.ts'
import { generate } from './generate/version.ts'

const source = fileURLToPath(new URL('../packages/sdk/src/', import.meta.url))

for (const version of apiVersions) {
  const folder = join(source, version)
  const files = new Map([...generate(readContract(version))].map(([path, text]) => [join(folder, path), text]))
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (file.isFile() && !files.has(path)) rmSync(path)
  }
}

/** What the server's own documents say of the operations: by id, as the newest version has it. */
const texts = Object.fromEntries(
  apiVersions.flatMap((version) => readContract(version).operations.map((one) => [one.id, operationText(one)]))
)
const server = new URL('../packages/server/assets/operations.json', import.meta.url)
writeFileSync(server, `${JSON.stringify(texts, Object.keys(texts).toSorted(), 2)}\n`)
