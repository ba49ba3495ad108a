import type { ApiVersion, OperationFacts } from '@lookerts/contract'
import { answersOf } from './answers.ts'
import { some, statuses, tagsOf } from './describe.ts'
import { slow } from './flags.ts'
import { doc, enumerate } from './print.ts'
import { prose } from './prose.ts'
import { toSentence } from './sentence.ts'
import { decidingArgument } from './signature.ts'

const manual = 'https://cloud.google.com/looker/docs/reference/looker-api/latest/methods'

/** Sets the doc comment of an operation: what it does, what it fails with, and the vendor's page about it. */
export function operationDoc(operation: OperationFacts, version: ApiVersion, indent = ''): string[] {
  const page = version === '4.0' ? [`@see ${manual}/${operation.tag}/${operation.id}`] : []
  return doc(sentencesOn(operation), [...page, ...tagsOf(operation)], indent)
}

/** What the prose says of the client's own sessions. */
const ofClient = /^(?:A session (?:does|remembers) |See `session\.)/

/** Says in a few sentences what an operation does, for whoever calls it without the client. */
export function operationText(operation: OperationFacts): string {
  const text = prose[operation.id]?.replace(/\s+/g, ' ') ?? toSentence(operation)
  const sentences = text.split(/(?<=\.) /).filter((sentence) => !ofClient.test(sentence))
  return some(...sentences, slow.has(operation.id) && 'May take minutes.').join(' ')
}

function sentencesOn(operation: OperationFacts): string[] {
  const { id, method, path, status, responses, early, alias } = operation
  const errors = Object.keys(responses).filter((code) => code >= '400')
  const { kind, mediaTypes, emptyOn } = answersOf(operation)
  return some(
    `${method} ${path}.`,
    prose[id]?.replace(/\s+/g, ' ') ?? toSentence(operation),
    kind === 'any' && !decidingArgument(operation) && `Answers ${enumerate(mediaTypes, 'or')}.`,
    emptyOn.length > 0 && `Status ${enumerate(emptyOn, 'or')} comes without a value.`,
    slow.has(id) && 'May take minutes.',
    `Errors: ${errors.join(', ')}.`,
    statuses[status],
    early && 'Early API 3.0 only.',
    alias && `Later named {@link ${alias}}.`
  )
}
