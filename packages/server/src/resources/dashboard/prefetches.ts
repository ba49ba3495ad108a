import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { urlOf } from '../../conventions/url.ts'
import { notFound } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import type { Change, Document, Kind } from '../../storage/store.ts'
import { lookFamily } from '../look/looks.ts'
import { findDashboard } from './visible.ts'

/** Results that somebody wanted to be there before they are asked for; early API 3.0 has them. Nothing is fetched. */
export interface PrefetchDocument extends Document {
  readonly ttl: number
  readonly access_filters: readonly object[]
  readonly dashboard_filters: readonly object[]
  readonly created_at: string
}

const prefetches: Kind<PrefetchDocument> = { name: 'prefetch', indexes: [], unique: [] }

/** Prefetches as they are stored: one of each dashboard and look at most. */
export const prefetchFamily: Family<PrefetchDocument> = {
  kind: prefetches,
  path: '/prefetches/{id}',
  defaults: { ttl: 0, access_filters: [], dashboard_filters: [], created_at: '' }
}

export async function handleDashboardPrefetch(
  context: Context,
  { dashboard_id }: { readonly dashboard_id: string }
): Promise<object> {
  const { document } = await findDashboard(context, dashboard_id)
  const { access_filters: _, dashboard_filters: __, ...prefetch } = await found(context, `dashboard:${document.id}`)
  return prefetch
}

export async function handleCreateDashboardPrefetch(
  context: Context,
  { dashboard_id, body }: { readonly dashboard_id: string; readonly body: Given }
): Promise<object> {
  const { document } = await findDashboard(context, dashboard_id)
  return made(context, `dashboard:${document.id}`, body)
}

export async function handleLookPrefetch(context: Context, { look_id }: { readonly look_id: string }): Promise<object> {
  const { document } = await findById(context, lookFamily, look_id)
  const prefetch = await found(context, `look:${document.id}`)
  return { ...prefetch, url: urlOf(context, `/looks/${document.id}/prefetch`), value: [] }
}

export async function handleCreateLookPrefetch(
  context: Context,
  { look_id, body = {} }: { readonly look_id: string; readonly body?: Given }
): Promise<object> {
  const { document } = await findById(context, lookFamily, look_id)
  return made(context, `look:${document.id}`, body)
}

async function found({ store }: Context, id: string): Promise<ReturnType<typeof answer>> {
  const stored = await store.get(prefetches, id)
  if (!stored) throw notFound()
  return answer(stored.document)
}

async function made(context: Context, id: string, given: Given): Promise<object> {
  const stored = await context.store.get(prefetches, id)
  const document: PrefetchDocument = {
    id,
    ttl: typeof given.ttl === 'number' ? given.ttl : 3600,
    access_filters: (given.access_filters as object[] | null) ?? [],
    dashboard_filters: (given.dashboard_filters as object[] | null) ?? [],
    created_at: toTimestamp(context.now())
  }
  const change: Change = stored
    ? { op: 'update', kind: prefetches, document, revision: stored.revision }
    : { op: 'insert', kind: prefetches, document }
  await context.store.commit([change])
  return answer(document)
}

function answer({ ttl, access_filters, dashboard_filters, created_at }: PrefetchDocument): PrefetchAnswer {
  const facts = { computation_time: 0, hit_count: 0, result_size_bytes: 0, value: {}, can: {} }
  return { ...facts, ttl, access_filters, dashboard_filters, created_at, touched_at: created_at }
}

interface PrefetchAnswer extends Omit<PrefetchDocument, 'id'> {
  readonly touched_at: string
  readonly computation_time: number
  readonly hit_count: number
  readonly result_size_bytes: number
  readonly value: object
  readonly can: object
}
