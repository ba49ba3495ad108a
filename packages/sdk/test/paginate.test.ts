import { createSession, paginate, type Operation, type PaginateOptions, type Session } from 'lookerts'
import { all_users as allUsers30, type AllUsersArgs } from 'lookerts/3.0/user'
import { all_users, me } from 'lookerts/4.0/user'
import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import type { User } from '../src/4.0/types.ts'
import { json, startStubLooker, type Answer, type Entry, type StubLooker } from './stub-looker.ts'

/** How a server gives a list of so many users. */
interface Listing {
  readonly count: number
  /** The most that it gives at once, whatever it is asked for. */
  readonly cap?: number
  readonly headers?: readonly ('link' | 'total')[]
  /** What stands before the path in its links. */
  readonly host?: string
}

interface Scene {
  looker: StubLooker
  session: Session
  /** The queries of the list's requests, in order. */
  asked: () => string[]
}

async function start(listing: Listing): Promise<Scene> {
  const looker = await startStubLooker()
  looker.fault = (entry) => (isList(entry) ? { answer: answerOf(listing, looker, entry) } : undefined)
  const session = createSession({ baseUrl: looker.url, accessToken: 'a-token' })
  const asked = (): string[] =>
    looker.journal.filter(isList).map(({ url }) => decodeURIComponent(url.split('?')[1] ?? ''))
  return { looker, session, asked }
}

function isList({ url }: Entry): boolean {
  return /\/users(\?|$)/.test(url)
}

function answerOf({ count, cap = Infinity, headers = [], host }: Listing, looker: StubLooker, { url }: Entry): Answer {
  const { pathname, searchParams } = new URL(url, looker.url)
  const asked = Number(searchParams.get('limit') ?? searchParams.get('per_page') ?? Infinity)
  const limit = Math.min(asked, cap)
  const offset = Number(searchParams.get('offset') ?? (Number(searchParams.get('page') ?? 1) - 1) * limit)
  const items = Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, index) => ({
    id: `${offset + index}`
  }))
  const rest = [...searchParams].filter(([name]) => !/limit|offset|page/.test(name))
  const linkTo = (rel: string, at: number): string =>
    `<${host ?? looker.url}${pathname}?${new URLSearchParams([...rest, ['limit', `${limit}`], ['offset', `${at}`]])}>; rel="${rel}"`
  const links = [linkTo('first', 0), linkTo('last', count - 1)]
  if (offset + items.length < count) links.push(linkTo('next', offset + items.length))
  if (offset > 0) links.push(linkTo('prev', 0))
  const answer = json(200, items)
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...(headers.includes('link') && { link: links.join(',') }),
      ...(headers.includes('total') && { 'x-total-count': `${count}` })
    }
  }
}

async function idsOf(session: Session, options?: PaginateOptions): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of paginate(session, all_users, { fields: 'id,email' }, options)) ids.push(id!)
  return ids
}

function upTo(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index}`)
}

const headers: [string, Listing['headers'] & {}][] = [
  ['without headers', []],
  ['with the header Link', ['link']],
  ['with the header X-Total-Count', ['total']],
  ['with both headers', ['link', 'total']]
]

test.each(headers)('a list of 250 is fetched in three requests %s', async (_, given) => {
  const { session, asked } = await start({ count: 250, headers: given })
  expect(await idsOf(session)).toEqual(upTo(250))
  expect(asked()).toEqual([0, 100, 200].map((offset) => `fields=id,email&limit=100&offset=${offset}`))
})

test.each(headers)('a list that fills its last page is whole %s', async (_, given) => {
  const { session, asked } = await start({ count: 20, headers: given })
  expect(await idsOf(session, { pageSize: 10 })).toEqual(upTo(20))
  // Only the headers tell that the second page is the last one.
  expect(asked()).toHaveLength(given.length > 0 ? 2 : 3)
})

test.each(headers)('an empty list takes one request %s', async (_, given) => {
  const { session, asked } = await start({ count: 0, headers: given })
  expect(await idsOf(session)).toEqual([])
  expect(asked()).toHaveLength(1)
})

test.each(headers.slice(1))('a server that gives less at once than it is asked for gives all %s', async (_, given) => {
  const { session, asked } = await start({ count: 25, cap: 10, headers: given })
  expect(await idsOf(session, { pageSize: 20 })).toEqual(upTo(25))
  expect(asked()).toHaveLength(3)
})

test('a server that ignores the limit gives everything at once', async () => {
  const { looker, session } = await start({ count: 0 })
  const items = upTo(30).map((id) => ({ id }))
  looker.fault = () => ({ answer: json(200, items) })
  expect(await idsOf(session, { pageSize: 10 })).toEqual(upTo(30))
  expect(looker.journal).toHaveLength(1)
})

test.each([
  ['no number', '', 'a lot'],
  ['no next page', '<http://127.0.0.1/api/4.0/users?limit=2&offset=0>; rel="first"', undefined],
  ['a page that leads back', '<http://127.0.0.1/api/4.0/users?limit=2&offset=1>; rel="next"', undefined]
])('headers that name %s make no list endless or short', async (_, link, total) => {
  const { looker, session, asked } = await start({ count: 0 })
  let left = 5
  looker.fault = () => {
    const items = upTo(Math.max(0, Math.min(2, left))).map((id) => ({ id }))
    left -= 2
    const answer = json(200, items)
    return {
      answer: {
        ...answer,
        headers: { ...answer.headers, ...(link && { link }), ...(total && { 'x-total-count': total }) }
      }
    }
  }
  const ids = await idsOf(session, { pageSize: 2 })
  expect(ids).toHaveLength(link.includes('first') ? 2 : 5)
  for (const [index, query] of asked().entries()) expect(query).toContain(`offset=${[0, 2, 4, 5][index]}`)
})

test('however long the list, however large the pages, every item comes once and in order', async () => {
  const listings = fc.record({
    count: fc.nat(40),
    cap: fc.integer({ min: 1, max: 50 }),
    headers: fc.subarray(['link', 'total'] as const)
  })
  const property = fc.asyncProperty(listings, fc.integer({ min: 1, max: 50 }), async (listing, pageSize) => {
    // Without headers, a page that is not full is the last one.
    fc.pre(listing.headers.length > 0 || listing.cap >= pageSize)
    const { session } = await start(listing)
    expect(await idsOf(session, { pageSize })).toEqual(upTo(listing.count))
  })
  await fc.assert(property, { numRuns: 40 })
})

test('a link is followed as far as its offset: the token goes to the server of the session alone', async () => {
  const other = await startStubLooker()
  const { looker, session } = await start({ count: 25, headers: ['link'], host: other.url })
  expect(await idsOf(session, { pageSize: 10 })).toEqual(upTo(25))
  expect(other.journal).toEqual([])
  expect(looker.journal.map(({ headers: { authorization } }) => authorization)).toEqual(Array(3).fill('Bearer a-token'))
})

test('commas in the address of a link do not hide the next page', async () => {
  const { looker, session } = await start({ count: 0 })
  const next = `<${looker.url}/api/4.0/users?fields=id,name&limit=1&offset=1>;rel=next`
  const first = `<${looker.url}/api/4.0/users?fields=id%2Cname&limit=1&offset=0>; title="a"; rel="first"`
  looker.fault = ({ url }) => {
    const isFirst = url.endsWith('offset=0')
    const answer = json(200, [{ id: isFirst ? '0' : '1' }])
    return { answer: { ...answer, headers: { ...answer.headers, link: isFirst ? `${first},${next}` : first } } }
  }
  expect(await idsOf(session, { pageSize: 1 })).toEqual(['0', '1'])
})

test.each(headers)('operations of 3.0 are asked by page %s', async (_, given) => {
  const { session, asked } = await start({ count: 25, headers: given })
  const ids: string[] = []
  for await (const { id } of paginate(session, allUsers30, { sorts: 'id' }, { pageSize: 10 })) ids.push(`${id}`)
  expect(ids).toEqual(upTo(25))
  expect(asked()).toEqual([1, 2, 3].map((page) => `page=${page}&per_page=10&sorts=id`))
})

test('a server of 3.0 that gives less at once than it is asked for gives nothing twice', async () => {
  const { session, asked } = await start({ count: 25, cap: 10, headers: ['link', 'total'] })
  const ids: string[] = []
  for await (const { id } of paginate(session, allUsers30, {}, { pageSize: 20 })) ids.push(`${id}`)
  expect(ids).toEqual(upTo(25))
  expect(asked()).toEqual([1, 2, 3].map((page) => `page=${page}&per_page=20`))
})

test('nothing is sent before the first item is asked for, and nothing after a break', async () => {
  const { session, asked } = await start({ count: 100, headers: ['link'] })
  const users = paginate(session, all_users, {}, { pageSize: 10 })
  expect(asked()).toHaveLength(0)
  let count = 0
  for await (const _ of users) if (++count === 15) break
  expect(asked()).toHaveLength(2)
})

test('each iteration begins anew, and two at once do not disturb each other', async () => {
  const { session, asked } = await start({ count: 25 })
  const users = paginate(session, all_users, {}, { pageSize: 10 })
  const collect = async (): Promise<string[]> => {
    const ids: string[] = []
    for await (const { id } of users) ids.push(id!)
    return ids
  }
  expect(await Promise.all([collect(), collect()])).toEqual([upTo(25), upTo(25)])
  expect(await collect()).toEqual(upTo(25))
  expect(asked()).toHaveLength(9)
})

test('pages tell where they begin and how long the whole list is', async () => {
  const { session } = await start({ count: 25, headers: ['total'] })
  const seen: [number, number, number | undefined][] = []
  for await (const page of paginate(session, all_users, {}, { pageSize: 10 }).pages()) {
    seen.push([page.offset, page.items.length, page.total])
  }
  expect(seen).toEqual([
    [0, 10, 25],
    [10, 10, 25],
    [20, 5, 25]
  ])
  const { session: other } = await start({ count: 1 })
  expect((await paginate(other, all_users).pages().next()).value).toMatchObject({ total: undefined })
})

test('a page that fails is the error of the iteration, and the items before it are there', async () => {
  const { looker, session } = await start({ count: 100 })
  const { fault } = looker
  looker.fault = (entry) =>
    entry.url.includes('offset=10') ? { answer: json(404, { message: 'Not found' }) } : fault(entry)
  const ids: string[] = []
  const read = async (): Promise<void> => {
    for await (const { id } of paginate(session, all_users, {}, { pageSize: 10 })) ids.push(id!)
  }
  await expect(read()).rejects.toMatchObject({ code: 'api_error', status: 404 })
  expect(ids).toEqual(upTo(10))
})

test('the signal ends an iteration between two pages', async () => {
  const { session, asked } = await start({ count: 100 })
  const controller = new AbortController()
  const reason = new Error('enough')
  const read = async (): Promise<void> => {
    for await (const { id } of paginate(session, all_users, {}, { pageSize: 10, signal: controller.signal })) {
      if (id === '9') controller.abort(reason)
    }
  }
  await expect(read()).rejects.toBe(reason)
  expect(asked()).toHaveLength(1)
})

test('an operation without pages and a page size of nothing are wrong arguments', async () => {
  const { session, looker } = await start({ count: 1 })
  // @ts-expect-error it gives no list
  expect(() => paginate(session, me)).toThrow(new TypeError('me has no pages'))
  expect(() => paginate(session, all_users, {}, { pageSize: 0 })).toThrow(TypeError)
  expect(() => paginate(session, all_users, {}, { pageSize: NaN })).toThrow(TypeError)
  expect(looker.journal).toEqual([])
})

test('the fields that are asked for are the type of the items', () => {
  const types = async (session: Session, text: string): Promise<void> => {
    for await (const user of paginate(session, all_users, { fields: 'id,email', sorts: 'id' })) {
      expectTypeOf(user).toEqualTypeOf<Pick<User, 'id' | 'email'>>()
    }
    for await (const user of paginate(session, all_users, { fields: text })) expectTypeOf(user).toEqualTypeOf<User>()
    for await (const user of paginate(session, all_users, {})) expectTypeOf(user).toEqualTypeOf<User>()
    for await (const user of paginate(session, all_users)) expectTypeOf(user).toEqualTypeOf<User>()
    for await (const page of paginate(session, all_users, { fields: 'id' }).pages()) {
      expectTypeOf(page.items).toEqualTypeOf<readonly Pick<User, 'id'>[]>()
    }
    const withoutFields: Operation<{ limit?: number; offset?: number; ids?: string[] } | undefined, User[]> = {
      ...all_users
    }
    // @ts-expect-error the operation gives whole items only
    paginate(session, withoutFields, { fields: 'id' })
    // @ts-expect-error which page is not the caller's to say
    paginate(session, all_users, { offset: 7 })
    // @ts-expect-error an argument that there is not
    paginate(session, all_users, { field: 'id' })
  }
  expectTypeOf(types).toBeFunction()
  expectTypeOf<AllUsersArgs>().toHaveProperty('per_page')
})
