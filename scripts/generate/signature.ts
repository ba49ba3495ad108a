import type { Contract, OperationFacts, ParameterFacts } from '@lookerts/contract'
import { answersOf } from './answers.ts'
import { argsName } from './names.ts'
import { namesIn, toPropertyType, toType, type NameOf } from './references.ts'

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
    type: typeOfParameter(operation, facts, sent),
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
  const { kind, types, emptyOn, mediaTypes } = answersOf(operation)
  if (kind === 'none') return 'void'
  // Only the media type of the answer tells whether it is a JSON value, text or bytes.
  const arePictures = kind === 'any' && mediaTypes.every((type) => /^image|pdf$/.test(type))
  if (kind === 'any' && !arePictures) return 'unknown'
  const pictures = mediaTypes.includes('image/svg+xml') ? ['string', 'Uint8Array'] : ['Uint8Array']
  const values = arePictures ? pictures : types.map((type) => toType(type, read))
  return [...values, ...(emptyOn.length > 0 ? ['undefined'] : [])].join(' | ')
}

/** The argument whose literal decides the type of the answer: which fields it has, or in which format it comes. */
export function decidingArgument(operation: OperationFacts): 'fields' | 'result_format' | undefined {
  const { params = [] } = operation
  const { kind, types } = answersOf(operation)
  const has = (name: string) => params.some((param) => param.name === name)
  if (kind === 'any' && has('result_format')) return 'result_format'
  return kind === 'json' && has('fields') && types.some((ref) => namesIn({ ref }).length > 0) ? 'fields' : undefined
}

/** The type parameter of an operation's arguments, for the argument that decides the type of the answer. */
export function parameterOf(operation: OperationFacts): string {
  const name = decidingArgument(operation)
  if (name === undefined) return ''
  return name === 'fields' ? '<Fields extends string = string>' : '<Format extends ResultFormat = ResultFormat>'
}

function typeOfParameter(operation: OperationFacts, facts: ParameterFacts, sent: NameOf): string {
  const isDeciding = facts.name === decidingArgument(operation)
  if (facts.name === 'result_format') return isDeciding ? 'Format' : 'RenderFormat'
  return isDeciding ? 'Fields' : toPropertyType(facts, sent)
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
