import { readFile } from 'node:fs/promises'
import { parseSeed } from './parse.ts'
import { SeedError } from './problems.ts'
import { problemsOf } from './read.ts'
import type { Seed } from './seed.ts'

/** A seed, and how to say where in its file something is wrong. */
export interface OpenedSeed {
  readonly seed: Seed
  /** Makes of an error about the seed one that names file, line and column. */
  readonly located: (error: unknown) => unknown
}

/**
 * Reads a seed from a file: YAML or JSON.
 * @throws {SeedError} that has a line for each problem, with file, line and column.
 */
export async function openSeed(file: string): Promise<OpenedSeed> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SeedError([{ path: [], message: `the seed ${file} cannot be read (${error.code}): check the path` }])
  })
  const { value, locate } = await parseSeed(text, file)
  const located = (error: unknown): unknown =>
    error instanceof SeedError ? new SeedError(error.problems.map(locate), file) : error
  const problems = problemsOf(value)
  if (problems.length > 0) throw located(new SeedError(problems))
  return { seed: value as Seed, located }
}
