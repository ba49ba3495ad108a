import type { Contract, PropertyFacts } from '@lookerts/contract'
import { pick, type FieldTree } from './fields.ts'
import { newNameIn } from './old-names.ts'
import { holdsAnything, mayBeNull, typeOf } from './violations.ts'

/**
 * Writes a value of the 4.0 shape as JSON in that of a version: only what its type has, ids as numbers where they are,
 * and of it only the wanted keys. Gives undefined for what the version has no form for, which is left out.
 */
export type Write = (value: unknown, wanted: FieldTree | undefined, doubt: Doubt) => string | undefined

/** What is noticed on the way. */
interface Doubt {
  /** Whether something is not what its type says; `violationsOf` tells what. It is written all the same. */
  breaksContract: boolean
}

const made = new WeakMap<Contract, Map<string, Write>>()

/**
 * Gives the writer of a type reference such as `User`, `[]User` or `{}string`; made once for each contract. All is done
 * in one go, since most of the time of a small answer would pass with looking at the same properties again.
 */
export function writerOf(contract: Contract, type: string): Write {
  let known = made.get(contract)
  if (!known) made.set(contract, (known = new Map()))
  let write = known.get(type)
  if (!write) known.set(type, (write = makeWriter(contract, type)))
  return write
}

function makeWriter(contract: Contract, type: string): Write {
  if (type.startsWith('[]')) return arrayWriter(lazily(contract, type.slice(2)))
  if (type.startsWith('{}')) return mapWriter(lazily(contract, type.slice(2)))
  if (contract.schemas[type]) return objectWriter(contract, type)
  if (type.startsWith('any') || type.endsWith(':any')) return writeAnything
  if (type.startsWith('integer')) return integerWriter(contract)
  if (type === 'string') return writeText
  return type === 'boolean' ? writeBoolean : writeNumber
}

/** Types refer to themselves and each other: the inner one is looked up when the first value comes. */
function lazily(contract: Contract, type: string): Write {
  let write: Write | undefined
  return (value, wanted, doubt) => (write ??= writerOf(contract, type))(value, wanted, doubt)
}

interface Property {
  /** What it begins with as the first of its object: the name and a colon. */
  readonly firstHead: string
  /** The same after others: a comma before it. */
  readonly head: string
  /** All of it when it is null, as most of what a user has. */
  readonly whenNull: string
  readonly write: Write
  readonly isRequired: boolean
  readonly mayBeNull: boolean
  /** API 4.0 has null for more than the older ones, where such a property is left out. */
  readonly keepsNull: boolean
}

function objectWriter(contract: Contract, type: string): Write {
  const { props, required } = contract.schemas[type]!
  const shown = Object.entries(props).filter(([, facts]) => !facts.writeOnly)
  const properties = new Map(
    shown.map(([name, facts]) => [name, toProperty(contract, type, name, facts, required.includes(name))])
  )
  const renamed = shown.map(([name]) => [name, newNameIn(contract.apiVersion, name)] as const)
  const renames = renamed.filter(([name, now]) => name !== now)
  return (value, wanted, doubt) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return writeDoubtful(value, doubt)
    const from = renames.length > 0 ? withOldNames(value, renames) : (value as Values)
    const picks = wanted && !wanted.has('*') ? wanted : undefined
    let missing = required.length
    let text = ''
    for (const name in from) {
      const property = properties.get(name)
      if (!property) continue
      const inner = from[name]
      if (inner === undefined || (inner === null && !property.keepsNull)) continue
      if (property.isRequired) missing--
      if (picks && !picks.has(name)) continue
      if (inner === null) {
        if (!property.mayBeNull) doubt.breaksContract = true
        text += text === '' ? `${property.firstHead}null` : property.whenNull
        continue
      }
      const written = property.write(inner, picks?.get(name), doubt)
      if (written !== undefined) text += (text === '' ? property.firstHead : property.head) + written
    }
    if (missing > 0) doubt.breaksContract = true
    return `{${text}}`
  }
}

type Values = Readonly<Record<string, unknown>>

/** With what a version calls otherwise under the name that it has there. */
function withOldNames(value: object, renames: readonly (readonly [name: string, now: string])[]): Values {
  const from: Record<string, unknown> = { ...value }
  for (const [name, now] of renames) from[name] ??= from[now]
  return from
}

function toProperty(
  contract: Contract,
  type: string,
  name: string,
  facts: PropertyFacts,
  isRequired: boolean
): Property {
  const isNullable = facts.nullable === true
  const firstHead = `${JSON.stringify(name)}:`
  const head = `,${firstHead}`
  return {
    firstHead,
    head,
    whenNull: `${head}null`,
    write: holdsAnything(type, name) ? writeAnything : propertyWriter(contract, typeOf(facts)),
    isRequired,
    mayBeNull: isNullable || mayBeNull(contract, facts),
    keepsNull: isNullable || contract.apiVersion === '4.0'
  }
}

function propertyWriter(contract: Contract, type: string): Write {
  return type in contract.schemas || /^[[{]/.test(type) ? lazily(contract, type) : writerOf(contract, type)
}

function arrayWriter(write: Write): Write {
  return (value, wanted, doubt) => {
    if (!Array.isArray(value)) return writeDoubtful(value, doubt)
    let text = ''
    for (const each of value) {
      const written = write(each, wanted, doubt)
      if (written !== undefined) text += text === '' ? written : `,${written}`
    }
    return `[${text}]`
  }
}

function mapWriter(write: Write): Write {
  return (value, wanted, doubt) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return writeDoubtful(value, doubt)
    const picks = wanted && !wanted.has('*') ? wanted : undefined
    let text = ''
    for (const name in value) {
      if (picks && !picks.has(name)) continue
      const each = (value as Values)[name]
      const written = each === null ? 'null' : write(each, picks?.get(name), doubt)
      if (written !== undefined) text += `${text === '' ? '' : ','}${quoted(name)}:${written}`
    }
    return `{${text}}`
  }
}

/** Ids are texts of any kind in API 4.0; one that no number can be is left out of what the older ones show. */
function integerWriter({ apiVersion }: Contract): Write {
  return (value, _, doubt) => {
    if (Number.isInteger(value)) return String(value)
    if (typeof value !== 'string') return writeDoubtful(value, doubt)
    if (/^-?\d+$/.test(value)) return JSON.stringify(Number(value))
    return apiVersion === '4.0' ? writeDoubtful(value, doubt) : undefined
  }
}

function writeNumber(value: unknown, _: unknown, doubt: Doubt): string | undefined {
  return typeof value === 'number' ? JSON.stringify(value) : writeDoubtful(value, doubt)
}

function writeBoolean(value: unknown, _: unknown, doubt: Doubt): string | undefined {
  if (typeof value !== 'boolean') return writeDoubtful(value, doubt)
  // JSON.stringify of each would take as long as that of the whole.
  return value ? 'true' : 'false'
}

function writeText(value: unknown, _: unknown, doubt: Doubt): string | undefined {
  return typeof value === 'string' ? quoted(value) : writeDoubtful(value, doubt)
}

function writeAnything(value: unknown, wanted: FieldTree | undefined): string | undefined {
  return JSON.stringify(wanted ? pick(value, wanted) : value)
}

function writeDoubtful(value: unknown, doubt: Doubt): string | undefined {
  doubt.breaksContract = true
  return JSON.stringify(value)
}

/** What JSON writes otherwise than it is; nearly no text has any of it. */
const special = /["\\\p{Cc}\p{Cs}]/u

function quoted(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`
}
