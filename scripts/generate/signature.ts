import type { Contract, OperationFacts, ParameterFacts } from '@lookerts/contract'
import { answersOf } from './answers.ts'
import { argsName } from './names.ts'
import { toPropertyType, toType, type NameOf } from './references.ts'

/** One argument of an operation. */
export interface Argument {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly facts?: ParameterFacts
}

/** The arguments of an operation: what the path needs, the body, then the rest, required ones first. */
export function argumentsOf(operation: OperationFacts, schemas: Contract['schemas'], sent: NameOf): Argument[] {
  const params = (operation.params ?? []).map((facts): Argument => ({
    name: facts.name,
    type: toPropertyType(facts, sent),
    required: facts.required ?? false,
    facts
  }))
  const path = params.filter(({ facts }) => facts?.in === 'path')
  const query = params.filter(({ facts }) => facts?.in === 'query')
  const requiredFirst = query.toSorted((one, other) => Number(other.required) - Number(one.required))
  return [...path, ...bodyArgument(operation, schemas, sent), ...requiredFirst]
}

/** Whether an operation can be called without arguments. */
export function isOptional({ params, body }: OperationFacts): boolean {
  return !body?.required && !params?.some((param) => param.required)
}

/** What an operation is called with, in the type of its value. */
export function inputOf(operation: OperationFacts): string {
  const args = argsName(operation) ?? 'void'
  return args !== 'void' && isOptional(operation) ? `${args} | undefined` : args
}

/** What a call of an operation gives. */
export function outputOf(operation: OperationFacts, read: NameOf): string {
  const { kind, types, emptyOn } = answersOf(operation)
  if (kind === 'none') return 'void'
  // The media type of the answer decides whether it is a JSON value, text or bytes.
  if (kind === 'any') return 'unknown'
  return [...types.map((type) => toType(type, read)), ...(emptyOn.length > 0 ? ['undefined'] : [])].join(' | ')
}

/** Whether an operation takes its query parameters as a form body. */
export function isForm({ consumes, body }: OperationFacts): boolean {
  return (consumes ?? body?.contentTypes ?? []).includes('application/x-www-form-urlencoded')
}

/** Whether the body of an operation is plain text. */
export function isText({ consumes, body }: OperationFacts): boolean {
  return (consumes ?? body?.contentTypes ?? []).includes('text/plain')
}

function bodyArgument(operation: OperationFacts, schemas: Contract['schemas'], sent: NameOf): Argument[] {
  const { method, body } = operation
  if (!body || isForm(operation)) return []
  const type = toType(body.type, sent)
  // PATCH changes what it is given, so it needs no field.
  const partial = method === 'PATCH' && (schemas[body.type]?.required.length ?? 0) > 0
  return [{ name: 'body', type: partial ? `Partial<${type}>` : type, required: body.required }]
}
