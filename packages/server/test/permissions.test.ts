import { describe, expect, test } from 'vitest'
import { startServer, versions } from './start-server.ts'

const key = { client_id: 'ann', client_secret: 'anns secret' }
const seed = {
  users: [
    { first_name: 'Ann', credentials_api3: [key] },
    { first_name: 'Bob', credentials_api3: [{ client_id: 'bob', client_secret: 'bobs secret' }] }
  ]
}

/** What a user without roles gets, by version: 403 where the contract declares it, else 404. */
const refused: readonly (readonly [string, string, number, number, number])[] = [
  ['POST', '/users', 404, 404, 404],
  ['GET', '/users/1', 404, 404, 404],
  ['GET', '/users/3', 404, 404, 404],
  ['GET', '/users/999', 404, 404, 404],
  ['PATCH', '/users/1', 404, 403, 403],
  ['PATCH', '/users/999', 404, 403, 403],
  ['DELETE', '/users/1', 403, 403, 403],
  ['DELETE', '/users/2', 403, 403, 403],
  ['DELETE', '/users/999', 403, 403, 403],
  ['POST', '/login/1', 404, 403, 403],
  ['POST', '/login/2', 404, 403, 403],
  ['GET', '/users/1/credentials_api3', 404, 403, 403],
  ['GET', '/users/999/credentials_api3', 404, 403, 403],
  ['GET', '/users/1/credentials_api3/1', 404, 403, 403],
  ['GET', '/users/2/credentials_api3/1', 404, 404, 404],
  ['POST', '/users/1/credentials_api3', 404, 403, 403],
  ['POST', '/users/2/credentials_api3', 404, 403, 403],
  ['DELETE', '/users/1/credentials_api3/1', 404, 403, 403],
  ['DELETE', '/users/2/credentials_api3/2', 404, 403, 403],
  ['PATCH', '/users/1/credentials_api3/1', 405, 405, 403],
  ['PATCH', '/users/2/credentials_api3/2', 405, 405, 403]
]

const messages: Readonly<Record<number, string>> = {
  403: 'Permission Denied',
  404: 'Not found',
  405: 'Method Not Allowed'
}

describe('A user without roles', () => {
  test.each(refused)('is refused %s %s', async (method, path, ...statuses) => {
    await using server = await startServer({ seed })
    const token = await server.login(key)
    for (const [at, version] of versions.entries()) {
      const { status, body } = await server.api(method, `/api/${version}${path}`, { token, json: { first_name: 'X' } })
      expect([version, status, body.message]).toEqual([version, statuses[at], messages[statuses[at]!]])
    }
    const admin = await server.login()
    const users = await server.api<object[]>('GET', '/api/4.0/users', { token: admin })
    expect(users.body).toMatchObject([
      { first_name: 'Admin', credentials_api3: [{}] },
      { first_name: 'Ann', credentials_api3: [{}] },
      { first_name: 'Bob', credentials_api3: [{}] }
    ])
  })

  test('sees only oneself in lists, however they are asked for, and in their counts (#30)', async () => {
    await using server = await startServer({ seed })
    const token = await server.login(key)
    for (const query of ['', '?ids=1,2,3', '?limit=10', '?sorts=first_name&per_page=10', '?fields=id']) {
      const { body, headers } = await server.api<object[]>('GET', `/api/4.0/users${query}`, { token })
      expect(body).toMatchObject([{ id: '2' }])
      expect([undefined, '1']).toContain(headers['x-total-count'])
    }
    expect((await server.api('GET', '/api/4.0/users?ids=1,3', { token })).body).toEqual([])
  })

  test('sees oneself with the own keys', async () => {
    await using server = await startServer({ seed })
    const token = await server.login(key)
    for (const path of ['/user', '/users/2']) {
      const { status, body } = await server.api('GET', `/api/4.0${path}`, { token })
      expect([status, body]).toMatchObject([200, { id: '2', credentials_api3: [{ client_id: 'ann' }], role_ids: [] }])
    }
    expect((await server.api('GET', '/api/4.0/users/2/credentials_api3/2', { token })).status).toBe(200)
    expect((await server.api('GET', '/api/4.0/users/2/credentials_api3', { token })).body).toHaveLength(1)
  })

  test('may change the own name and ways of working, but nothing that gives or takes rights (#31)', async () => {
    await using server = await startServer({ seed })
    const token = await server.login(key)
    for (const version of versions) {
      const before = (await server.api('GET', '/api/4.0/user', { token })).body
      const json = {
        last_name: `Lee${version}`,
        locale: 'fr',
        role_ids: ['2'],
        group_ids: ['1'],
        is_disabled: true,
        can_manage_api3_creds: true,
        can: { sudo: true },
        credentials_api3: [{ client_id: 'x' }],
        credentials_email: { email: 'a@b.c' },
        is_iam_admin: true,
        verified_looker_employee: true,
        id: '1',
        user_id: '1',
        created_at: 'x'
      }
      expect((await server.api('PATCH', `/api/${version}/users/2`, { token, json })).status).toBe(200)
      const after = (await server.api('GET', '/api/4.0/user', { token })).body
      const display_name = `Ann Lee${version}`
      expect(after).toEqual({ ...before, last_name: `Lee${version}`, display_name, locale: 'fr' })
      expect((await server.api('GET', '/api/4.0/users', { token })).body).toHaveLength(1)
    }
  })
})

test('Nobody becomes an admin by a body (#31, #51)', async () => {
  await using server = await startServer({ seed })
  const token = await server.login()
  for (const json of [
    { role_ids: ['2'] },
    { roles: ['Admin'] },
    JSON.parse('{"__proto__":{"role_ids":["2"]}}') as object
  ]) {
    const { body } = await server.api<{ id: string; role_ids: string[] }>('POST', '/api/4.0/users', { token, json })
    expect(body.role_ids).toEqual([])
    const sudo = await server.api<{ access_token: string }>('POST', `/api/4.0/login/${body.id}`, { token })
    expect((await server.api('GET', '/api/4.0/users', { token: sudo.body.access_token })).body).toHaveLength(1)
  }
})
