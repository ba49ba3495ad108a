import type { Contract, OperationFacts, PropertyFacts, SchemaFacts } from '@lookerts/contract'
import { namesIn, type NameOf } from './references.ts'

type Schemas = Contract['schemas']

/** In which forms the types of a version are written. */
export interface Forms {
  /** What a type is called where it is sent: `WriteUser` for `User`, the same where the two forms do not differ. */
  readonly sentAs: ReadonlyMap<string, string>
  /** The types that are never answered; their own name stands for the form that is sent. */
  readonly sentOnly: ReadonlySet<string>
  /** The types with a field that a caller can write. */
  readonly writable: ReadonlySet<string>
}

/** Finds the types that are sent, the types that are answered, and where the two forms of a type differ. */
export function findForms({ schemas, operations }: Contract): Forms {
  const writable = grow(schemas, (facts, known) => Object.values(facts.props).some((prop) => isWritten(prop, known)))
  const answered = reach(operations.flatMap(answerNames), (name) => readProps(schemas[name]))
  const sent = reach(operations.flatMap(bodyNames), (name) => sentProps(name, schemas[name], writable))
  const sentOnly = new Set([...sent].filter((name) => !answered.has(name)))
  const differing = grow(schemas, (facts, known, name) => {
    if (!sent.has(name) || sentOnly.has(name) || !writable.has(name)) return false
    return Object.values(facts.props).some(
      (prop) => prop.readOnly || prop.writeOnly || namesIn(prop).some((ref) => known.has(ref))
    )
  })
  const sentAs = new Map([...sent].map((name) => [name, differing.has(name) ? `Write${name}` : name]))
  return { sentAs, sentOnly, writable }
}

/** Names types as they are called in requests. */
export function toSentName({ sentAs }: Forms): NameOf {
  return (name) => sentAs.get(name) ?? name
}

/** The types that get a write form; a few others have one that the contract names itself. */
export function writeForms({ schemas }: Contract, { sentAs }: Forms): string[] {
  return Object.keys(schemas).filter((name) => sentAs.get(name) === `Write${name}` && !schemas[`Write${name}`])
}

/** The fields that an answer can hold. */
export function readProps(facts: SchemaFacts | undefined): [string, PropertyFacts][] {
  return Object.entries(facts?.props ?? {}).filter(([, prop]) => !prop.writeOnly)
}

/**
 * The fields that a request can hold. The contract calls every field of a few types read-only and yet wants them in a
 * body: those are sent as they are.
 */
export function sentProps(
  name: string,
  facts: SchemaFacts | undefined,
  writable: ReadonlySet<string>
): [string, PropertyFacts][] {
  const props = Object.entries(facts?.props ?? {})
  if (writable.has(name)) return props.filter(([, prop]) => isWritten(prop, writable))
  return props.map(([field, prop]) => [field, { ...prop, readOnly: false }])
}

/** A field that holds one object of which nothing can be written cannot be written either. */
function isWritten(prop: PropertyFacts, writable: ReadonlySet<string>): boolean {
  return !prop.readOnly && (prop.ref === undefined || writable.has(prop.ref))
}

function bodyNames({ body }: OperationFacts): string[] {
  return namesIn({ ref: body?.type })
}

function answerNames({ responses }: OperationFacts): string[] {
  return Object.values(responses).flatMap((answer) =>
    namesIn({ ref: typeof answer === 'string' ? answer : answer?.type })
  )
}

/** The types for which a rule holds, where the rule may ask for which others it holds. */
function grow(schemas: Schemas, holds: (facts: SchemaFacts, known: Set<string>, name: string) => boolean): Set<string> {
  const known = new Set<string>()
  for (let before = -1; before < known.size;) {
    before = known.size
    for (const [name, facts] of Object.entries(schemas)) if (holds(facts, known, name)) known.add(name)
  }
  return known
}

function reach(start: string[], propsOf: (name: string) => [string, PropertyFacts][]): Set<string> {
  const reached = new Set<string>()
  for (const queue = [...start]; queue.length > 0;) {
    const name = queue.pop() ?? ''
    if (reached.has(name)) continue
    reached.add(name)
    queue.push(...propsOf(name).flatMap(([, prop]) => namesIn(prop)))
  }
  return reached
}
