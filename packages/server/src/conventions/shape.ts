import type { Contract, PropertyFacts } from '@lookerts/contract'
import { newNameIn } from './old-names.ts'

/** Brings a value of the 4.0 shape into that of a version: only what the type has, ids as numbers where they are. */
export type Shape = (value: unknown) => unknown

const shapes = new WeakMap<Contract, Map<string, Shape>>()

/** Gives the shape of a type reference such as `User`, `[]User` or `{}string`; made once for each contract. */
export function shapeOf(contract: Contract, type: string): Shape {
  const known = shapes.get(contract) ?? new Map<string, Shape>()
  shapes.set(contract, known)
  const shape = known.get(type) ?? makeShape(contract, type)
  known.set(type, shape)
  return shape
}

function makeShape(contract: Contract, type: string): Shape {
  if (type.startsWith('[]')) return arrayShape(lazily(contract, type.slice(2)))
  if (type.startsWith('{}')) return mapShape(lazily(contract, type.slice(2)))
  if (contract.schemas[type]) return objectShape(contract, type)
  return type.startsWith('integer') ? toInteger : asItIs
}

/** Types refer to themselves and each other: the inner one is looked up when the first value comes. */
function lazily(contract: Contract, type: string): Shape {
  return (value) => shapeOf(contract, type)(value)
}

function objectShape(contract: Contract, type: string): Shape {
  const properties = Object.entries(contract.schemas[type]!.props).filter(([, facts]) => !facts.writeOnly)
  const shaped = properties.map(([name, facts]) => ({
    name,
    now: newNameIn(contract.apiVersion, name),
    shape: propertyShape(contract, facts)
  }))
  const plainNames = new Set(shaped.every(({ shape }) => shape === asItIs) ? shaped.map(({ name }) => name) : [])
  return (value) => {
    if (typeof value !== 'object' || value === null || hasOnly(value, plainNames)) return value
    const from = value as Record<string, unknown>
    const to: Record<string, unknown> = {}
    for (const { name, now, shape } of shaped) {
      const inner = from[name] ?? from[now]
      if (inner !== undefined) to[name] = shape === asItIs ? inner : shape(inner)
    }
    return to
  }
}

/** Tells whether a value is in shape already, as the small answers to the most frequent calls are. */
function hasOnly(value: object, names: ReadonlySet<string>): boolean {
  for (const name in value) if (!names.has(name)) return false
  return true
}

function propertyShape(contract: Contract, { ref, type, items, values }: PropertyFacts): Shape {
  if (ref) return lazily(contract, ref)
  if (type === 'array') return items && !isPlain(items) ? arrayShape(lazily(contract, items)) : asItIs
  if (type === 'object') return values && !isPlain(values) ? mapShape(lazily(contract, values)) : asItIs
  return type === 'integer' ? toInteger : asItIs
}

/** Types whose values are the same in every version. */
function isPlain(type: string): boolean {
  return ['string', 'boolean', 'any', 'any:any', 'string:any'].includes(type)
}

function arrayShape(item: Shape): Shape {
  return (value) => (Array.isArray(value) ? value.map(item) : value)
}

function mapShape(inner: Shape): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inner(each)]))
  }
}

function toInteger(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
}

function asItIs(value: unknown): unknown {
  return value
}
