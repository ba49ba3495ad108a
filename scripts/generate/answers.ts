import type { OperationFacts } from '@lookerts/contract'

/** What an operation answers when it succeeds. */
export interface Answers {
  readonly kind: 'json' | 'text' | 'none' | 'any'
  /** The type references of the values, without repetition. */
  readonly types: readonly string[]
  readonly mediaTypes: readonly string[]
  /** The statuses without a value, where others carry one. */
  readonly emptyOn: readonly string[]
}

/** Sums up the successful answers of an operation. */
export function answersOf({ responses, produces }: OperationFacts): Answers {
  const answers = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(toAnswer)
  const values = answers.filter((answer) => answer.type !== null)
  const mediaTypes = produces ?? [...new Set(values.flatMap((answer) => answer.contentTypes))]
  const types = [...new Set(values.flatMap((answer) => answer.type ?? []))]
  const kind = types.length === 0 ? 'none' : kindOf(mediaTypes)
  const emptyOn = kind === 'none' ? [] : answers.filter((answer) => answer.type === null).map((answer) => answer.status)
  return { kind, types, mediaTypes, emptyOn }
}

function toAnswer([status, answer]: [string, OperationFacts['responses'][string]]) {
  const { type, contentTypes } = typeof answer === 'object' && answer ? answer : { type: answer, contentTypes: [] }
  // The contract names a type for some answers of status 204, which have no body.
  return { status, type: status === '204' ? null : type, contentTypes }
}

function kindOf(mediaTypes: readonly string[]): Answers['kind'] {
  if (mediaTypes.every((type) => type === 'application/json')) return 'json'
  return mediaTypes.every((type) => /^text\b|\+xml$/.test(type)) ? 'text' : 'any'
}
