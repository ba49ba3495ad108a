import { readContract, type OperationFacts } from '@lookerts/contract'
import type { Version } from './start-server.ts'

/** An operation with a path of it that can be sent. */
export interface Callable {
  readonly operation: OperationFacts
  readonly target: string
}

/** All operations of a version that have a route of their own, with 1 for each parameter of the path. */
export function operationsOf(version: Version, parameter = '1'): Callable[] {
  const { operations } = readContract(version)
  return operations
    .filter(({ alias }) => alias === undefined)
    .map((operation) => ({
      operation,
      target: `/api/${version}${operation.path.replace(/{\w+}/g, () => parameter)}`
    }))
}
