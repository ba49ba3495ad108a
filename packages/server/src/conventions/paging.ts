import { badRequest } from '../errors.ts'

/** A part of a list, with the length of the whole. */
export class Page<Item> {
  readonly items: readonly Item[]
  readonly total: number

  constructor(items: readonly Item[], total: number) {
    this.items = items
    this.total = total
  }
}

export interface PagingArgs {
  readonly limit?: number
  readonly offset?: number
  readonly page?: number
  readonly per_page?: number
}

/** The part of a list that was asked for; no limit means all of it. */
export interface Window {
  readonly limit?: number
  readonly offset: number
}

/** No list is longer: a page beyond it is as empty as any other beyond the end. */
const farthest = 2 ** 32

/**
 * Reads which part is meant: limit and offset win over page and per_page.
 * @throws {ApiError} 400 for numbers below what makes sense.
 */
export function toWindow({ limit, offset, page, per_page }: PagingArgs): Window {
  for (const [name, value, least] of [
    ['limit', limit, 0],
    ['offset', offset, 0],
    ['page', page, 1],
    ['per_page', per_page, 1]
  ] as const) {
    if (value !== undefined && value < least) throw badRequest(`${name} must be at least ${least}`)
  }
  if (limit !== undefined) return { limit, offset: offset ?? 0 }
  if (per_page !== undefined) return { limit: per_page, offset: Math.min(((page ?? 1) - 1) * per_page, farthest) }
  return { offset: offset ?? 0 }
}

/**
 * Makes the headers that lead through a list: `Link` and `X-Total-Count`, when a limit was asked for.
 * `url` is the request's own, absolute. Commas in it are encoded, since clients split the header at commas.
 * Source: behaviour 3.4.
 */
export function pagingHeaders(url: URL, { limit, offset }: Window, total: number): Record<string, string> {
  if (limit === undefined) return {}
  const step = Math.max(limit, 1)
  const last = Math.max(0, Math.ceil(total / step) - 1) * step
  const links = [link(url, 'first', limit, 0), link(url, 'last', limit, last)]
  if (offset + limit < total && limit > 0) links.push(link(url, 'next', limit, offset + limit))
  if (offset > 0) links.push(link(url, 'prev', limit, Math.max(0, offset - limit)))
  return { link: links.join(','), 'x-total-count': String(total) }
}

function link(url: URL, relation: string, limit: number, offset: number): string {
  const target = new URL(url)
  for (const name of ['page', 'per_page']) target.searchParams.delete(name)
  target.searchParams.set('limit', String(limit))
  target.searchParams.set('offset', String(offset))
  return `<${target.href.replaceAll(',', '%2C')}>; rel="${relation}"`
}
