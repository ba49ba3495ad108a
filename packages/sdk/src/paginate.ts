import type { CallOptions, Sender } from './call.ts'
import type { Picked } from './fields.ts'
import type { Operation } from './operation.ts'
import { toRequest } from './request.ts'
import { toValue } from './response.ts'

/** How a list is fetched. */
export interface PaginateOptions extends CallOptions {
  /** How many items a request asks for, 1 or more. 100 by default. */
  pageSize?: number
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** How many items stand before this page. */
  readonly offset: number
  /** How many items the whole list has, where the server says so. */
  readonly total: number | undefined
}

/** The items of a list, fetched page by page as they are consumed; each iteration begins anew. */
export interface Paginated<Item> extends AsyncIterable<Item> {
  /** The pages instead of the items. */
  pages(): AsyncGenerator<Page<Item>, void>
}

/** The arguments of a list without those that say which page. */
export type ListArgs<In> = Omit<NonNullable<In>, 'limit' | 'offset' | 'page' | 'per_page'>

const usualPageSize = 100

/** Literal fields are the type of the items, in an operation that has fields. */
type FieldsOf<In, Fields> = { fields?: 'fields' extends keyof NonNullable<In> ? Fields : never }

/** What a list gives of each item: the fields that are asked for. */
type ItemOf<Item, Fields extends string> = string extends Fields ? Item : Picked<Item, Fields>

/**
 * Gives all items of an operation that takes `limit` and `offset`, or `page` and `per_page`, in every version. Where
 * `fields` is a literal, the items have its type.
 *
 * The last page is the one that the server's headers `Link` or `X-Total-Count` say is the last; without them, the
 * first one that is not full. Options count for each request.
 * @throws {TypeError} for an operation that has no pages, and for a page size below 1.
 * @example for await (const user of paginate(session, all_users, { fields: 'id,email' })) console.log(user.id)
 */
export function paginate<In, Item, Fields extends string = string>(
  sender: Sender,
  operation: Operation<In, Item[]>,
  args?: ListArgs<In> & FieldsOf<In, Fields>,
  options: PaginateOptions = {}
): Paginated<ItemOf<Item, Fields>> {
  const { pageSize = usualPageSize } = options
  const names = operation.query ?? []
  if (!names.includes('offset') && !names.includes('per_page')) throw new TypeError(`${operation.id} has no pages`)
  if (!(pageSize >= 1)) throw new TypeError('pageSize must be 1 or more')
  type Pages = AsyncGenerator<Page<ItemOf<Item, Fields>>, void>
  const pages = (): Pages => fetchPages(sender, operation, { ...args }, pageSize, options)
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items
    }
  }
}

async function* fetchPages<Item>(
  sender: Sender,
  operation: Operation,
  args: object,
  pageSize: number,
  options: CallOptions
): AsyncGenerator<Page<Item>, void> {
  const hasOffset = operation.query!.includes('offset')
  let offset: number | undefined = 0
  for (let page = 1; offset !== undefined; page++) {
    const place = hasOffset ? { limit: pageSize, offset } : { page, per_page: pageSize }
    const request = toRequest(sender.baseUrl, operation, { ...args, ...place })
    const response = await sender.send(request, options)
    const items = (toValue(request, response) ?? []) as Item[]
    const { link, 'x-total-count': count } = response.headers
    const total = /^\d+$/.test(count ?? '') ? Number(count) : undefined
    yield { items, offset, total }
    const next: number = offset + items.length
    const isEnd = items.length === 0 || !hasNext(link, total, next, items.length === pageSize)
    offset = isEnd ? undefined : Math.max(next, offsetIn(link))
  }
}

/** A server that gives more than it was asked for knows no pages and gave everything. */
function hasNext(link: string | undefined, total: number | undefined, next: number, isFull: boolean): boolean {
  if (link !== undefined) return nextLink.test(link)
  return total === undefined ? isFull : next < total
}

const nextLink = /<([^>]*)>\s*;[^,]*\brel="?next\b/i

/** Where the next page begins; 0 when the header does not say. */
function offsetIn(link = ''): number {
  return Number(/[?&]offset=(\d+)/.exec(nextLink.exec(link)?.[1] ?? '')?.[1] ?? 0)
}
