import { describe } from 'vitest'
import { sqlite, sqliteUngrouped } from './adapters.ts'
import { describeCommits } from './conformance-commits.ts'
import { describeStore } from './conformance.ts'

describeStore(sqlite)

describe('A store in SQLite without group commit', () => {
  describeCommits(sqliteUngrouped)
})
