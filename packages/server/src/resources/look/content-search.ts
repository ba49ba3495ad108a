import type { Context } from '../../context.ts'
import { Page, toWindow, type PagingArgs } from '../../conventions/paging.ts'
import { toOrder } from '../../conventions/sorts.ts'
import type { Family, Given } from '../../families/family.ts'
import { listOf } from '../../families/read.ts'
import type { Condition, Document } from '../../storage/store.ts'
import { favoriteIs } from './favorites.ts'

/** What the query parameters of a search for looks or dashboards mean that are no properties. */
export function contentFilters(type: 'look' | 'dashboard'): NonNullable<Family<Document>['filters']> {
  return {
    content_favorite_id: (context, value: string) => favoriteIs(context, type, value),
    curate: () => ({ and: [] }),
    not_owned_by: ({ caller }, value: boolean) => (value ? { user_id: { not: caller.user.document.id } } : { and: [] })
  }
}

/** What is in the trash shows only where it is asked for. */
export function listedContent({ deleted }: Given): Condition | undefined {
  return deleted === undefined ? { deleted: false } : undefined
}

type SearchArgs = Given & PagingArgs & { readonly sorts?: string }

/** Searches looks or dashboards, also in the order of what is not stored with them: who has them as favorites. */
export async function searchContent<T extends Document>(
  context: Context,
  family: Family<T>,
  args: SearchArgs
): Promise<Page<object>> {
  const order = toOrder(args.sorts)
  if (!order.some(({ by }) => workedOut.has(by))) return listOf(context, family, args)
  const { limit, offset } = toWindow(args)
  const { limit: _limit, offset: _offset, page: _page, per_page: _perPage, sorts: _sorts, ...asked } = args
  const { items, total } = await listOf(context, family, asked)
  const sorted = items.toSorted((a, b) => compare(a as Given, b as Given, order))
  return new Page(sorted.slice(offset, limit === undefined ? undefined : offset + limit), total)
}

const workedOut: ReadonlySet<string> = new Set(['favorite_count', 'content_favorite_id'])

/** What is not there comes last, as it does in the store. Equals stay in the order of their ids. */
function compare(a: Given, b: Given, order: ReturnType<typeof toOrder>): number {
  for (const { by, descending } of order.slice(0, -1)) {
    const [x, y] = [a[by] ?? null, b[by] ?? null]
    if (x === y) continue
    if (x === null || y === null) return x === null ? 1 : -1
    const isLess = typeof x === 'number' && typeof y === 'number' ? x < y : toKey(x) < toKey(y)
    return isLess === descending ? 1 : -1
  }
  return 0
}

function toKey(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
