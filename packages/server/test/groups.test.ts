import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type Answer, type TestServer, type Version } from './start-server.ts'

type Call = <Body = Record<string, unknown>>(method: string, path: string, json?: unknown) => Promise<Answer<Body>>
type Items = { readonly id: string }[]

async function signedIn(server: TestServer, version: Version = '4.0'): Promise<Call> {
  const token = await server.login()
  return (method, path, json) => server.api(method, `/api/${version}${path}`, { token, json })
}

const ids = ({ body }: Answer<Items>): string => body.map(({ id }) => id).join()

const seed = { users: [{ first_name: 'Ann' }, { first_name: 'Bob' }], groups: [10, 11, 12].map(toGroup) }

function toGroup(id: number): { id: string; name: string } {
  return { id: String(id), name: `Group ${id}` }
}

describe.each(versions)('In API %s a group', (version) => {
  test('has the users that are put into it until they are taken out', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server, version)
    const two = version === '4.0' ? '2' : 2
    const added = await call('POST', '/groups/10/users', { user_id: 2 })
    expect([added.status, added.body.id]).toEqual([200, two])
    expect((await call('POST', '/groups/10/users', { user_id: '2' })).status).toBe(200)
    expect(ids(await call<Items>('GET', '/groups/10/users'))).toBe('2')
    expect((await call('GET', '/groups/10')).body).toMatchObject({ user_count: 1, contains_current_user: false })
    expect((await call('GET', '/users/2')).body.group_ids).toEqual([version === '4.0' ? '10' : 10])
    expect((await call('DELETE', '/groups/10/users/2')).status).toBe(204)
    expect((await call('DELETE', '/groups/10/users/2')).status).toBe(404)
    expect((await call('GET', '/users/2')).body.group_ids).toEqual([])
    expect((await call('POST', '/groups/10/users', { user_id: '99' })).status).toBe(404)
    expect((await call('POST', '/groups/10/users', {})).status).toBe(400)
    expect((await call('GET', '/groups/99/users')).status).toBe(404)
  })

  test('has the groups that are put into it, but never itself', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server, version)
    const added = await call('POST', '/groups/10/groups', { group_id: 11 })
    expect([added.status, added.body.name]).toEqual([200, 'Group 11'])
    await call('POST', '/groups/11/groups', { group_id: '12' })
    expect(ids(await call<Items>('GET', '/groups/10/groups'))).toBe('11')
    for (const [outer, inner] of [
      ['12', '10'],
      ['11', '10'],
      ['10', '10']
    ] as const) {
      expect((await call('POST', `/groups/${outer}/groups`, { group_id: inner })).status).toBe(400)
    }
    expect((await call('DELETE', '/groups/10/groups/11')).status).toBe(204)
    expect((await call('DELETE', '/groups/10/groups/11')).status).toBe(404)
    expect(ids(await call<Items>('GET', '/groups/10/groups'))).toBe('')
    expect((await call('GET', '/groups/11')).status).toBe(200)
  })
})

describe('The group of all', () => {
  test('has everybody, whom nobody takes out', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server)
    expect(ids(await call<Items>('GET', '/groups/1/users?sorts=id desc'.replace(' ', '%20')))).toBe('3,2,1')
    expect((await call('GET', '/groups/1')).body).toMatchObject({ user_count: 3, contains_current_user: true })
    expect((await call('DELETE', '/groups/1/users/2')).status).toBe(403)
    expect((await call('DELETE', '/groups/1')).status).toBe(403)
  })
})

describe('A list of the users of a group', () => {
  test('comes in pages, with the number of all', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server)
    const answer = await call<Items>('GET', '/groups/1/users?limit=1&offset=1&fields=id')
    expect([answer.body, answer.headers['x-total-count']]).toEqual([[{ id: '2' }], '3'])
  })

  test('tells whoever may not see users about themselves alone', async () => {
    await using server = await startServer({ seed })
    const { token, id } = await makePerson(server, 'developer')
    expect(ids(await server.api<Items>('GET', '/api/4.0/groups/1/users', { token }))).toBe(id)
  })
})

describe('A group that is removed', () => {
  test('leaves its users, its groups and no values of attributes', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    await call('POST', '/groups/2/users', { user_id: '1' })
    await call('POST', '/groups/2/groups', { group_id: '3' })
    expect((await call('DELETE', '/groups/2')).status).toBe(204)
    expect((await call('GET', '/users/1')).body.group_ids).toEqual([])
    const found = await call('GET', '/groups/search/with_hierarchy?id=3&fields=id,parent_group_ids')
    expect(found.body).toEqual([{ id: '3', parent_group_ids: [] }])
    expect((await call<object[]>('GET', '/user_attributes/20/group_values')).body).toMatchObject([{ group_id: '3' }])
  })
})

describe('A search for groups', () => {
  test('gives their place in the hierarchy and the ids of their roles, by a name with a wildcard', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    await call('POST', '/groups/2/groups', { group_id: '3' })
    const { body } = await call('GET', '/groups/search/with_hierarchy?name=Market%25')
    expect(body).toMatchObject([
      { id: '3', name: 'Marketing', user_count: 0, parent_group_ids: ['2'], role_ids: ['5'] }
    ])
  })

  test('gives their roles', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const { body } = await call('GET', '/groups/search/with_roles?name=%25a%25&sorts=name&fields=name,roles(name)')
    expect(body).toEqual([
      { name: 'All Users', roles: [] },
      { name: 'Analysts', roles: [{ name: 'User' }] },
      { name: 'Marketing', roles: [{ name: 'Viewer' }] }
    ])
  })

  test('gives roles that are theirs at once: a member is refused nothing that they allow', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const { id, token } = await makePerson(server, 'none')
    const refused = await server.api('GET', '/api/4.0/users', { token })
    expect(refused.body).toHaveLength(1)
    await call('PUT', '/roles/2/groups', ['2'])
    await call('POST', '/groups/2/users', { user_id: id })
    const allowed = await server.api('GET', '/api/4.0/users', { token })
    expect(allowed.body).toHaveLength(2)
  })
})
