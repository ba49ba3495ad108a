import type { Looker40SDK } from '@looker/sdk'

/** Takes down what an operation gave. */
export type Say = (operation: string, facts: Record<string, unknown>) => void

type Listed = Parameters<Looker40SDK['query_task_multi_results']>[0]

/** Gives ids as the client's types want a list in a query; it sends a plain array just so. */
export function listed(...ids: string[]): Listed {
  return ids as unknown as Listed
}
