import type { OperationFacts } from '@lookerts/contract'
import type { OperationId } from '../conventions/operation-id.ts'
import type { Api } from '../http/api.ts'

const found = new WeakMap<Api, Map<OperationId, OperationFacts>>()

/** Finds an operation of a version that is known to be there. */
export function operationOf(api: Api, id: OperationId): OperationFacts {
  let operations = found.get(api)
  if (!operations) found.set(api, (operations = new Map()))
  let operation = operations.get(id)
  if (!operation) operations.set(id, (operation = api.contract.operations.find((each) => each.id === id)!))
  return operation
}
