import type { ParameterFacts, PropertyFacts, SchemaFacts } from '@lookerts/contract'
import { enumerate } from './print.ts'
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

/** What the contract's status of an operation or a type means to its caller. */
export const statuses: Readonly<Record<string, string>> = { beta: 'Beta.', alpha: 'Alpha.' }

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

/** The tags of a doc comment on something that may be deprecated. */
export function tagsOf({ deprecated }: { readonly deprecated?: boolean }): string[] {
  return deprecated ? ['@deprecated'] : []
}

/** Leaves out what there is not. */
export function some(...sentences: (string | false | undefined)[]): string[] {
  return sentences.flatMap((sentence) => sentence || [])
}
