import type { Contract, OperationFacts, ParameterFacts } from '@lookerts/contract'
import type { Json } from './schema.ts'
import { toSummary } from './summary.ts'
import { textOf } from './texts.ts'

const form = 'application/x-www-form-urlencoded'
const tokenless: ReadonlySet<string> = new Set(['login', 'versions', 'api_spec'])

/**
 * Writes the paths of a document; `write` gives what the format has of its own. An operation that is but the older
 * name of another one on the same route appears as that one's `x-lookerts-alias`: a route has room for one.
 */
export function toPaths({ operations }: Contract, write: (operation: OperationFacts) => Json): Json {
  const aliases = new Map(operations.flatMap(({ id, alias }) => (alias ? [[alias, id] as const] : [])))
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of operations) {
    if (operation.alias) continue
    const methods = (paths[operation.path] ??= {})
    methods[operation.method.toLowerCase()] = { ...toHead(operation, aliases.get(operation.id)), ...write(operation) }
  }
  return paths
}

function toHead(operation: OperationFacts, alias: string | undefined): Json {
  const { id, tag, status, activityType, deprecated, 'x-looker-rate-limited': isRateLimited } = operation
  const text = textOf(operation)
  return {
    operationId: id,
    summary: toSummary(operation),
    ...(text && { description: text }),
    tags: [tag],
    ...(deprecated && { deprecated }),
    // Every other operation has the security of the document.
    ...(tokenless.has(id) && { security: [] }),
    'x-looker-status': status,
    ...(activityType && { 'x-looker-activity-type': activityType }),
    ...(isRateLimited && { 'x-looker-rate-limited': true }),
    ...(alias && { 'x-lookerts-alias': alias })
  }
}

/** What an operation takes, and where. */
export interface Payload {
  /** What stands in the path and the query. Of generators each name must have one place: what a form has is not here. */
  readonly parameters: readonly ParameterFacts[]
  /** The body's type reference; null where a form stands for it, and where there is none. */
  readonly type: string | null
  readonly required: boolean
  /** The fields of the form, which the server takes from the query too. */
  readonly fields: readonly ParameterFacts[]
  /** What the contract says of the media types; undefined for JSON. */
  readonly mediaTypes: readonly string[] | undefined
}

/** Gives what an operation takes, and where. */
export function payloadOf({ params = [], body, consumes }: OperationFacts): Payload {
  const mediaTypes = consumes ?? body?.contentTypes
  const isForm = mediaTypes?.includes(form) ?? false
  const fields = isForm ? params.filter((parameter) => parameter.in === 'query') : []
  const parameters = params.filter((parameter) => !fields.includes(parameter))
  return {
    parameters,
    type: isForm ? null : (body?.type ?? null),
    required: body?.required ?? false,
    fields,
    mediaTypes
  }
}
