import type { ParameterFacts, PropertyFacts, SchemaFacts } from '@lookerts/contract'
import { holdsAnything } from '../conventions/violations.ts'

/** A piece of a document. */
export type Json = Readonly<Record<string, unknown>>

/** What the two formats write differently, as data. */
export interface Dialect {
  /** What stands before a type's name in a `$ref`. */
  readonly refs: '#/definitions/' | '#/components/schemas/'
  /** The schema of a value that may be anything. */
  readonly any: Json
  /** What the flags of a property are called. */
  readonly keys: Readonly<Record<'nullable' | 'writeOnly' | 'deprecated' | 'enum', string>>
  /**
   * Whether only what JSON Schema gives a meaning is written. Else flags stand beside a `$ref` and the values of an
   * array beside its `items`, which is where the readers of the vendor's Swagger look for them.
   */
  readonly isStrict: boolean
  /** Whether every reference may be null, although the contract never says so. */
  readonly nullsReferences: boolean
}

const plainTypes = new Set(['string', 'integer', 'number', 'boolean', 'object'])

/** Turns a type reference of the contract, such as `[]User`, `{}string` or `integer:int64`, into a schema. */
export function toSchema(reference: string, dialect: Dialect): Json {
  if (reference.startsWith('[]')) return { type: 'array', items: toSchema(reference.slice(2), dialect) }
  if (reference.startsWith('{}')) return { type: 'object', additionalProperties: toSchema(reference.slice(2), dialect) }
  const [type = '', format] = reference.split(':')
  if (type === 'any' || format === 'any') return dialect.any
  if (!plainTypes.has(type)) return { $ref: `${dialect.refs}${type}` }
  return format ? { type, format } : { type }
}

/** Gives the type reference of a property or a parameter. */
export function referenceOf(facts: PropertyFacts | ParameterFacts): string {
  const { type = 'any', items = 'any', format } = facts
  const { ref, values }: PropertyFacts = 'in' in facts ? {} : facts
  if (ref) return ref
  if (type === 'array') return `[]${items}`
  if (values) return `{}${values}`
  return format ? `${type}:${format}` : type
}

/** Tells whether a parameter is an object or a list of objects, which a query carries as JSON text. */
export function isStructured(parameter: ParameterFacts): boolean {
  const [type = ''] = referenceOf(parameter).replace('[]', '').split(':')
  return type === 'object' || !plainTypes.has(type)
}

/** Writes all types of a version. */
export function toSchemas(schemas: Readonly<Record<string, SchemaFacts>>, dialect: Dialect): Json {
  return mapEntries(schemas, (facts, type) => toObjectSchema(type, facts, dialect))
}

function toObjectSchema(type: string, facts: SchemaFacts, dialect: Dialect): Json {
  const { props, required, 'x-looker-status': status } = facts
  const asItIs = (prop: PropertyFacts, name: string): PropertyFacts =>
    answered(prop, dialect.isStrict && holdsAnything(type, name))
  return {
    type: 'object',
    properties: mapEntries(props, (prop, name) => toPropertySchema(asItIs(prop, name), dialect)),
    ...(required.length > 0 && { required }),
    ...(status && { 'x-looker-status': status })
  }
}

/** What really comes: settings of every type in some maps of texts, and the time of day with every date. */
function answered(facts: PropertyFacts, isAnything: boolean): PropertyFacts {
  if (isAnything) return { ...facts, values: 'any' }
  return facts.format === 'date' ? { ...facts, format: 'date-time' } : facts
}

function toPropertySchema(given: PropertyFacts, dialect: Dialect): Json {
  const { keys, nullsReferences } = dialect
  const facts = given.ref && nullsReferences ? { ...given, nullable: true } : given
  const base = toTypeOf(facts, dialect)
  const variants = facts['x-looker-polymorphic-types']
  return {
    ...base,
    ...(facts.readOnly && { readOnly: true }),
    ...(facts.nullable && canSayNull(base, dialect) && { [keys.nullable]: true }),
    ...(facts.writeOnly && { [keys.writeOnly]: true }),
    ...(facts.deprecated && { [keys.deprecated]: true }),
    ...(variants && { 'x-looker-polymorphic-types': variants })
  }
}

function toTypeOf(facts: PropertyFacts, dialect: Dialect): Json {
  const { ref, enum: values, nullable, 'x-looker-polymorphic-types': variants } = facts
  const schema = toMapOf(facts, toSchema(referenceOf(facts), dialect), dialect)
  if (!dialect.isStrict) return values ? { ...schema, [dialect.keys.enum]: values } : schema
  if (variants) return { anyOf: toVariants(variants, facts, dialect) }
  // Nothing beside a $ref counts, and nullable counts only beside a type.
  if (ref && isFlagged(facts)) return { type: 'object', allOf: [schema] }
  if (!values) return schema
  if (facts.type === 'array') return { type: 'array', items: { ...(schema.items as Json), enum: values } }
  return { ...schema, enum: nullable ? [...values, null] : values }
}

/** A map that clients write comes back with the nulls that they wrote into it. */
function toMapOf({ type, readOnly }: PropertyFacts, schema: Json, { isStrict }: Dialect): Json {
  const { additionalProperties: inner } = schema as { additionalProperties?: Json }
  if (!isStrict || type !== 'object' || readOnly || !inner || !('type' in inner)) return schema
  return { ...schema, additionalProperties: { ...inner, nullable: true } }
}

function toVariants(variants: readonly (string | Json)[], { nullable }: PropertyFacts, dialect: Dialect): Json[] {
  const schemas = variants.map((variant) => (typeof variant === 'string' ? toSchema(variant, dialect) : variant))
  return nullable ? schemas.map((schema) => ({ ...schema, nullable })) : schemas
}

function isFlagged({ nullable, readOnly, writeOnly, deprecated }: PropertyFacts): boolean {
  return Boolean(nullable || readOnly || writeOnly || deprecated)
}

/** A schema without a type takes null as it is. */
function canSayNull(schema: Json, { isStrict }: Dialect): boolean {
  return !isStrict || 'type' in schema
}

function mapEntries<In>(record: Readonly<Record<string, In>>, map: (value: In, name: string) => Json): Json {
  const mapped: Record<string, Json> = {}
  for (const [name, value] of Object.entries(record)) mapped[name] = map(value, name)
  return mapped
}
