import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readLintConfig, type LintConfig } from '@lookerts/lookml/lint'
import { readNamedFile } from '../config/read-file.ts'
import { CliError } from '../exit.ts'
import { allCodes } from './catalog.ts'

const names = ['lookerts.lint.yaml', 'lookerts.lint.yml', 'lookerts.lint.json']

/** The configuration in a project's directory; undefined where there is none. */
export function configIn(root: string): string | undefined {
  return names.map((name) => join(root, name)).find((file) => existsSync(file))
}

/**
 * Reads a configuration, with the directories of imports from where the command runs.
 * @throws {CliError} that names each mistake with line and column.
 */
export function readConfigFile(file: string): LintConfig {
  const { config, problems } = readLintConfig(readNamedFile(file), allCodes)
  if (problems.length > 0) {
    const [first = '', ...more] = problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`)
    throw new CliError('usage', first, {}, more)
  }
  const imports = Object.entries(config.imports).map(([name, path]) => [name, resolve(dirname(file), path)])
  return { ...config, imports: Object.fromEntries(imports) as Record<string, string> }
}
