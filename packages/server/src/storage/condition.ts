import { likeMatcher } from './like.ts'
import type { Comparison, Condition, Document, Scalar } from './store.ts'

/** What a condition asks of one property, told apart by `op`. */
export type Test =
  | { readonly op: 'is' | 'not'; readonly value: Scalar }
  | { readonly op: 'in'; readonly values: readonly Scalar[] }
  | { readonly op: 'like'; readonly pattern: string }
  | { readonly op: 'before'; readonly limit: number }

/** A condition with its names and values checked: the one form that adapters read. */
export type Clause =
  | { readonly all: readonly Clause[] }
  | { readonly any: readonly Clause[] }
  | { readonly property: string; readonly test: Test }

/** Databases take time with the square of this number before they even look at a document. */
const MOST_TESTS = 200

/**
 * Checks a condition and brings it into the form that adapters read.
 * @throws {TypeError} when a name is not a plain identifier, a value is not what {@link Condition} allows, or there
 * are more than 200 comparisons: many values of one property go into one `in`.
 */
export function readCondition(where: Condition): Clause {
  const clause = readClause(where)
  if (countTests(clause) > MOST_TESTS) throw new TypeError(`A condition compares at most ${MOST_TESTS} times; use in.`)
  return clause
}

/** Tells whether every document fulfils a condition, whatever is in it. */
export function isEmpty(clause: Clause | undefined): boolean {
  return clause === undefined || ('all' in clause && clause.all.every(isEmpty))
}

/**
 * Gives back a name of a kind or property that is safe to stand in SQL.
 * @throws {TypeError} when it is anything but ASCII letters, digits and underscores.
 */
export function readName(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/i.test(name)) throw new TypeError(`${JSON.stringify(name)} is not a plain name.`)
  return name
}

/** Makes the test that says whether a document fulfils a condition. */
export function toPredicate(clause: Clause): (document: Document) => boolean {
  if ('all' in clause) {
    const parts = clause.all.filter((part) => !isEmpty(part)).map(toPredicate)
    // A search is wrapped several times; each layer would cost every document a call.
    if (parts.length === 1) return parts[0]!
    return (document) => parts.every((part) => part(document))
  }
  if ('any' in clause) {
    const parts = clause.any.map(toPredicate)
    return (document) => parts.some((part) => part(document))
  }
  const read = readerOf(clause.property)
  const passes = toValueTest(clause.test)
  return (document) => passes(read(document))
}

/** Makes {@link valueOf} of one property, which is quicker where many documents are read. */
export function readerOf(property: string): (document: Document) => unknown {
  // Nearly no name is one that every object has; without the question a scan takes half as long.
  if (property in Object.prototype) return (document) => valueOf(document, property)
  return (document) => (document as unknown as Record<string, unknown>)[property] ?? null
}

/** Reads a document's own property, null when it is absent; never one that it inherits. */
export function valueOf(document: Document, property: string): unknown {
  return Object.hasOwn(document, property) ? ((document as unknown as Record<string, unknown>)[property] ?? null) : null
}

function toValueTest(test: Test): (value: unknown) => boolean {
  switch (test.op) {
    case 'is':
      return (value) => value === test.value
    case 'not':
      return (value) => value !== test.value
    case 'in': {
      const values = new Set<unknown>(test.values)
      return (value) => values.has(value)
    }
    case 'before':
      return (value) => typeof value === 'number' && value < test.limit
    case 'like': {
      const likes = likeMatcher(test.pattern)
      return (value) => typeof value === 'string' && likes(value)
    }
  }
}

function readClause(where: Condition): Clause {
  const { and, or } = where as { and?: readonly Condition[]; or?: readonly Condition[] }
  if (Array.isArray(and)) return { all: and.map(readClause) }
  if (Array.isArray(or)) return { any: or.map(readClause) }
  const clauses: Clause[] = []
  const tests = where as Readonly<Record<string, Scalar | Comparison>>
  for (const name in tests) clauses.push({ property: readName(name), test: readTest(tests[name]!) })
  return clauses.length === 1 ? clauses[0]! : { all: clauses }
}

function countTests(clause: Clause): number {
  if ('test' in clause) return 1
  const parts = 'all' in clause ? clause.all : clause.any
  return parts.reduce((sum, part) => sum + countTests(part), 0)
}

function readTest(value: Scalar | Comparison): Test {
  if (isScalar(value)) return { op: 'is', value }
  const [[op, operand] = [], ...rest] = Object.entries(value ?? {}) as [string, unknown][]
  if (rest.length === 0) {
    if (op === 'not' && isScalar(operand)) return { op, value: operand }
    if (op === 'in' && Array.isArray(operand) && operand.every(isScalar)) return { op, values: operand }
    if (op === 'like' && typeof operand === 'string') return { op, pattern: operand }
    if (op === 'before' && typeof operand === 'number') return { op, limit: operand }
  }
  throw new TypeError('A condition compares with a scalar, or with one of in, like, not and before.')
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
