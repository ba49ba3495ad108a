import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import type { Condition } from '../../storage/store.ts'
import { dashboardFamily } from '../dashboard/dashboards.ts'
import { lookFamily } from '../look/looks.ts'
import type { ContentDocument } from './content-kinds.ts'

/** A look or dashboard, and which of the two it is. */
export interface Found {
  readonly type: 'look' | 'dashboard'
  readonly document: ContentDocument
}

/** Finds the looks and dashboards that the caller sees and that are not in the bin. */
export async function findContent(context: Context, type: string | undefined, where: Condition): Promise<Found[]> {
  const looks = type === undefined || type === 'look' ? await findIn(context, lookFamily, where) : []
  const dashboards = type === undefined || type === 'dashboard' ? await findIn(context, dashboardFamily, where) : []
  return [
    ...dashboards.map((document) => ({ type: 'dashboard' as const, document })),
    ...looks.map((document) => ({ type: 'look' as const, document }))
  ]
}

async function findIn<T extends ContentDocument>(
  context: Context,
  family: Family<T>,
  where: Condition
): Promise<ContentDocument[]> {
  const seen = [await family.visible?.(context), (await contentAccessOf(context)).visibleContent]
  const all: Condition[] = [{ deleted: false }, where, ...seen.filter((each) => each !== undefined)]
  return (await context.store.find(family.kind, { where: { and: all } })).map(({ document }) => document)
}

/** Chooses documents that have all the words of a text in one of the properties. */
export function hasWords(text: string, properties: readonly string[]): Condition {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return {
    and: words.slice(0, 20).map((word) => ({ or: properties.map((name) => ({ [name]: { like: `%${word}%` } })) }))
  }
}
