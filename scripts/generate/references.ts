import type { PropertyFacts } from '@lookerts/contract'
import { quote } from './print.ts'

/** What a reference to another type is called where it stands. */
export type NameOf = (name: string) => string

interface Reference {
  ref?: string | null | undefined
  items?: string | undefined
  values?: string | undefined
}

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  any: 'unknown',
  object: 'Record<string, unknown>'
}

/** The names of the object types that a field or a type reference mentions. */
export function namesIn({ ref, items, values }: Reference): string[] {
  return [ref, items, values].flatMap((reference) => {
    const name = reference?.replace(/^(\[\]|\{\})+/, '') ?? ''
    return name === '' || scalarOf(name) ? [] : [name]
  })
}

/** Turns a type reference of the contract, such as `[]User` or `{}string`, into TypeScript. */
export function toType(reference: string, nameOf: NameOf): string {
  if (reference.startsWith('[]')) return arrayOf(toType(reference.slice(2), nameOf))
  if (reference.startsWith('{}')) return `Record<string, ${toType(reference.slice(2), nameOf)}>`
  return scalarOf(reference) ?? nameOf(reference)
}

/** The TypeScript type of a property or parameter. */
export function toPropertyType(facts: PropertyFacts, nameOf: NameOf): string {
  const type = plainType(facts, nameOf)
  return facts.nullable && type !== 'unknown' ? `${type} | null` : type
}

function plainType(facts: PropertyFacts, nameOf: NameOf): string {
  const variants: readonly (string | { type: string })[] = facts['x-looker-polymorphic-types'] ?? []
  const scalarTypes = variants.map((variant) => toType(typeof variant === 'string' ? variant : variant.type, nameOf))
  if (scalarTypes.length > 0) return scalarTypes.join(' | ')
  if (facts.ref) return nameOf(facts.ref)
  // Looker adds values to its enumerations between releases; the open form keeps them assignable.
  const values = facts.enum && [...facts.enum.map(quote), '(string & {})'].join(' | ')
  if (facts.type === 'array') return arrayOf(values ?? toType(facts.items ?? 'any', nameOf))
  if (facts.type === 'object' && facts.values) return `Record<string, ${toType(facts.values, nameOf)}>`
  return values ?? toType(facts.format === 'any' ? 'any' : (facts.type ?? 'any'), nameOf)
}

function arrayOf(type: string): string {
  return type.includes(' | ') ? `(${type})[]` : `${type}[]`
}

function scalarOf(reference: string): string | undefined {
  return reference.endsWith(':any') ? 'unknown' : scalars[reference.split(':')[0] ?? '']
}
