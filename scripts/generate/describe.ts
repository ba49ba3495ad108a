import type { OperationFacts, ParameterFacts, PropertyFacts, SchemaFacts } from '@lookerts/contract'
import { answersOf } from './answers.ts'
import { enumerate } from './print.ts'
import { toSentence } from './sentence.ts'
import type { Uses } from './usage.ts'

const formats: Readonly<Record<string, string>> = {
  'date-time': 'ISO 8601 date and time.',
  date: 'ISO 8601 date.',
  uri: 'URL.',
  'uri-reference': 'URL.',
  int64: 'Integer.',
  float: 'Single precision.',
  double: 'Double precision.'
}

const statuses: Readonly<Record<string, string>> = { beta: 'Beta.', alpha: 'Alpha.' }

/** What the contract says of a field or a parameter beyond its type. */
export function describeField(facts: PropertyFacts | ParameterFacts): string[] {
  const flags: PropertyFacts = 'in' in facts ? {} : facts
  return some(
    flags.readOnly && 'Read-only.',
    flags.writeOnly && 'Write-only.',
    flags.early && 'Early API 3.0 only.',
    formats[facts.format ?? '']
  )
}

/** What an operation does, what it fails with, and how settled it is. */
export function describeOperation(operation: OperationFacts): string[] {
  const { method, path, status, responses, early, alias } = operation
  const errors = Object.keys(responses).filter((code) => code >= '400')
  const { kind, mediaTypes, emptyOn } = answersOf(operation)
  return some(
    `${method} ${path}.`,
    toSentence(operation),
    kind === 'any' && `Answers ${enumerate(mediaTypes, 'or')}.`,
    emptyOn.length > 0 && `Status ${enumerate(emptyOn, 'or')} comes without a value.`,
    `Errors: ${errors.join(', ')}.`,
    statuses[status],
    early && 'Early API 3.0 only.',
    alias && `Later named {@link ${alias}}.`
  )
}

/** Where a type is found, and how settled it is. */
export function describeType(facts: SchemaFacts, { answeredBy, sentBy, partOf, statusesOf }: Uses): string[] {
  const found = some(
    answeredBy.length > 0 && `Answered by ${several(answeredBy)}.`,
    statusesOf.length > 0 && `Answered with status ${enumerate(statusesOf, 'or')}.`,
    answeredBy.length === 0 && sentBy.length > 0 && `Sent by ${several(sentBy)}.`
  )
  const parts = found.length === 0 && partOf.length > 0 && `Part of ${several(partOf)}.`
  const nowhere = found.length === 0 && partOf.length === 0 && 'In no operation.'
  return some(...found, parts, nowhere, statuses[facts['x-looker-status'] ?? ''], facts.early && 'Early API 3.0 only.')
}

function several(names: readonly string[]): string {
  if (names.length <= 4) return enumerate(names)
  return `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`
}

function some(...sentences: (string | false | undefined)[]): string[] {
  return sentences.flatMap((sentence) => sentence || [])
}
