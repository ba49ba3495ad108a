import { expect } from 'vitest'
import type { FilterParse } from '../../src/filters/index.ts'

/** The filter that was read; fails the test if there was an error. */
export function read<Filter>({ filter, diagnostics }: FilterParse<Filter>): Filter {
  if (filter === undefined) expect.fail(JSON.stringify(diagnostics))
  return filter
}
