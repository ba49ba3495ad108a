import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Runs a program of this machine to its end; throws when it fails. */
export const execute = promisify(execFile)

/** What npm tells of a package that it has packed. */
interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** A project of its own, outside of this repository, with the client installed as npm would bring it. */
export interface Consumer {
  readonly directory: string
  readonly packed: Packed
}

const packageDirectory = join(import.meta.dirname, '../..')
const programs = join(import.meta.dirname, 'programs')
const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']

/** Packs the client as it is built, and installs it beside the programs of `programs/`. */
export async function makeConsumer(): Promise<Consumer> {
  const directory = await mkdtemp(join(tmpdir(), 'lookerts-consumer-'))
  const packing = ['pack', '--json', '--pack-destination', directory]
  const { stdout } = await execute('npm', packing, { cwd: packageDirectory, maxBuffer: 1 << 24 })
  const [packed] = JSON.parse(stdout) as [Packed]
  await writeFile(join(directory, 'package.json'), '{ "private": true, "type": "module" }')
  await execute('npm', ['install', ...offline, join(directory, packed.filename)], { cwd: directory })
  for (const name of await readdir(programs)) await copyFile(join(programs, name), join(directory, name))
  return { directory, packed }
}
