import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { ConfigPlaces } from '../../src/node/config-places.ts'

/** What is on a machine: the files of a directory, by their names, and the environment. */
export interface Machine {
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The files' mode; for their owner alone by default. */
  readonly mode?: number
}

/** A machine whose home is the directory that a program runs in. */
export function makePlaces({ files = {}, env = {}, mode = 0o600 }: Machine = {}): Required<ConfigPlaces> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'lookerts-config-')))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text, { mode })
  }
  return { directory, env: { HOME: directory, ...env } }
}

/** A section of an ini file. */
export function section(name: string, keys: Readonly<Record<string, string>>): string {
  return [`[${name}]`, ...Object.entries(keys).map(([key, value]) => `${key}=${value}`), ''].join('\n')
}

/** Keeps the warnings of the process, as long as the test runs; gives what was warned of since the last look. */
export function watchWarnings(): () => string[] {
  const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  onTestFinished(() => emit.mockRestore())
  return () => emit.mock.calls.splice(0).map(([message]) => String(message))
}
