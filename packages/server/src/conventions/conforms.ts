import type { Contract, PropertyFacts } from '@lookerts/contract'
import { holdsAnything, mayBeNull, typeOf } from './violations.ts'

/** Tells whether a value has no violation of its type. */
export type Conforms = (value: unknown) => boolean

const made = new WeakMap<Contract, Map<string, Conforms>>()

/**
 * Gives the quick form of `violationsOf`, which says yes or no: an emulator asks it of each answer, and of what is wrong
 * only when something is. Made once for each type of a contract.
 */
export function conformsTo(contract: Contract, type: string): Conforms {
  let known = made.get(contract)
  if (!known) made.set(contract, (known = new Map()))
  let conforms = known.get(type)
  if (!conforms) known.set(type, (conforms = make(contract, type)))
  return conforms
}

function make(contract: Contract, type: string): Conforms {
  if (type.startsWith('[]')) return ofArray(lazily(contract, type.slice(2)))
  if (type.startsWith('{}')) return ofMap(lazily(contract, type.slice(2)))
  if (type.startsWith('any') || type.endsWith(':any')) return always
  return contract.schemas[type] ? ofObject(contract, type) : ofScalar(type)
}

/** Types refer to themselves and each other: the inner one is made when the first value comes. */
function lazily(contract: Contract, type: string): Conforms {
  let conforms: Conforms | undefined
  return (value) => (conforms ??= conformsTo(contract, type))(value)
}

function ofObject(contract: Contract, type: string): Conforms {
  const { props, required } = contract.schemas[type]!
  const properties = new Map(
    Object.entries(props).map(([name, facts]) => [
      name,
      holdsAnything(type, name) ? always : ofProperty(contract, facts)
    ])
  )
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const name of required) if (!(name in value)) return false
    for (const name in value) {
      const conforms = properties.get(name)
      if (!conforms?.((value as Record<string, unknown>)[name])) return false
    }
    return true
  }
}

function ofProperty(contract: Contract, facts: PropertyFacts): Conforms {
  if (facts.writeOnly) return never
  const type = typeOf(facts)
  const conforms = type in contract.schemas || /^[[{]/.test(type) ? lazily(contract, type) : conformsTo(contract, type)
  const isNullable = facts.nullable === true || mayBeNull(contract, facts)
  return (value) => (value === null ? isNullable : conforms(value))
}

function ofScalar(type: string): Conforms {
  const [base = ''] = type.split(':')
  if (type.startsWith('integer')) return Number.isInteger
  return (value) => typeof value === base
}

function ofArray(item: Conforms): Conforms {
  return (value) => Array.isArray(value) && value.every(item)
}

function ofMap(inner: Conforms): Conforms {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const name in value) {
      const each = (value as Record<string, unknown>)[name]
      if (each !== null && !inner(each)) return false
    }
    return true
  }
}

function always(): boolean {
  return true
}

function never(): boolean {
  return false
}
