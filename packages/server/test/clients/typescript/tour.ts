import type { Looker40SDK } from '@looker/sdk'
import type { Step } from '../describe-client.ts'
import { tourContent } from './content.ts'
import { tourDashboards } from './dashboards.ts'
import { tourDelivery } from './delivery.ts'
import { tourInstance } from './instance.ts'
import { tourPeople } from './people.ts'
import { tourQueries } from './queries.ts'
import type { Say } from './say.ts'

/** Does with the vendor's TypeScript client what programs on it do, over all of the API, and gives what it saw. */
export async function tourTypeScript(sdk: Looker40SDK): Promise<Step[]> {
  const steps: Step[] = []
  const say: Say = (operation, facts) => steps.push({ step: operation, ...facts })
  await tourInstance(sdk, say)
  await tourQueries(sdk, say)
  await tourPeople(sdk, say)
  await tourContent(sdk, say)
  await tourDashboards(sdk, say)
  await tourDelivery(sdk, say)
  return steps
}
