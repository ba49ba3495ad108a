import type { PropertyFacts } from '@lookerts/contract'
import { apiOf } from '../http/api.ts'
import { familyReferredTo, pluralOf, propertiesOf, seedFamilies, type SeedFamily } from './families.ts'
import { ofApp, ofKey, ofUser } from './people.ts'

type Schema = Readonly<Record<string, unknown>>

/** The JSON schema of a seed file, by which editors complete it. What it lets pass is checked further by the server. */
export function seedSchema(): Schema {
  const families = [...seedFamilies().values()]
  const lists = families.map((family) => [family.name, listOf({ $ref: `#/$defs/seed_${family.kind}` })])
  const ofFamilies = families.map((family) => [`seed_${family.kind}`, recordOf(family, families)])
  const { schemas } = apiOf('4.0').contract
  const types = Object.entries(schemas).map(([name, { props }]) => [name, closed(mapValues(props, toSchema))])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Seed of a lookerts server',
    ...closed({
      demo: { type: 'boolean' },
      users: listOf(
        closed({ ...Object.fromEntries(ofUser.map((name) => [name, {}])), credentials_api3: listOf(named(ofKey)) })
      ),
      oauth_client_apps: listOf(named(ofApp)),
      ...(Object.fromEntries(lists) as Schema)
    }),
    $defs: Object.fromEntries([...types, ...ofFamilies]) as Schema
  }
}

function recordOf(family: SeedFamily, families: readonly SeedFamily[]): Schema {
  const known = propertiesOf(family)
  const own = [...known].map((name) => [name, family.props[name] ? toSchema(family.props[name]) : {}] as const)
  const references = [...known]
    .filter((name) => name.endsWith('_id'))
    .map((name) => referenceOf(name.slice(0, -3), family))
  const lists = [...known]
    .filter((name) => name.endsWith('_ids'))
    .map((name) => [pluralOf(name.slice(0, -4)), listOf(reference)] as const)
  const parts = families
    .filter((part) => propertiesOf(part).has(`${family.kind}_id`))
    .map((part) => [part.name, listOf({ $ref: `#/$defs/seed_${part.kind}` })] as const)
  const values =
    family.kind === 'user_attribute' ? [['values', listOf(named(['user', 'group', 'value']))] as const] : []
  const entries = [...own, ...references.filter((each) => each !== undefined), ...lists, ...parts, ...values]
  return closed({ id: reference, ...Object.fromEntries(entries) })
}

const reference: Schema = { type: ['string', 'integer'] }

function referenceOf(name: string, from: SeedFamily): readonly [string, Schema] | undefined {
  if (name === 'user' || name === 'owner') return [name, reference]
  const target = familyReferredTo(name, from)
  return (
    target && [
      name,
      { anyOf: [reference, { $ref: `#/$defs/seed_${target.kind}` }, { type: 'object', required: ['id'] }] }
    ]
  )
}

function toSchema(facts: PropertyFacts): Schema {
  const { ref, type = 'any', items = 'any', values = 'any', nullable } = facts
  if (ref) return { anyOf: [{ $ref: `#/$defs/${ref}` }, { type: 'null' }] }
  if (facts.enum) return { enum: [...facts.enum, ...(nullable ? [null] : [])] }
  if (type === 'array') return { type: ['array', 'null'], items: named(items) }
  if (type === 'object') return { type: ['object', 'null'], additionalProperties: named(values.split(':').at(-1)!) }
  return named(type)
}

/** A type by its name; of several names, an object that has them. */
function named(type: string | readonly string[]): Schema {
  if (typeof type !== 'string') return closed(Object.fromEntries(type.map((name) => [name, {}])))
  const scalar = scalars[type.split(':')[0]!]
  if (scalar) return { type: [...scalar, 'null'] }
  return type in apiOf('4.0').contract.schemas ? { $ref: `#/$defs/${type}` } : {}
}

/** As loose as the server reads them. */
const scalars: Readonly<Record<string, readonly string[] | undefined>> = {
  string: ['string', 'number', 'boolean'],
  integer: ['integer', 'string'],
  number: ['number', 'string'],
  boolean: ['boolean', 'string']
}

function listOf(items: Schema): Schema {
  return { type: 'array', items }
}

function closed(properties: Schema): Schema {
  return { type: 'object', properties, additionalProperties: false }
}

function mapValues<T>(from: Readonly<Record<string, T>>, map: (value: T) => Schema): Schema {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, map(value)]))
}
