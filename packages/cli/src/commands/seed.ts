import { createServer, SeedError, seedSchema } from '@lookerts/server'
import { readNamedFile } from '../config/read-file.ts'
import { failures, usageError } from '../exit.ts'
import type { Io } from '../io.ts'
import type { SpecsOf } from '../parse.ts'

interface SeedOptions {
  readonly check?: string
  readonly schema?: boolean
}

/** The options on the command line. */
export const options: SpecsOf<SeedOptions> = {
  check: { takes: 'file', help: 'says what is wrong in a YAML or JSON seed, with line and column' },
  schema: { help: 'prints the JSON schema of seeds, by which editors complete them' }
}

/** Checks a seed by beginning a server with it, or prints what a seed may have. */
export async function run(io: Io, { check, schema }: SeedOptions): Promise<void> {
  if (schema) return io.print(`${JSON.stringify(seedSchema(), null, 2)}\n`)
  if (check === undefined) throw usageError('name a file with --check, or ask for the --schema')
  readNamedFile(check)
  await using server = createServer({ seed: check })
  await server.ready().catch((error: unknown) => {
    throw error instanceof SeedError ? failures(error.message.split('\n'), error) : error
  })
}
