import type { Context } from '../../context.ts'
import type { Given } from '../../families/family.ts'
import type { Change, Document, Kind, Store } from '../../storage/store.ts'
import { findOrMakeQuery } from '../query/queries.ts'
import { requireModel } from '../query/rules.ts'
import { newComponent, newElement, newFilter, newLayout } from './defaults.ts'
import { components, elements, filters, layouts, type ComponentDocument } from './kinds.ts'
import type { LookmlDashboard, LookmlElement } from './lookml-read.ts'

/** The changes that make what a dashboard is made of out of what LookML says, with one layout. */
export async function madeParts(context: Context, dashboard_id: string, lookml: LookmlDashboard): Promise<Change[]> {
  const { store } = context
  const layoutId = await store.nextId(layouts)
  const queries = new Map<string, string>()
  const changes: Change[] = [insert(layouts, { ...newLayout, id: layoutId, dashboard_id })]
  for (const [at, filter] of lookml.filters.entries()) changes.push(await madeFilter(store, dashboard_id, filter, at))
  let below = 0
  for (const each of lookml.elements) {
    const query_id = each.query ? await queryIdOf(context, each.query, queries, changes) : null
    const place = { ...newComponent, row: below, ...each.place }
    below = Math.max(below, (place.row ?? 0) + (place.height ?? 0))
    changes.push(...(await madeElement(store, { dashboard_id, query_id, layoutId }, each, place)))
  }
  return changes
}

/** Finds or makes a query; elements that ask the same have the same. */
async function queryIdOf(
  context: Context,
  query: Given,
  made: Map<string, string>,
  changes: Change[]
): Promise<string> {
  requireModel(context, String(query.model))
  const found = await findOrMakeQuery(context, query)
  const { fingerprint } = found.document
  const id = made.get(fingerprint) ?? found.id
  if (!made.has(fingerprint)) changes.push(...found.changes)
  made.set(fingerprint, id)
  return id
}

async function madeFilter(store: Store, dashboard_id: string, filter: Given, row: number): Promise<Change> {
  return insert(filters, { ...newFilter, ...filter, row, id: await store.nextId(filters), dashboard_id })
}

interface Within {
  readonly dashboard_id: string
  readonly query_id: string | null
  readonly layoutId: string
}

async function madeElement(
  store: Store,
  { dashboard_id, query_id, layoutId }: Within,
  { element }: LookmlElement,
  place: Omit<ComponentDocument, 'id'>
): Promise<Change[]> {
  const id = await store.nextId(elements)
  const at = { id: await store.nextId(components), dashboard_layout_id: layoutId, dashboard_element_id: id }
  return [
    insert(elements, { ...newElement, ...element, id, dashboard_id, query_id }),
    insert(components, { ...place, ...at })
  ]
}

function insert<T extends Document>(kind: Kind<T>, document: T): Change {
  return { op: 'insert', kind, document }
}
