import type { Contract, PropertyFacts } from '@lookerts/contract'

/**
 * Lists what an answer has that its type in the contract has not: unknown properties, other JSON types, null where
 * nothing allows it. A reference of API 4.0 may be null although its document never says so. Source: behaviour 10.1.
 */
export function violationsOf(contract: Contract, type: string, value: unknown, place: string = type): string[] {
  if (type.startsWith('[]')) return ofArray(contract, type.slice(2), value, place)
  if (type.startsWith('{}')) return ofMap(contract, type.slice(2), value, place)
  // API 3.x writes `string:any` for what may be anything.
  if (type.startsWith('any') || type.endsWith(':any')) return []
  const schema = contract.schemas[type]
  if (!schema)
    return typeof value === jsonTypeOf(type) && isWhole(type, value) ? [] : [`${place} is no ${type}: ${show(value)}`]
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${place} is no object: ${show(value)}`]
  const missing = schema.required.filter((name) => !(name in value)).map((name) => `${place}.${name} is missing`)
  const wrong = Object.entries(value).flatMap(([name, inner]) =>
    holdsAnything(type, name) ? [] : ofProperty(contract, schema.props[name], inner, `${place}.${name}`)
  )
  return [...missing, ...wrong]
}

const anything: ReadonlySet<string> = new Set([
  'ResultMakerWithIdVisConfigAndDynamicFields.vis_config',
  'MergeQuery.vis_config',
  'WriteMergeQuery.vis_config'
])

/**
 * Tells whether a map has values of every type although the contract says text: how results are drawn has settings of
 * all types, and clients send them.
 */
export function holdsAnything(type: string, property: string): boolean {
  return anything.has(`${type}.${property}`)
}

function ofProperty(contract: Contract, facts: PropertyFacts | undefined, value: unknown, place: string): string[] {
  if (!facts) return [`${place} is not declared`]
  if (facts.writeOnly) return [`${place} is write-only`]
  if (value === null) return facts.nullable || mayBeNull(contract, facts) ? [] : [`${place} is null`]
  return violationsOf(contract, typeOf(facts), value, place)
}

/** Tells whether a property may be null although its facts do not say so. */
export function mayBeNull(contract: Contract, { ref }: PropertyFacts): boolean {
  return contract.apiVersion === '4.0' && ref !== undefined
}

/** Gives the type reference of a property. */
export function typeOf({ ref, type = 'any', items = 'any', values = 'any' }: PropertyFacts): string {
  if (ref) return ref
  if (type === 'array') return `[]${items}`
  return type === 'object' ? `{}${values}` : type
}

function ofArray(contract: Contract, item: string, value: unknown, place: string): string[] {
  if (!Array.isArray(value)) return [`${place} is no array: ${show(value)}`]
  return value.flatMap((each, at) => violationsOf(contract, item, each, `${place}[${at}]`))
}

function ofMap(contract: Contract, inner: string, value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place} is no map: ${show(value)}`]
  const entries = Object.entries(value).filter(([, each]) => each !== null)
  return entries.flatMap(([name, each]) => violationsOf(contract, inner, each, `${place}.${name}`))
}

function jsonTypeOf(type: string): string {
  const [base = ''] = type.split(':')
  return base === 'integer' ? 'number' : base
}

function isWhole(type: string, value: unknown): boolean {
  return !type.startsWith('integer') || Number.isInteger(value)
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 40) ?? 'undefined'
}
