import type { Contract, OperationFacts, ParameterFacts, PropertyFacts } from '@lookerts/contract'
import type { CallOptions, Version } from '../start-server.ts'
import type { Random } from './random.ts'
import { bodies, known, texts, values } from './values.ts'

/** An operation of a version, to be called. */
export interface Target {
  readonly version: Version
  readonly contract: Contract
  readonly operation: OperationFacts
}

/** A request that was made up. */
export interface Made {
  readonly method: string
  readonly path: string
  readonly call: CallOptions
}

/** What requests are made of besides chance: ids and names that answers have told. */
export interface Source {
  readonly random: Random
  readonly heard: readonly string[]
}

const oddMethods = ['HEAD', 'OPTIONS', 'PUT', 'TRACE', 'POST', 'PATCH', 'DELETE']
const oddTypes = [
  '',
  'x',
  'application/x-www-form-urlencoded',
  'text/plain',
  'application/json;',
  'text/html; charset=x'
]

/** Makes a request of an operation from its contract: sometimes all of it is right, mostly something is not. */
export function makeRequest(source: Source, target: Target): Made {
  const { random } = source
  const { operation, version } = target
  const path = operation.path.replace(/{\w+}/g, () => pathText(source) || '1')
  const query = makeQuery(source, target)
  const method = random.chance(0.03) ? random.pick(oddMethods) : operation.method
  const headers = random.chance(0.1) ? { 'content-type': random.pick(oddTypes) } : {}
  return {
    method,
    path: `/api/${version}${path}${query && `?${query}`}`,
    call: { headers, ...makeBody(source, target) }
  }
}

function pathText({ random, heard }: Source): string {
  if (random.chance(0.15)) return random.pick(texts)
  const from = heard.length > 0 && random.chance(0.4) ? heard : known
  return encodeURIComponent(random.pick(from))
}

function makeQuery(source: Source, { contract, operation }: Target): string {
  const { random } = source
  const inQuery = (operation.params ?? []).filter((each) => each.in === 'query')
  const wanted = inQuery.filter(({ required }) => required === true || random.chance(0.15))
  const pairs = wanted.map((each) => `${each.name}=${queryText(source, each, contract, operation)}`)
  if (random.chance(0.05)) pairs.push(`${random.pick(['x', '__proto__', 'fields', 'limit'])}=${random.pick(texts)}`)
  return pairs.join('&')
}

function queryText(source: Source, { name, type }: ParameterFacts, contract: Contract, of: OperationFacts): string {
  const { random, heard } = source
  if (random.chance(0.25)) return random.pick(texts)
  if (name === 'fields' || name === 'sorts') return encodeURIComponent(propertyNames(source, contract, of))
  if (type === 'boolean') return String(random.chance(0.5))
  if (type === 'integer') return String(random.below(40))
  const from = heard.length > 0 && random.chance(0.5) ? heard : known
  const text = encodeURIComponent(random.pick(from))
  return type === 'array' ? `${text},${random.pick(known)}` : random.chance(0.3) ? `${text}%25` : text
}

function propertyNames({ random }: Source, contract: Contract, { responses }: OperationFacts): string {
  const answer = responses['200']
  const type = ((typeof answer === 'object' ? answer?.type : answer) ?? '').replace('[]', '')
  const props = Object.entries(contract.schemas[type]?.props ?? {})
  if (props.length === 0) return 'id'
  const names = Array.from({ length: 1 + random.below(4) }, () => {
    const [name, { ref, items = '' }] = random.pick(props)
    const inner = contract.schemas[ref ?? items]
    return inner && random.chance(0.5) ? `${name}(${random.pick(Object.keys(inner.props))})` : name
  })
  return names.join(',')
}

function makeBody(source: Source, { contract, operation }: Target): CallOptions {
  const { random, heard } = source
  const { body, id } = operation
  if (id === 'login') {
    const half = (): unknown => random.pick([...values, ...heard])
    return random.chance(0.5)
      ? { json: { client_id: half(), client_secret: half() } }
      : { form: { client_id: String(half()), client_secret: String(half()) } }
  }
  if (random.chance(body ? 0.05 : 0.02)) return { body: random.pick(bodies) }
  if (!body) return random.chance(0.8) ? {} : { json: {} }
  if (random.chance(0.05)) return { json: random.pick(values) }
  if (random.chance(0.03)) return {}
  return { json: makeValue(source, contract, body.type, 0) }
}

/** Makes a value of a type of the contract, with something else in its place now and then. */
function makeValue(source: Source, contract: Contract, type: string, depth: number): unknown {
  const { random, heard } = source
  if (random.chance(0.06)) return random.pick(values)
  if (type.startsWith('[]')) {
    const length = depth > 3 ? 0 : random.below(4)
    return Array.from({ length }, () => makeValue(source, contract, type.slice(2), depth + 1))
  }
  if (type.startsWith('{}')) {
    const names = Array.from({ length: random.below(3) }, () => random.pick([...known, 'a', '__proto__']))
    return Object.fromEntries(names.map((name) => [name, makeValue(source, contract, type.slice(2), depth + 1)]))
  }
  if (contract.schemas[type]) return makeObject(source, contract, type, depth)
  const [plain] = type.split(':')
  if (plain === 'boolean') return random.chance(0.5)
  if (plain === 'integer') return random.below(random.chance(0.8) ? 15 : 2 ** 31)
  if (plain === 'number') return random.next() * 100
  if (plain === 'string') return random.pick(heard.length > 0 && random.chance(0.3) ? heard : known)
  return random.pick(values)
}

function makeObject(source: Source, contract: Contract, type: string, depth: number): unknown {
  const { random } = source
  const { props, required } = contract.schemas[type]!
  const share = random.next() ** 2
  const names = Object.keys(props).filter(
    (name) => (required.includes(name) && random.chance(0.9)) || random.chance(depth > 2 ? share / 10 : share)
  )
  if (random.chance(0.03)) names.push(random.pick(['x', '__proto__', 'constructor']))
  // A plain assignment of `__proto__` would make no property.
  return Object.fromEntries(names.map((name) => [name, makeProperty(source, contract, props[name], depth)]))
}

function makeProperty(source: Source, contract: Contract, facts: PropertyFacts | undefined, depth: number): unknown {
  const { random } = source
  if (!facts) return random.pick(values)
  if (facts.nullable && random.chance(0.1)) return null
  if (facts.enum && random.chance(0.8)) {
    const value = random.pick(facts.enum)
    return facts.type === 'array' ? [value] : value
  }
  const { ref, type = 'any', items = 'any', values: inner = 'any' } = facts
  const whole = ref ?? (type === 'array' ? `[]${items}` : type === 'object' ? `{}${inner}` : type)
  return makeValue(source, contract, whole, depth + 1)
}
