import { valueOf } from './condition.ts'
import type { Document } from './store.ts'

/** A value that documents are looked up by. */
export type IndexKey = string | number | boolean

/** From the values of a property to the ids of the documents that hold them. */
export interface Index {
  readonly property: string
  /** The id itself where one document holds the value: a set for each of a million tokens would take 200 MB. */
  readonly ids: Map<IndexKey, string | Set<string>>
}

/** Makes the empty index of a property. */
export function createIndex(property: string): Index {
  return { property, ids: new Map() }
}

/** What an index files a document under; undefined for values that equal nothing and clash with nothing. */
export function indexKey(index: Index, document: Document): IndexKey | undefined {
  const value = valueOf(document, index.property)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

/** Files a document. */
export function addToIndex(index: Index, document: Document): void {
  const key = indexKey(index, document)
  if (key === undefined) return
  const ids = index.ids.get(key)
  if (ids === undefined) index.ids.set(key, document.id)
  else if (typeof ids === 'string') index.ids.set(key, new Set([ids, document.id]))
  else ids.add(document.id)
}

/** Removes what {@link addToIndex} filed for the same document. */
export function removeFromIndex(index: Index, document: Document): void {
  const key = indexKey(index, document)
  if (key === undefined) return
  const ids = index.ids.get(key)
  if (ids instanceof Set && ids.size > 1) ids.delete(document.id)
  else index.ids.delete(key)
}

/** The ids of the documents that hold a value. */
export function idsIn(index: Index, key: unknown): Iterable<string> {
  const ids = index.ids.get(key as IndexKey)
  return typeof ids === 'string' ? [ids] : (ids ?? [])
}
