import { ConflictError } from '../storage/store.ts'

/** How often a request is tried whose commit others got in the way of. */
const mostTries = 5

/** Does something that reads and commits, and does it again when another request got in its way. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === mostTries) throw error
    }
  }
}
