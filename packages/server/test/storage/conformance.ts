import { describe } from 'vitest'
import type { Adapter } from './adapters.ts'
import { describeCommits } from './conformance-commits.ts'
import { describeDocuments } from './conformance-documents.ts'
import { describeIds } from './conformance-ids.ts'
import { describeQueries } from './conformance-queries.ts'

/** What every adapter must do: each sentence of the port, as a test. */
export function describeStore(adapter: Adapter): void {
  describe(`A store in ${adapter.name}`, () => {
    describeDocuments(adapter)
    describeCommits(adapter)
    describeIds(adapter)
    describeQueries(adapter)
  })
}
