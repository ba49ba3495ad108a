import type { Given } from '../../families/family.ts'
import type { Change, Document, Kind, Store } from '../../storage/store.ts'
import { mergeQueries, toMergeQuery } from '../query/merge-queries.ts'
import { findOrMakeQuery } from '../query/queries.ts'
import { newComponent, newElement, newFilter, newLayout } from './defaults.ts'
import { components, elements, filters, layouts, type ComponentDocument } from './kinds.ts'
import type { LookmlElement, LookmlMerge } from './lookml-elements.ts'
import type { LookmlDashboard } from './lookml-read.ts'

/** The changes that make what a dashboard is made of out of what LookML says, with one layout. */
export async function madeParts(store: Store, dashboard_id: string, lookml: LookmlDashboard): Promise<Change[]> {
  const layoutId = await store.nextId(layouts)
  const queries = new Map<string, string>()
  const changes: Change[] = [insert(layouts, { ...newLayout, ...lookml.layout, id: layoutId, dashboard_id })]
  for (const [at, filter] of lookml.filters.entries()) changes.push(await madeFilter(store, dashboard_id, filter, at))
  let below = 0
  for (const each of lookml.elements) {
    const query_id = each.query ? await queryIdOf(store, each.query, queries, changes) : null
    const merge_result_id = each.merge ? await mergeIdOf(store, each.merge, queries, changes) : null
    const place = { ...newComponent, row: below, ...each.place }
    below = Math.max(below, (place.row ?? 0) + (place.height ?? 0))
    changes.push(...(await madeElement(store, { dashboard_id, query_id, merge_result_id, layoutId }, each, place)))
  }
  return changes
}

/** Finds or makes a query; elements that ask the same have the same. */
async function queryIdOf(store: Store, query: Given, made: Map<string, string>, changes: Change[]): Promise<string> {
  const found = await findOrMakeQuery({ store }, query)
  const { fingerprint } = found.document
  const id = made.get(fingerprint) ?? found.id
  if (!made.has(fingerprint)) changes.push(...found.changes)
  made.set(fingerprint, id)
  return id
}

/** Finds or makes what merges queries; elements that merge the same have the same. */
async function mergeIdOf(
  store: Store,
  { settings, sources }: LookmlMerge,
  made: Map<string, string>,
  changes: Change[]
): Promise<string> {
  const source_queries: object[] = []
  for (const { query, name, merge_fields } of sources) {
    const query_id = await queryIdOf(store, query, made, changes)
    source_queries.push({ name, query_id, query_slug: null, merge_fields })
  }
  const wanted = toMergeQuery({ ...settings, source_queries })
  const [found] = await store.find(mergeQueries, { where: { fingerprint: wanted.fingerprint }, limit: 1 })
  const id = found?.document.id ?? made.get(wanted.fingerprint) ?? (await store.nextId(mergeQueries))
  if (!found && !made.has(wanted.fingerprint)) changes.push(insert(mergeQueries, { ...wanted, id }))
  made.set(wanted.fingerprint, id)
  return id
}

async function madeFilter(store: Store, dashboard_id: string, filter: Given, row: number): Promise<Change> {
  return insert(filters, { ...newFilter, ...filter, row, id: await store.nextId(filters), dashboard_id })
}

interface Within {
  readonly dashboard_id: string
  readonly query_id: string | null
  readonly merge_result_id: string | null
  readonly layoutId: string
}

async function madeElement(
  store: Store,
  { dashboard_id, query_id, merge_result_id, layoutId }: Within,
  { element }: LookmlElement,
  place: Omit<ComponentDocument, 'id'>
): Promise<Change[]> {
  const id = await store.nextId(elements)
  const at = { id: await store.nextId(components), dashboard_layout_id: layoutId, dashboard_element_id: id }
  return [
    insert(elements, { ...newElement, ...element, id, dashboard_id, query_id, merge_result_id }),
    insert(components, { ...place, ...at })
  ]
}

function insert<T extends Document>(kind: Kind<T>, document: T): Change {
  return { op: 'insert', kind, document }
}
