import { readCondition } from './condition.ts'
import type { Work } from './group-commit.ts'
import { integerAfter, integerOf } from './ids.ts'
import type { Database } from './sqlite-database.ts'
import { clashOf } from './sqlite-error.ts'
import type { Table } from './sqlite-table.ts'
import { ConflictError, type AnyKind, type Change, type Document } from './store.ts'

/** The highest integer id of each kind, kept apart from the documents so that removing one frees no id. */
export interface Sequences {
  next(kind: string): number
  raise(kind: string, integer: number): void
}

/** Makes the sequences of a database. */
export function createSequences(database: Database): Sequences {
  const last = database.prepare('SELECT last FROM sequences WHERE kind = ?')
  const raise = database.prepare(
    'INSERT INTO sequences VALUES (?, ?) ON CONFLICT DO UPDATE SET last = excluded.last WHERE excluded.last > last'
  )
  return {
    raise: (kind, integer) => void raise.run(kind, integer),
    next(kind) {
      const integer = integerAfter(Number(last.get(kind)?.[0] ?? 0), kind)
      raise.run(kind, integer)
      return integer
    }
  }
}

/** The work of one step of a commit. */
interface Step {
  /** How many statements it writes with. */
  readonly writes: number
  run(): void
}

/**
 * Prepares a commit. What can be wrong with it by itself is found out here, before it shares a transaction with others.
 */
export function toWork(
  changes: readonly Change[],
  tableOf: (kind: AnyKind) => Table,
  sequences: Sequences
): Work<void> {
  const steps = changes.map((change) => toStep(change, tableOf(change.kind), sequences))
  const isWhole = steps.every(({ writes }, i) => writes === 0 || (writes === 1 && i === steps.length - 1))
  return { isWhole, run: () => steps.forEach((step) => step.run()) }
}

function toStep(change: Change, table: Table, sequences: Sequences): Step {
  const { name } = change.kind
  switch (change.op) {
    case 'insert':
      return toInsert(change.document, table, sequences)
    case 'update': {
      const { document, revision } = change
      const body = JSON.stringify(document)
      const update = (): number => orConflict(name, () => table.update(document.id, body, revision))
      return { writes: 1, run: () => expectOne(name, update()) }
    }
    case 'remove': {
      const { id, revision } = change
      const remove = (): number => table.remove(id, revision)
      return { writes: 1, run: revision === undefined ? remove : () => expectOne(name, remove()) }
    }
    case 'removeWhere': {
      const where = readCondition(change.where)
      return { writes: 1, run: () => table.removeWhere(where) }
    }
    case 'check': {
      const { id, revision } = change
      return { writes: 0, run: () => expectOne(name, table.revisionOf(id) === revision ? 1 : 0) }
    }
  }
}

function toInsert(document: Document, table: Table, sequences: Sequences): Step {
  const { name } = table.kind
  const body = JSON.stringify(document)
  const integer = integerOf(document.id) ?? 0
  const insert = (): number => orConflict(name, () => table.insert(document.id, body))
  if (integer <= 0) return { writes: 1, run: insert }
  const run = (): void => {
    insert()
    sequences.raise(name, integer)
  }
  return { writes: 2, run }
}

function expectOne(kind: string, changes: number): void {
  if (changes === 0) throw new ConflictError(`This ${kind} is gone or was changed since.`)
}

function orConflict<T>(kind: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const property = clashOf(error)
    throw property === undefined ? error : new ConflictError(`The ${property} of this ${kind} is taken.`)
  }
}
