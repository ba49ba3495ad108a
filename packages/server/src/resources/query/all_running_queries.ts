import type { all_running_queries } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { runningAnswers, runningQueries, runningQueryFamily } from './running-queries.ts'

export const handleAllRunningQueries: Handler<typeof all_running_queries> = async (context) => {
  const where = (await runningQueryFamily.visible?.(context)) ?? { and: [] }
  const found = await context.store.find(runningQueries, { where })
  return runningAnswers(
    context,
    found.map(({ document }) => document)
  )
}
