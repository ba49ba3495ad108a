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
  return type.startsWith('integer') ? integerShape(contract) : asItIs
}

/** Types refer to themselves and each other: the inner one is looked up when the first value comes. */
function lazily(contract: Contract, type: string): Shape {
  let shape: Shape | undefined
  return (value) => (shape ??= shapeOf(contract, type))(value)
}

interface ShapedProperty {
  readonly name: string
  /** What it is called in API 4.0. */
  readonly now: string
  readonly shape: Shape
  readonly keepsNull: boolean
}

function objectShape(contract: Contract, type: string): Shape {
  const properties = Object.entries(contract.schemas[type]!.props).filter(([, facts]) => !facts.writeOnly)
  const shaped: ShapedProperty[] = properties.map(([name, facts]) => ({
    name,
    now: newNameIn(contract.apiVersion, name),
    shape: propertyShape(contract, facts),
    // API 4.0 has null for more than the older ones, where such a property is left out.
    keepsNull: contract.apiVersion === '4.0' || facts.nullable === true
  }))
  const byName = new Map(shaped.map((property) => [property.name, property]))
  const deep = shaped.filter(({ shape }) => shape !== asItIs)
  const renames = shaped.some(({ name, now }) => name !== now)
  return (value) => {
    if (typeof value !== 'object' || value === null) return value
    const from = value as Readonly<Record<string, unknown>>
    return !renames && fits(from, byName) ? withInner(from, deep) : rebuilt(from, shaped)
  }
}

/** Tells whether an object has nothing but what its type has, as nearly all of API 4.0 do: it need not be made anew. */
function fits(from: Readonly<Record<string, unknown>>, byName: ReadonlyMap<string, ShapedProperty>): boolean {
  for (const name in from) {
    const property = byName.get(name)
    const inner = from[name]
    if (!property || inner === undefined || (inner === null && !property.keepsNull)) return false
  }
  return true
}

function withInner(from: Readonly<Record<string, unknown>>, deep: readonly ShapedProperty[]): object {
  let to: Record<string, unknown> | undefined
  for (const { name, shape } of deep) {
    const before = from[name]
    if (before === undefined || before === null) continue
    const inner = shape(before)
    if (inner === before) continue
    to ??= { ...from }
    if (inner === undefined) delete to[name]
    else to[name] = inner
  }
  return to ?? from
}

function rebuilt(from: Readonly<Record<string, unknown>>, shaped: readonly ShapedProperty[]): object {
  const to: Record<string, unknown> = {}
  for (const { name, now, shape, keepsNull } of shaped) {
    const inner = from[name] ?? from[now]
    if (inner === undefined || (inner === null && !keepsNull)) continue
    const shown = shape === asItIs ? inner : shape(inner)
    if (shown !== undefined) to[name] = shown
  }
  return to
}

function propertyShape(contract: Contract, { ref, type, items, values }: PropertyFacts): Shape {
  if (ref) return lazily(contract, ref)
  if (type === 'array') return items && !isPlain(items) ? arrayShape(lazily(contract, items)) : asItIs
  if (type === 'object') return values && !isPlain(values) ? mapShape(lazily(contract, values)) : asItIs
  return type === 'integer' ? integerShape(contract) : asItIs
}

/** Types whose values are the same in every version. */
function isPlain(type: string): boolean {
  return ['string', 'boolean', 'any', 'any:any', 'string:any'].includes(type)
}

function arrayShape(item: Shape): Shape {
  return (value) => (Array.isArray(value) ? value.map(item).filter((each) => each !== undefined) : value)
}

function mapShape(inner: Shape): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inner(each)]))
  }
}

/** Ids are texts of any kind in API 4.0; one that no number can be is left out of what the older ones show. */
function integerShape({ apiVersion }: Contract): Shape {
  return apiVersion === '4.0' ? toInteger : (value) => (isNoNumber(value) ? undefined : toInteger(value))
}

function toInteger(value: unknown): unknown {
  return typeof value === 'string' && integer.test(value) ? Number(value) : value
}

function isNoNumber(value: unknown): boolean {
  return typeof value === 'string' && !integer.test(value)
}

const integer = /^-?\d+$/

function asItIs(value: unknown): unknown {
  return value
}
