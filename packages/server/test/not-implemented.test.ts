import { readContract } from '@lookerts/contract'
import { expect, test } from 'vitest'
import { endpointOf, endpoints } from '../src/resources/endpoints.ts'
import { startServer, versions } from './start-server.ts'
import { operationsOf } from './operations.ts'

test.each(versions)(
  'Each operation of API %s that has no handler asks for a token, then says so with its id',
  async (v) => {
    await using server = await startServer()
    const token = await server.login()
    const missing = operationsOf(v).filter(({ operation }) => !endpointOf(operation.id))
    expect(missing.length).toBeGreaterThan(0)
    for (const { operation, target } of missing) {
      const { id, method } = operation
      const without = await server.api(method, target)
      expect([id, without.status, without.body.message]).toEqual([id, 401, 'Requires authentication.'])
      const { status, body } = await server.api(method, target, { token, json: {} })
      expect([id, status, body.message]).toEqual([id, 501, `Not implemented: ${id}`])
    }
  }
)

test.each(versions)(
  'Each operation of API %s that has a handler asks for a token, or is known to need none',
  async (v) => {
    await using server = await startServer()
    const found = operationsOf(v).filter(({ operation }) => endpointOf(operation.id))
    expect(found.length).toBeGreaterThan(13)
    for (const { operation, target } of found) {
      const { status } = await server.api(operation.method, target, { json: {} })
      expect([operation.id, status]).toEqual([operation.id, withoutToken[operation.id] ?? 401])
    }
  }
)

/** What the operations that need no token answer to a request that asks for nothing there is. */
const withoutToken: Readonly<Record<string, number>> = { login: 400, versions: 200, api_spec: 404 }

test('Every endpoint belongs to an operation of some version', () => {
  const ids = new Set(versions.flatMap((version) => readContract(version).operations.map(({ id }) => id)))
  for (const id of endpoints.keys()) expect(ids).toContain(id)
})

test('An early operation of API 3.0 is the later one at its place', () => {
  const aliases = readContract('3.0').operations.filter(({ alias = '' }) => alias !== '')
  expect(aliases.length).toBeGreaterThan(0)
  for (const { id, alias } of aliases) expect([id, endpointOf(id)]).toEqual([id, endpointOf(alias!)])
})
