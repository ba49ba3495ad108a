import { orElse, type Later } from '../storage/later.ts'
import { ConflictError } from '../storage/store.ts'

/** How often a request is tried whose commit others got in the way of. */
const mostTries = 5

/** Does something that reads and commits, and does it again when another request got in its way. */
export function retrying<T>(work: () => Later<T>, tries: number = 1): Later<T> {
  return orElse(work, (error) => {
    if (!(error instanceof ConflictError) || tries === mostTries) throw error
    return retrying(work, tries + 1)
  })
}
