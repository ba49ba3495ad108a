import type { OperationFacts, PropertyFacts } from '@lookerts/contract'
import type { Context } from '../context.ts'
import { isEmpty, readCondition } from '../storage/condition.ts'
import type { Condition, Scalar } from '../storage/store.ts'
import { newNameIn } from './old-names.ts'

type Filter = (context: Context, value: never) => Condition | Promise<Condition>

/** Query parameters that say how a list is shown and not what is in it. */
const shown = new Set(['fields', 'sorts', 'limit', 'offset', 'page', 'per_page', 'filter_or'])

/**
 * Makes the condition that a list's query parameters ask for. All must hold, with `filter_or` one of them; a text may
 * hold `%` and `_`, an id may be several with commas, and `IS NULL` and `NOT NULL` mean what they say.
 * A parameter means the property of its name unless `filters` says otherwise. Source: behaviour 3.5.
 */
export async function toSearch(
  context: Context,
  filters: Readonly<Record<string, Filter>>,
  args: Readonly<Record<string, unknown>>
): Promise<Condition> {
  const parts: Condition[] = []
  for (const { name: given, in: place } of context.operation.params ?? []) {
    const name = newNameIn(context.api.version, given)
    const value = args[name]
    if (place !== 'query' || shown.has(name) || value === undefined || value === null) continue
    const part = await (filters[name]?.(context, value as never) ?? propertyIs(name, value, factsOf(context, name)))
    // What asks for nothing must not make everything fit when one of several is enough.
    if (!isEmpty(readCondition(part))) parts.push(part)
  }
  return args.filter_or === true && parts.length > 0 ? { or: parts } : { and: parts }
}

/** Makes the condition that a property of a text is like a value of a search. */
export function isLike(name: string, value: string): Condition {
  if (/^not null$/i.test(value)) return { [name]: { not: null } }
  if (/^(is )?null$/i.test(value)) return { [name]: null }
  return { [name]: { like: value } }
}

function propertyIs(name: string, value: unknown, facts: PropertyFacts | undefined): Condition {
  if (name === 'ids') return { id: { in: value as string[] } }
  if (typeof value !== 'string') return { [name]: value as Scalar }
  if (/^not null$/i.test(value) || /^(is )?null$/i.test(value)) return isLike(name, value)
  if (/(^|_)id$/.test(name)) return { [name]: { in: listOf(value) } }
  if (facts?.type === 'boolean') return { [name]: /^true$/i.test(value) }
  if (facts?.type === 'integer') return { [name]: { in: listOf(value).map(Number) } }
  return isLike(name, value)
}

/** Clients write `1,2`, and `"1,2"` with the quotes. */
function listOf(value: string): string[] {
  return value.split(',').map((each) => each.replaceAll('"', '').trim())
}

/** What the contract says of the property in the answer. */
function factsOf({ api, operation }: Context, name: string): PropertyFacts | undefined {
  return api.contract.schemas[itemTypeOf(operation)]?.props[name]
}

function itemTypeOf({ responses }: OperationFacts): string {
  const answer = responses['200']
  const type = typeof answer === 'object' && answer ? answer.type : answer
  return (type ?? '').replace('[]', '')
}
