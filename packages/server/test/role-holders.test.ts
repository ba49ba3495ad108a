import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type Answer, type TestServer, type Version } from './start-server.ts'

type Call = (method: string, path: string, json?: unknown) => Promise<Answer<{ id: string }[]>>

async function signedIn(server: TestServer, version: Version = '4.0'): Promise<Call> {
  const token = await server.login()
  return (method, path, json) => server.api(method, `/api/${version}${path}`, { token, json })
}

const ids = ({ body }: Answer<{ id: string }[]>): string => body.map(({ id }) => id).join()

const seed = {
  groups: [
    { id: '10', name: 'Outer' },
    { id: '11', name: 'Inner' }
  ],
  users: [{ first_name: 'Ann' }, { first_name: 'Bob', group_ids: ['11'] }, { first_name: 'Cid' }]
}

describe.each(versions)('In API %s', (version) => {
  test('a user gets roles in place of those before, by whatever type ids are written in', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server, version)
    expect(ids(await call('PUT', '/users/2/roles', [4, '5', 4]))).toBe('4,5')
    expect(ids(await call('PUT', '/users/2/roles', ['3']))).toBe('3')
    expect(ids(await call('GET', '/users/2/roles'))).toBe('3')
    expect((await call('PUT', '/users/2/roles', ['99'])).status).toBe(422)
    expect(ids(await call('GET', '/users/2/roles'))).toBe('3')
    expect(ids(await call('PUT', '/users/2/roles', []))).toBe('')
  })

  test('a role gets users in place of those before, and groups likewise', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server, version)
    expect(ids(await call('PUT', '/roles/4/users', [2, 3]))).toBe('2,3')
    expect(ids(await call('PUT', '/roles/4/users', ['4']))).toBe('4')
    expect(ids(await call('GET', '/roles/4/users'))).toBe('4')
    expect(ids(await call('GET', '/users/2/roles'))).toBe('')
    expect((await call('PUT', '/roles/4/users', ['4', '99'])).status).toBe(422)
    expect(ids(await call('PUT', '/roles/4/groups', [10]))).toBe('10')
    expect(ids(await call('PUT', '/roles/4/groups', ['11']))).toBe('11')
    expect(ids(await call('GET', '/roles/4/groups'))).toBe('11')
    expect((await call('PUT', '/roles/4/groups', ['99'])).status).toBe(422)
    expect((await call('GET', '/roles/99/users')).status).toBe(404)
  })
})

describe('A role of a group', () => {
  test('is one of its members, also of those of groups within it, unless only their own are asked for', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server)
    await call('POST', '/groups/10/groups', { group_id: '11' })
    await call('PUT', '/roles/5/groups', ['10'])
    await call('PUT', '/roles/5/users', ['4'])
    expect(ids(await call('GET', '/roles/5/users'))).toBe('3,4')
    expect(ids(await call('GET', '/roles/5/users?direct_association_only=true'))).toBe('4')
    expect(ids(await call('GET', '/users/3/roles'))).toBe('5')
    expect(ids(await call('GET', '/users/3/roles?direct_association_only=true'))).toBe('')
    const { body } = await call('GET', '/roles/search/with_user_count?id=5&fields=id,user_count')
    expect(body).toEqual([{ id: '5', user_count: 2 }])
  })
})

describe('The role of admins', () => {
  test('is one that nobody takes from themselves, so one admin always stays', async () => {
    await using server = await startServer({ seed })
    const call = await signedIn(server)
    for (const [path, json] of [
      ['/users/1/roles', ['4']],
      ['/users/1/roles', []],
      ['/roles/2/users', ['2']],
      ['/roles/2/users', []]
    ] as const) {
      expect([path, (await call('PUT', path, json)).status]).toEqual([path, 403])
    }
    // The first API 3.0 has no 403 for the roles of a user.
    const inOldest = await signedIn(server, '3.0')
    expect((await inOldest('PUT', '/users/1/roles', [])).status).toBe(400)
    expect((await inOldest('PUT', '/roles/2/users', [])).status).toBe(403)
    expect(ids(await call('PUT', '/roles/2/users', ['1', '2']))).toBe('1,2')
    expect(ids(await call('PUT', '/users/2/roles', []))).toBe('')
  })

  test('of two who take it from each other at once stays with one', async () => {
    await using server = await startServer()
    const ann = await makePerson(server, 'admin')
    const token = await server.login()
    const answers = await Promise.all([
      server.api('PUT', `/api/4.0/users/${ann.id}/roles`, { token, json: [] }),
      server.api('PUT', '/api/4.0/users/1/roles', { token: ann.token, json: [] })
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})

describe('Who has a role', () => {
  test('is told to those who may see users; others see themselves', async () => {
    await using server = await startServer()
    const { token, id } = await makePerson(server, 'viewer')
    const list = (path: string): Promise<Answer<{ id: string }[]>> => server.api('GET', `/api/4.0${path}`, { token })
    expect(ids(await list('/roles/2/users'))).toBe('')
    expect(ids(await list('/roles/5/users'))).toBe(id)
  })
})

test('The set of all models names every model that there is', async () => {
  await using server = await startServer()
  const token = await server.login()
  const json = { name: 'another', project_name: 'thelook' }
  expect((await server.api('POST', '/api/4.0/lookml_models', { token, json })).status).toBe(200)
  const { body } = await server.api('GET', '/api/4.0/model_sets/1', { token })
  expect(body).toMatchObject({ name: 'All', all_access: true, models: ['thelook', 'another'] })
  const role = await server.api('GET', '/api/3.1/roles/2', { token })
  expect(role.body.model_set).toMatchObject({ models: ['thelook', 'another'] })
})
