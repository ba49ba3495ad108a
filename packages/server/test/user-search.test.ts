import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type TestServer, type Version } from './start-server.ts'

const seed = {
  users: [
    { first_name: 'John', last_name: 'Allen', email: 'John.Allen@Example.com', group_ids: ['1'] },
    { first_name: 'Johnny', last_name: 'Allen', email: 'johnny@example.org' },
    { first_name: 'Mary Ann', last_name: 'Allen', is_disabled: true },
    { first_name: '', last_name: 'Zed' }
  ]
}

describe('A search for users', () => {
  test.each([
    ['first_name=john', '2'],
    ['first_name=john%25', '2,3'],
    ['first_name=j_hn', '2'],
    ['last_name=allen&first_name=JOHNNY', '3'],
    ['last_name=zed&first_name=johnny&filter_or=true', '3,5'],
    ['full_name=john%20allen', '2'],
    ['full_name=john%25', '2,3'],
    ['full_name=%25ann%20a%25', '4'],
    ['full_name=mary%20ann%20allen', '4'],
    ['full_name=j%25n', '2,3'],
    ['full_name=john_allen', '2'],
    ['full_name=zed', '5'],
    ['full_name=allen', ''],
    ['email=john.allen@example.com', '2'],
    ['email=%25@example.org', '3'],
    ['email=NOT%20NULL', '2,3'],
    ['email=IS%20NULL', '1,4,5'],
    ['is_disabled=true', '4'],
    ['is_disabled=false&last_name=allen', '2,3'],
    ['id=2,5', '2,5'],
    ['embed_user=true', ''],
    ['embed_user=false', '1,2,3,4,5'],
    ['is_service_account=true', ''],
    ['verified_looker_employee=true', ''],
    ['can_manage_api3_creds=true', ''],
    ['group_id=1', '1,2,3,4,5'],
    ['group_id=99', ''],
    ['content_metadata_id=99', ''],
    ['last_name=allen&sorts=display_name%20desc', '4,3,2'],
    ['last_name=allen&sorts=first_name&limit=1&offset=1', '3']
  ])('by %s finds %j', async (query, expected) => {
    await using server = await startServer({ seed })
    expect(await idsOf(server, `/users/search?${query}`)).toBe(expected)
  })

  test('gives the whole of each, with the address in the case that it was given in', async () => {
    await using server = await startServer({ seed })
    const token = await server.login()
    const { body } = await server.api<object[]>('GET', '/api/4.0/users/search?email=john.allen%25', { token })
    expect(body).toEqual([(await server.api('GET', '/api/4.0/users/2', { token })).body])
    expect(body).toMatchObject([{ email: 'John.Allen@Example.com' }])
  })

  test.each(versions)('by names, in API %s, is for one of the names or the address, and for all else', async (v) => {
    await using server = await startServer({ seed })
    const search = (pattern: string, more: string = ''): Promise<string> =>
      idsOf(server, `/users/search/names/${encodeURIComponent(pattern)}${more}`, v)
    expect(await search('allen')).toBe('2,3,4')
    expect(await search('John.Allen@example.com')).toBe('2')
    expect(await search('%@example.org')).toBe('3')
    expect(await search('john')).toBe('2')
    expect(await search('john%', '?last_name=allen&is_disabled=false&sorts=id%20desc')).toBe('3,2')
    expect(await search('nobody')).toBe('')
  })

  test('says how many there are on all pages', async () => {
    await using server = await startServer({ seed })
    const token = await server.login()
    const { headers, body } = await server.api<object[]>(
      'GET',
      '/api/4.0/users/search?last_name=allen&limit=2&fields=id',
      { token }
    )
    expect([body, headers['x-total-count']]).toEqual([[{ id: '2' }, { id: '3' }], '3'])
  })

  test('finds embed users and service accounts by what they are', async () => {
    await using server = await startServer({ seed: 'empty' })
    const token = await server.login()
    await server.api('POST', '/api/4.0/users/embed_user', { token, json: { external_user_id: 'x' } })
    await server.api('POST', '/api/4.0/users/service_accounts', { token, json: { service_account_name: 'Night' } })
    expect(await idsOf(server, '/users/search?embed_user=true')).toBe('2')
    expect(await idsOf(server, '/users/search?is_service_account=true')).toBe('3')
    expect(await idsOf(server, '/users/search?is_service_account=false&embed_user=false')).toBe('1')
  })

  test('finds who is named by the rules of access of content', async () => {
    await using server = await startServer()
    const ann = await makePerson(server, 'viewer')
    const token = await server.login()
    const { body: folder } = await server.api('POST', '/api/4.0/folders', {
      token,
      json: { name: 'F', parent_id: '1' }
    })
    const id = folder.content_metadata_id as string
    await server.api('PATCH', `/api/4.0/content_metadata/${id}`, { token, json: { inherits: false } })
    const { body: rules } = await server.api<{ id: string }[]>(
      'GET',
      `/api/4.0/content_metadata_access?content_metadata_id=${id}`,
      { token }
    )
    for (const rule of rules) await server.api('DELETE', `/api/4.0/content_metadata_access/${rule.id}`, { token })
    const json = { content_metadata_id: id, user_id: ann.id, permission_type: 'view' }
    await server.api('POST', '/api/4.0/content_metadata_access', { token, json })
    expect(await idsOf(server, `/users/search?content_metadata_id=${id}`)).toBe(ann.id)
  })
})

describe('What a search for users tells', () => {
  test('to whoever may not see users is only about themselves', async () => {
    await using server = await startServer({ seed })
    const { token, id } = await makePerson(server, 'user')
    for (const path of ['/users', '/users/search?last_name=%25', '/users/search/names/%25', '/users/search?id=1,2']) {
      expect([path, await idsOf(server, path, '4.0', token)]).toEqual([path, path.includes('id=1') ? '' : id])
    }
  })

  test('to whoever may see users is what everybody may know of the others', async () => {
    await using server = await startServer({ seed })
    const { token, id } = await makeSeer(server)
    const { body } = await server.api<Record<string, unknown>[]>('GET', '/api/4.0/users/search?last_name=allen', {
      token
    })
    expect(body.map((user) => Object.keys(user).toSorted())).toEqual(
      [2, 3, 4].map(() => ['avatar_url', 'can', 'display_name', 'first_name', 'id', 'last_name', 'url'])
    )
    const { body: one } = await server.api('GET', '/api/4.0/users/2', { token })
    expect(one).toMatchObject({ id: '2', display_name: 'John Allen' })
    expect(one).not.toHaveProperty('email')
    const { body: self } = await server.api('GET', `/api/4.0/users/${id}`, { token })
    expect(self).toHaveProperty('email')
  })

  test.each([
    'email=john.allen@example.com',
    'email=NOT%20NULL',
    'is_disabled=true',
    'is_disabled=true&filter_or=true',
    'group_id=2',
    'embed_user=true',
    'can_manage_api3_creds=true'
  ])('to whoever may see users is nothing by %s', async (query) => {
    await using server = await startServer({ seed })
    const { token } = await makeSeer(server)
    expect(await idsOf(server, `/users/search?${query}`, '4.0', token)).toBe('')
    const names = '/users/search/names/john.allen@example.com'
    expect(await idsOf(server, names, '4.0', token)).toBe('')
  })

  test('to whoever may see users is not in the order of what they may not see', async () => {
    await using server = await startServer({ seed })
    const { token, id } = await makeSeer(server)
    expect(await idsOf(server, '/users?sorts=is_disabled%20desc', '4.0', token)).toBe(`1,2,3,4,5,${id}`)
    expect(await idsOf(server, '/users?sorts=last_name,first_name', '4.0', token)).toMatch(/^2,3,4,/)
  })

  test('leaves out whose details an operation is of', async () => {
    await using server = await startServer({ seed })
    const { token } = await makeSeer(server)
    for (const part of ['credentials_email', 'credentials_api3', 'roles', 'sessions', 'attribute_values']) {
      const { status } = await server.api('GET', `/api/4.0/users/2/${part}`, { token })
      expect([part, [403, 404].includes(status)]).toEqual([part, true])
    }
  })
})

async function makeSeer(server: TestServer): Promise<{ id: string; token: string }> {
  const token = await server.login()
  const json = { name: 'Seers', permissions: ['see_users'] }
  const { body: set } = await server.api('POST', '/api/4.0/permission_sets', { token, json })
  const role = { name: 'Seer', permission_set_id: set.id, model_set_id: '1' }
  const { body: made } = await server.api('POST', '/api/4.0/roles', { token, json: role })
  const person = await server.makeUser({ first_name: 'Seer', last_name: 'Person' })
  await server.api('PUT', `/api/4.0/users/${person.id}/roles`, { token, json: [made.id] })
  return person
}

async function idsOf(server: TestServer, path: string, version: Version = '4.0', token?: string): Promise<string> {
  const options = { token: token ?? (await server.login()) }
  const { status, body, text } = await server.api<{ id: string }[]>('GET', `/api/${version}${path}`, options)
  if (status !== 200) throw new Error(`${path} answered ${status} ${text}`)
  return body.map(({ id }) => id).join()
}
