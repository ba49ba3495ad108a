import { readContract, type OperationFacts, type PropertyFacts } from '@lookerts/contract'
import { endpointOf } from '../src/resources/endpoints.ts'
import type { Version } from './start-server.ts'

/** An operation that takes an object, and the properties of it by the contract. */
export interface Writing {
  readonly id: string
  readonly operation: OperationFacts
  readonly props: Readonly<Record<string, PropertyFacts>>
}

/** All operations of a version that are answered and take an object as their body. */
export function writingsOf(version: Version): Writing[] {
  const { operations, schemas } = readContract(version)
  return operations.flatMap((operation) => {
    const props = schemas[operation.body?.type ?? '']?.props
    const isAnswered = endpointOf(operation.id) && !operation.alias
    return props && isAnswered ? [{ id: operation.id, operation, props }] : []
  })
}

/** What an answer is of, by the contract. */
export function answerPropsOf(version: Version, { responses }: OperationFacts): Writing['props'] {
  const answer = responses['200']
  const type = typeof answer === 'object' && answer ? answer.type : answer
  return readContract(version).schemas[type ?? '']?.props ?? {}
}
