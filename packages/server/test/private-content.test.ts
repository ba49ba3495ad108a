import { readContract, type OperationFacts } from '@lookerts/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpointOf } from '../src/resources/endpoints.ts'
import type { Person } from './people.ts'
import {
  alertOf,
  makeOthers,
  makePrivateWorld,
  makePublicWorld,
  planOf,
  secret,
  send,
  type PrivateWorld
} from './private-world.ts'
import { startServer, type TestServer } from './start-server.ts'

const operations = readContract('4.0').operations.filter(({ id }) => endpointOf(id))
const reads = operations.filter(({ method, id }) => method === 'GET' && id !== 'api_spec')
const changes = operations.filter(({ method }) => method !== 'GET')

let server: TestServer
let others: ReadonlyMap<string, Person>
let before: ReadonlyMap<string, readonly Count[]>
let world: PrivateWorld | undefined

beforeAll(async () => {
  server = await startServer()
  others = await makeOthers(server)
  const open = await makePublicWorld(server)
  // Each of them has looked at all lists, before there was anything that they may not see.
  before = new Map(await Promise.all([...others].map(async ([name, who]) => [name, await countsOf(who)] as const)))
  world = await makePrivateWorld(server, open)
})

afterAll(() => server[Symbol.asyncDispose]())

describe("Somebody's own content", () => {
  test('is there for the owner and for admins, so that the other tests can fail', async () => {
    for (const who of [world!.owner, world!.admin]) expect(await leaksTo(who)).not.toEqual([])
  })

  test.each(['none', 'viewer', 'user', 'developer', 'an admin who acts as the user'])(
    'shows in nothing that a %s reads, lists, searches or finds within other things (#30)',
    async (name) => {
      expect(await leaksTo(others.get(name)!)).toEqual([])
    }
  )

  test.each(['none', 'viewer', 'user', 'developer'])('does not count in any list of a %s (#30)', async (name) => {
    const after = await countsOf(others.get(name)!)
    const earlier = new Map(before.get(name)!.map(({ id, total }) => [id, total]))
    const more = after.filter(({ id, total }) => total !== earlier.get(id) && !open.has(id))
    expect(more.map(({ id, total }) => `${id}: ${earlier.get(id)}, then ${total}`)).toEqual([])
  })

  test.each(['none', 'viewer', 'user', 'developer'])(
    'is not changed, copied, moved or run by a %s (#30)',
    async (name) => {
      const who = others.get(name)!
      const ways = changes.flatMap((operation) => pathsOf(operation).map((path) => ({ operation, path })))
      const done: string[] = []
      for (const { operation, path } of ways) {
        const { status, text } = await send(server, who, operation.method, `${path}?folder_id=1`, {})
        if (status < 400 || text.includes(secret)) done.push(`${operation.id}: ${status} ${excerptOf(text)}`)
      }
      expect(done).toEqual([])
      expect(await leaksTo(world!.owner)).not.toEqual([])
    }
  )

  test.each(['viewer', 'user', 'developer'])('is nothing that what a %s makes can refer to (#30)', async (name) => {
    const who = others.get(name)!
    const done: string[] = []
    for (const [path, json] of references(world!, who)) {
      if (Object.values(json).includes(undefined)) continue
      const { status, text } = await send(server, who, 'POST', path, json)
      if (status < 400 || text.includes(`${secret} `)) done.push(`POST ${path}: ${status} ${excerptOf(text)}`)
    }
    expect(done).toEqual([])
    expect(await leaksTo(who)).toEqual([])
  })
})

interface Count {
  readonly id: string
  readonly total: number
}

/** Lists of what is not anybody's own: people, their memberships, and queries, which whoever has the link may see. */
const open: ReadonlySet<string> = new Set(['all_users', 'search_users', 'search_users_names', 'all_group_users'])

/** Ways to refer to another's content from something of one's own. */
function references({ ids }: PrivateWorld, { id }: Person): [string, Record<string, unknown>][] {
  const { look_id, dashboard_id, dashboard_element_id, content_metadata_id, board_section_id, folder_id } = ids
  return [
    ['/content_metadata_access', { content_metadata_id, user_id: id, permission_type: 'edit' }],
    ['/content_favorite', { content_metadata_id, user_id: id }],
    ['/board_items', { board_section_id, dashboard_id }],
    ['/dashboard_elements', { dashboard_id, type: 'text', title_text: 'x' }],
    ['/dashboard_filters', { dashboard_id, name: 'x', title: 'x', type: 'field_filter' }],
    ['/dashboard_layouts', { dashboard_id }],
    ['/looks', { title: 'x', folder_id, query_id: ids.query_id }],
    ['/dashboards', { title: 'x', folder_id }],
    ['/folders', { name: 'x', parent_id: folder_id }],
    ['/scheduled_plans', { ...planOf(look_id), name: 'x', look_id }],
    ['/scheduled_plans/run_once', { ...planOf(look_id), name: 'x', look_id }],
    ['/alerts', { ...alertOf(dashboard_element_id, id), custom_title: 'x', dashboard_element_id }],
    [`/looks/1/copy?folder_id=${folder_id}`, { folder_id }],
    [`/dashboards/1/copy?folder_id=${folder_id}`, { folder_id }]
  ]
}

/** Where somebody reads something of the owner's. */
async function leaksTo(who: Person): Promise<string[]> {
  const leaks: string[] = []
  for (const operation of reads) {
    for (const path of [...pathsOf(operation), ...openPathsOf(operation)]) {
      for (const query of queriesOf(operation)) {
        const { status, text } = await send(server, who, 'GET', path + query)
        if (status < 400 && text.includes(secret)) leaks.push(`${operation.id} ${path}${query}: ${excerptOf(text)}`)
      }
    }
  }
  return leaks
}

/** How many each list says that it has. */
async function countsOf(who: Person): Promise<Count[]> {
  const counts: Count[] = []
  for (const operation of reads.filter(({ params = [] }) => params.some(({ name }) => name === 'limit'))) {
    for (const path of openPathsOf(operation)) {
      const { headers } = await send(server, who, 'GET', `${path}?limit=1`)
      const total = headers['x-total-count']
      if (typeof total === 'string') counts.push({ id: operation.id, total: Number(total) })
    }
  }
  return counts
}

/** The paths of an operation at what is the owner's; none for one that takes no such id. */
function pathsOf({ path }: OperationFacts): string[] {
  const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name!)
  const { ids } = world!
  const own = names.some((name) => name in ids && name !== 'query_id') || names.includes('resource_id')
  if (!own) return []
  if (!names.includes('resource_id')) return [fill(path, ids)]
  const things = [['look', ids.look_id!] as const, ['dashboard', ids.dashboard_id!] as const]
  return things.map(([type, resource_id]) => fill(path, { type, resource_id }))
}

/** The paths of an operation at what is there for everybody, which may hold something of the owner's. */
function openPathsOf({ path }: OperationFacts): string[] {
  const places = { terms: secret, pattern: `%25${secret}%25` }
  const { public_dashboard_id = '1', public_board_id = '1' } = world?.ids ?? {}
  const more = { ...places, dashboard_id: public_dashboard_id, board_id: public_board_id }
  return [...new Set([fill(path, places), fill(path, more)])]
}

function fill(path: string, ids: Readonly<Record<string, string>>): string {
  const usual: Record<string, string> = { result_format: 'json', ...ids }
  return path.replace(/{(\w+)}/g, (_, name: string) => usual[name] ?? '1')
}

/** Ways to ask: plainly, and for what has the secret in it, by every property that a search takes. */
function queriesOf({ params = [] }: OperationFacts): string[] {
  const texts = params.filter(({ in: place, type, name }) => place === 'query' && type === 'string' && !plain.has(name))
  const names = texts.filter(({ name }) => ['title', 'name', 'description', 'slug', 'custom_title'].includes(name))
  const owner = params.filter(({ name }) => name === 'user_id').map(() => `?user_id=${world!.owner.id}`)
  const all = params.filter(({ name }) => ['all_users', 'deleted'].includes(name)).map(({ name }) => `?${name}=true`)
  return ['', ...names.map(({ name }) => `?${name}=%25${secret}%25`), ...owner, ...all]
}

const plain: ReadonlySet<string> = new Set(['fields', 'sorts'])

function excerptOf(text: string): string {
  const at = Math.max(text.indexOf(secret), 0)
  return text.slice(Math.max(at - 30, 0), at + 50)
}
