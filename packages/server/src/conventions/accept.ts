import type { Contract, PropertyFacts } from '@lookerts/contract'
import { invalid, type FieldProblem } from '../errors.ts'
import { newNameIn } from './old-names.ts'
import { holdsAnything } from './violations.ts'

/**
 * Reads a JSON body as a type of the contract, as loosely as real clients write: numbers for strings and the other way
 * round, `[]` for an empty map; read-only and unknown keys are dropped, ids come out as strings, and what 4.0 calls otherwise by its new name.
 * @throws {ApiError} 422 with a problem for each field that cannot be read.
 */
export function accept(contract: Contract, type: string, body: unknown): unknown {
  const problems: FieldProblem[] = []
  const value = read({ contract, problems }, type, body, 'body')
  if (problems.length > 0) throw invalid(...problems)
  return value
}

/**
 * Gives a problem for each property that a type requires and a body that makes a new thing lacks. Nothing more than its
 * own properties is looked at: what it holds may be a part of something that is there.
 */
export function missingIn(contract: Contract, type: string, body: unknown): FieldProblem[] {
  const { required = [], props = {} } = contract.schemas[type] ?? {}
  const given = body as Readonly<Record<string, unknown>>
  return required
    .filter((name) => !props[name]?.readOnly && given[newNameIn(contract.apiVersion, name)] === undefined)
    .map((field) => ({ field, code: 'missing_field', message: 'This field is required.' }))
}

/** A body can hold a problem every few bytes; the answer that named them all would be many times as long. */
const mostProblems = 100

interface Reader {
  readonly contract: Contract
  readonly problems: FieldProblem[]
}

function read(reader: Reader, type: string, value: unknown, field: string): unknown {
  if (value === null) return null
  if (type.startsWith('[]')) return readArray(reader, type.slice(2), value, field)
  if (type.startsWith('{}')) return readMap(reader, type.slice(2), value, field)
  if (reader.contract.schemas[type]) return readObject(reader, type, value, field)
  return readScalar(reader, type.split(':')[0]!, value, field)
}

function readObject(reader: Reader, type: string, value: unknown, field: string): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return refuse(reader, field, 'an object')
  const { props } = reader.contract.schemas[type]!
  const takesAll = isAllReadOnly(props)
  const isPart = field !== 'body'
  const entries = Object.entries(value as object).filter(
    ([name, each]) =>
      Object.hasOwn(props, name) &&
      (takesAll || !props[name]!.readOnly || taken.has(`${type}.${name}`)) &&
      !(isPart && isVoid(props[name]!, each))
  )
  const inner = isPart ? `${field}.` : ''
  return Object.fromEntries(
    entries.map(([name, each]) => [
      newNameIn(reader.contract.apiVersion, name),
      holdsAnything(type, name)
        ? read(reader, '{}any', each, inner + name)
        : readProperty(reader, props[name]!, each, inner + name)
    ])
  )
}

/**
 * Null where the type has none. In what is sent itself it clears the property; in a part of it, which replaces the
 * old one whole, it is as good as nothing.
 */
function isVoid({ nullable, ref }: PropertyFacts, value: unknown): boolean {
  return value === null && !nullable && ref === undefined
}

/** What the contract, or that of 3.x, calls read-only although clients send it to be kept. */
const taken: ReadonlySet<string> = new Set([
  'ResultMakerFilterables.listen',
  'LookWithQuery.query',
  'DashboardElement.query'
])

/** The contract calls all of a few types read-only that say, as a body, what is to be done: all of them is meant then. */
function isAllReadOnly(props: Readonly<Record<string, PropertyFacts>>): boolean {
  return Object.values(props).every(({ readOnly }) => readOnly)
}

function readProperty(reader: Reader, facts: PropertyFacts, value: unknown, field: string): unknown {
  const { ref, type = 'any', items = 'any', values = 'any', format } = facts
  if (facts.enum && type === 'string' && value !== null) return readEnum(reader, facts.enum, value, field)
  if (ref) return read(reader, ref, value, field)
  if (type === 'array') return read(reader, `[]${items}`, value, field)
  if (type === 'object') return read(reader, `{}${values.split(':').at(-1)}`, value, field)
  return read(reader, format === 'int64' && isId(field) ? 'id' : type, value, field)
}

function readArray(reader: Reader, item: string, value: unknown, field: string): unknown {
  if (!Array.isArray(value)) return refuse(reader, field, 'an array')
  const type = item.startsWith('integer') && isId(field) ? 'id' : item
  return value.map((each, at) => {
    const place = `${field}[${at}]`
    // A property may be null to be cleared; in a list there is nothing that null could mean.
    return each === null && type !== 'any' ? refuse(reader, place, 'something') : read(reader, type, each, place)
  })
}

function readMap(reader: Reader, inner: string, value: unknown, field: string): unknown {
  if (Array.isArray(value) && value.length === 0) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return refuse(reader, field, 'an object')
  const entries = Object.entries(value as object)
  return Object.fromEntries(entries.map(([name, each]) => [name, read(reader, inner, each, `${field}.${name}`)]))
}

function readScalar(reader: Reader, type: string, value: unknown, field: string): unknown {
  if (type === 'string')
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : refuse(reader, field, 'a string')
  if (type === 'id') return readId(reader, value, field)
  if (type === 'boolean') return readBoolean(reader, value, field)
  if (type === 'integer' || type === 'number') return readNumber(reader, type, value, field)
  return value
}

function readEnum(reader: Reader, allowed: readonly unknown[], value: unknown, field: string): unknown {
  return allowed.includes(value) ? value : refuse(reader, field, `one of ${allowed.join(', ')}`)
}

function readBoolean(reader: Reader, value: unknown, field: string): unknown {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === 'false') return value === 'true'
  return refuse(reader, field, 'true or false')
}

/** Where the contract has a number an id must be able to go out as one again. */
function readId(reader: Reader, value: unknown, field: string): unknown {
  const isRight = typeof value === 'string' ? /^-?\d+$/.test(value) : Number.isSafeInteger(value)
  return isRight ? String(value) : refuse(reader, field, 'an integer')
}

function readNumber(reader: Reader, type: string, value: unknown, field: string): unknown {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  const isRight = typeof number === 'number' && (type === 'integer' ? isInt64(number) : Number.isFinite(number))
  return isRight ? number : refuse(reader, field, type === 'integer' ? 'an integer' : 'a number')
}

/** What an `int64` cannot hold could not go out as one either. */
function isInt64(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) < 2 ** 63
}

function refuse(reader: Reader, field: string, wanted: string): undefined {
  if (reader.problems.length < mostProblems)
    reader.problems.push({ field, code: 'invalid', message: `'${field}' must be ${wanted}.` })
  return undefined
}

/** Ids are numbers in 3.x and strings in 4.0, where everything is kept. A list that is the whole body is one of ids. */
function isId(field: string): boolean {
  return field === 'body' || /(^|[._])ids?$/.test(field)
}
