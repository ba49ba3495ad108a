import { beforeAll, describe, expect, test } from 'vitest'
import { startServer, versions, type Answer, type TestServer, type Version } from './start-server.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
}

interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly parameters?: readonly Parameter[]
}

interface Swagger {
  readonly basePath: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Entry {
  readonly method: string
  readonly route: string
  readonly operation: Operation
}

/**
 * What the vendor's Ruby client makes methods of, in the way it does: it takes the Swagger document without a login
 * and has an entry for everything in each path. Source: behaviour 0 item 12.
 */
async function loadOperations(server: TestServer, version: Version): Promise<Map<string, Entry>> {
  const { status, body } = await server.api<Swagger>('GET', `/api/${version}/swagger.json`)
  expect(status).toBe(200)
  const entries = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Entry] => [
      operation.operationId,
      { method: method.toUpperCase(), route: `${body.basePath}${path}`, operation }
    ])
  )
  return new Map(entries)
}

/** Fills the path with the first arguments, in the order of the parameters; the next one is the query or the body. */
function callOf(entry: Entry, args: readonly unknown[]): { method: string; path: string; rest: readonly unknown[] } {
  const { parameters = [] } = entry.operation
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const body = parameters.find((parameter) => parameter.in === 'body')
  expect(args.length).toBeGreaterThanOrEqual(inPath.length + (body?.required ? 1 : 0))
  const path = inPath.reduce((route, { name }, at) => route.replace(`{${name}}`, String(args[at])), entry.route)
  return { method: entry.method, path, rest: args.slice(inPath.length) }
}

describe.each(versions)('The Ruby client with API %s', (version) => {
  let server: TestServer
  let operations: Map<string, Entry>
  let token: string
  beforeAll(async () => {
    server = await startServer()
    operations = await loadOperations(server, version)
    token = await server.login()
    return () => server[Symbol.asyncDispose]()
  })

  /** It says `token`, and sends JSON with whatever it sends. */
  function invoke(name: string, ...args: unknown[]): Promise<Answer> {
    const entry = operations.get(name)
    if (!entry) throw new Error(`undefined remote method ${name}`)
    const { method, path, rest } = callOf(entry, args)
    const headers = { authorization: `token ${token}`, 'content-type': 'application/json' }
    if (method === 'GET' || method === 'DELETE') {
      const query = new URLSearchParams((rest[0] ?? {}) as Record<string, string>).toString()
      return server.api(method, query ? `${path}?${query}` : path, { headers })
    }
    return server.api(method, path, { headers, json: rest[0] ?? {} })
  }

  test('finds a method for every operation, with nothing in its way', () => {
    for (const [name, { method, route, operation }] of operations) {
      expect([name, method]).toEqual([name, expect.stringMatching(/^(GET|POST|PUT|PATCH|DELETE)$/)])
      expect([name, operation.tags.length]).toEqual([name, 1])
      const args = (operation.parameters ?? []).filter(({ in: place }) => place === 'path').map(() => 'x')
      expect([name, callOf({ method, route, operation }, [...args, {}]).path]).toEqual([
        name,
        expect.not.stringContaining('{')
      ])
    }
    expect(operations.size).toBeGreaterThan(250)
  })

  test('reads, makes, changes and deletes a user', async () => {
    expect((await invoke('me')).body).toMatchObject({ display_name: 'Admin User' })
    const made = await invoke('create_user', { first_name: 'Ann', last_name: 'Lee' })
    expect([made.status, made.body.first_name]).toEqual([200, 'Ann'])
    const id = made.body.id
    expect((await invoke('user', id, { fields: 'id,first_name' })).body).toEqual({ id, first_name: 'Ann' })
    expect((await invoke('update_user', id, { first_name: 'Bea' })).body).toMatchObject({ first_name: 'Bea' })
    const key = await invoke('create_user_credentials_api3', id)
    expect(key.body.client_secret).toMatch(/^\w{24}$/)
    expect((await invoke('delete_user', id)).status).toBe(204)
    expect((await invoke('user', id)).status).toBe(404)
  })

  test('searches, and replaces a list', async () => {
    const ann = await invoke('create_user', { first_name: 'Ann', last_name: 'Searched' })
    const found = await invoke('search_users', { last_name: 'sear%', fields: 'id' })
    expect(found.body).toEqual([{ id: ann.body.id }])
    const roles = await invoke('set_user_roles', ann.body.id, [2])
    expect(roles.body).toMatchObject([{ name: 'Admin' }])
  })

  test('logs out as the only thing that 204 means success for', async () => {
    const keep = token
    token = await server.login()
    expect((await invoke('logout')).status).toBe(204)
    expect((await invoke('logout')).status).toBe(404)
    token = keep
  })
})
