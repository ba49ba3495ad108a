import { readCondition, toPredicate } from './condition.ts'
import { matchesOf } from './memory-find.ts'
import { idsIn, indexKey, type Index, type IndexKey } from './memory-index.ts'
import { put, take, type Table } from './memory-table.ts'
import { ConflictError, type AnyKind, type Change, type Condition, type Document, type Stored } from './store.ts'

/** What a step does to a table once the whole commit is known to hold: a document to put, an id to take away. */
type Effect = Stored<Document> | string

/** What the steps of a commit would make of one table, which itself stays as it is until they all hold. */
export interface Draft {
  readonly kind: AnyKind
  readonly table: Table
  readonly effects: Effect[]
  /** What the next step must see; made only when there is one, so that the common commit costs little. */
  overlay?: Overlay
}

interface Overlay {
  /** Documents as the steps so far leave them; undefined where they removed one. */
  readonly changed: Map<string, Stored<Document> | undefined>
  /** Which of the changed documents holds a unique value. */
  readonly holders: ReadonlyMap<Index, Map<IndexKey | undefined, string>>
}

/** Begins the draft of a commit to one table. */
export function createDraft(kind: AnyKind, table: Table): Draft {
  return { kind, table, effects: [] }
}

/**
 * Adds a step to a draft.
 * @throws {ConflictError} when it does not hold after the ones before it.
 */
export function draftChange(draft: Draft, change: Change): void {
  if (draft.effects.length > 0) draft.overlay ??= createOverlay(draft)
  switch (change.op) {
    case 'insert':
      if (currentOf(draft, change.document.id)) throw new ConflictError(`The id of this ${draft.kind.name} is taken.`)
      return draftPut(draft, change.document, 1)
    case 'update':
      return draftPut(draft, change.document, expectCurrent(draft, change.document.id, change.revision) + 1)
    case 'remove':
      if (change.revision !== undefined) expectCurrent(draft, change.id, change.revision)
      return addEffect(draft, change.id)
    case 'removeWhere':
      for (const id of draftMatches(draft, change.where)) addEffect(draft, id)
      return
    case 'check':
      expectCurrent(draft, change.id, change.revision)
  }
}

/** Carries out what a draft holds. Nothing in it can fail. */
export function applyDraft({ table, effects }: Draft): void {
  for (const effect of effects) {
    if (typeof effect === 'string') take(table, effect)
    else put(table, effect)
  }
}

function currentOf({ overlay, table }: Draft, id: string): Stored<Document> | undefined {
  return overlay?.changed.has(id) ? overlay.changed.get(id) : table.entries.get(id)?.stored
}

function expectCurrent(draft: Draft, id: string, revision: number | undefined): number {
  const current = currentOf(draft, id)
  if (!current) throw new ConflictError(`This ${draft.kind.name} is gone.`)
  if (revision !== undefined && current.revision !== revision) {
    throw new ConflictError(`This ${draft.kind.name} was changed since.`)
  }
  return current.revision
}

function draftPut(draft: Draft, document: Document, revision: number): void {
  for (const index of draft.table.unique) {
    if (isTaken(draft, index, document)) {
      throw new ConflictError(`The ${index.property} of this ${draft.kind.name} is taken.`)
    }
  }
  addEffect(draft, { document, revision })
}

function addEffect({ overlay, effects }: Draft, effect: Effect): void {
  if (overlay) recordEffect(overlay, effect)
  effects.push(effect)
}

/** A holder in the table counts only while it is unchanged: once changed, it is among those of the overlay. */
function isTaken({ overlay }: Draft, index: Index, document: Document): boolean {
  const key = indexKey(index, document)
  if (key === undefined) return false
  const changed = overlay?.holders.get(index)?.get(key)
  if (changed !== undefined) return changed !== document.id
  for (const holder of idsIn(index, key)) return holder !== document.id && !overlay?.changed.has(holder)
  return false
}

function createOverlay({ table, effects }: Draft): Overlay {
  const holders = new Map(table.unique.map((index) => [index, new Map<IndexKey | undefined, string>()]))
  const overlay: Overlay = { changed: new Map(), holders }
  for (const effect of effects) recordEffect(overlay, effect)
  return overlay
}

function recordEffect({ changed, holders }: Overlay, effect: Effect): void {
  const stored = typeof effect === 'string' ? undefined : effect
  const id = typeof effect === 'string' ? effect : effect.document.id
  const before = changed.get(id)
  for (const [index, ids] of holders) {
    if (before) ids.delete(indexKey(index, before.document))
    if (stored) ids.set(indexKey(index, stored.document), id)
  }
  changed.set(id, stored)
}

function draftMatches({ overlay, table }: Draft, where: Condition): string[] {
  const clause = readCondition(where)
  const ids = matchesOf(table, clause).map((entry) => entry.stored.document.id)
  if (!overlay) return ids
  const fulfils = toPredicate(clause)
  const changed = [...overlay.changed].filter(([, stored]) => stored && fulfils(stored.document))
  return [...ids.filter((id) => !overlay.changed.has(id)), ...changed.map(([id]) => id)]
}
