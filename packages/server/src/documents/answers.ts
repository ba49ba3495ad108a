import type { OperationFacts } from '@lookerts/contract'
import { STATUS_CODES } from 'node:http'
import type { Json } from './schema.ts'

/** The media type of whatever nothing else is said of, and of every error. */
export const json = 'application/json'

const onlyJson = [json]

/** Writes one answer: its type, if it has one, and its media types. */
export type WriteAnswer = (status: string, type: string | null, mediaTypes: readonly string[]) => Json

/** Writes the answers of an operation by status. */
export function toResponses(operation: OperationFacts, write: WriteAnswer): Json {
  const responses: Record<string, Json> = {}
  for (const [status, response] of Object.entries(operation.responses)) {
    const { type, contentTypes } = typeof response === 'object' && response ? response : { type: response }
    const mediaTypes = status >= '400' ? undefined : (contentTypes ?? operation.produces)
    responses[status] = write(status, type, mediaTypes?.map(toMediaType) ?? onlyJson)
  }
  return responses
}

/** Adds the description, and gives one object for all answers that are alike: a document holds thousands of them. */
export function describing(write: WriteAnswer): WriteAnswer {
  const known = new Map<string, Json>()
  return (status, type, mediaTypes) => {
    const key = `${status} ${type} ${mediaTypes.join(' ')}`
    const answer = known.get(key) ?? {
      description: STATUS_CODES[status] ?? 'Answer',
      ...write(status, type, mediaTypes)
    }
    known.set(key, answer)
    return answer
  }
}

/** Gives the media types of an operation's answers, where the contract names any. */
export function producedBy({ produces = [], responses }: OperationFacts): readonly string[] {
  const listed = Object.values(responses).flatMap((response) =>
    response && typeof response === 'object' ? response.contentTypes : []
  )
  return [...new Set([...produces, ...listed])].map(toMediaType)
}

/** The contract says `text` for whichever text type the wanted format has. */
function toMediaType(name: string): string {
  return name === 'text' ? 'text/*' : name
}
