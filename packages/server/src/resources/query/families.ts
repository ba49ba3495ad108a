import type { AnyFamily } from '../../families/family.ts'
import { mergeQueryFamily } from './merge-queries.ts'
import { queryFamily } from './queries.ts'
import { queryResultFamily } from './query-results.ts'
import { queryTaskFamily } from './query-tasks.ts'
import { runningQueryFamily } from './running-queries.ts'
import { sqlQueryFamily } from './sql-queries.ts'

export const queryFamilies: readonly AnyFamily[] = [
  queryFamily,
  queryResultFamily,
  mergeQueryFamily,
  queryTaskFamily,
  sqlQueryFamily,
  runningQueryFamily
]
