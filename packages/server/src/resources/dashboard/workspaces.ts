import type { Context } from '../../context.ts'
import type { Condition } from '../../storage/store.ts'
import { isInDev } from '../project/refusals.ts'

/** What the id of a dashboard begins with that only the workspace `dev` has so; answers never show it. */
const mark = 'dev/'

/** The id under which the workspace `dev` has its own dashboard of a name, or one that production has not. */
export function devId(id: string): string {
  return `${mark}${id}`
}

/** An id as answers have it. */
export function shownId(id: string): string {
  return id.startsWith(mark) ? id.slice(mark.length) : id
}

/** Chooses the LookML dashboards of the caller's workspace. */
export function inWorkspace(context: Context): Condition {
  return { workspace: { not: isInDev(context) ? 'production' : 'dev' } }
}
