import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePerson, type Person } from './people.ts'
import { startServer, type Answer, type TestServer } from './start-server.ts'

type Body = Record<string, unknown>

let server: TestServer
let admin: Person
let user: Person

beforeAll(async () => {
  server = await startServer()
  admin = { id: '1', key: server.key, token: await server.login() }
  user = await makePerson(server, 'user', { first_name: 'Uma', last_name: 'Unger' })
})

afterAll(() => server[Symbol.asyncDispose]())

function call<T = Body>(who: Person, method: string, path: string, json?: object): Promise<Answer<T>> {
  return server.api<T>(method, path.startsWith('/api') ? path : `/api/4.0${path}`, {
    token: who.token,
    ...(json && { json })
  })
}

async function make(who: Person, name: string, parent_id: string): Promise<string> {
  const { status, body } = await call<{ id: string }>(who, 'POST', '/folders', { name, parent_id })
  expect(status).toBe(200)
  return body.id
}

describe('A folder', () => {
  test('of everybody is 1, that of users 2, and both are marked as roots', async () => {
    const { body: shared } = await call(admin, 'GET', '/folders/1')
    expect(shared).toMatchObject({
      id: '1',
      name: 'Shared',
      parent_id: null,
      is_shared_root: true,
      is_users_root: false
    })
    const { body: users } = await call(admin, 'GET', '/folders/2')
    expect(users).toMatchObject({ id: '2', name: 'Users', parent_id: null, is_shared_root: false, is_users_root: true })
    for (const [id, name] of [
      ['3', 'is_embed_shared_root'],
      ['4', 'is_embed_users_root']
    ]) {
      expect((await call(admin, 'GET', `/folders/${id}`)).body).toMatchObject({ is_embed: true, [name!]: true })
    }
  })

  test('of a user is in that of users, has their name, and is theirs to fill and not to change', async () => {
    const { body: self } = await call(user, 'GET', '/user')
    expect(self.home_folder_id).toEqual(expect.stringMatching(/./))
    const { status, body } = await call(user, 'GET', `/folders/${String(self.personal_folder_id)}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'Uma Unger',
      parent_id: '2',
      is_personal: true,
      is_personal_descendant: false,
      external_id: null,
      creator_id: user.id,
      can: {
        index: true,
        show: true,
        create: true,
        see_admin_spaces: false,
        update: false,
        destroy: false,
        move_content: true,
        edit_content: true
      }
    })
    const path = `/folders/${String(self.personal_folder_id)}`
    expect((await call(user, 'PATCH', path, { name: 'Mine' })).status).toBe(400)
    expect((await call(admin, 'DELETE', path)).status).toBe(400)
    const inner = await make(user, 'Drafts', String(self.personal_folder_id))
    expect((await call(user, 'GET', `/folders/${inner}`)).body).toMatchObject({
      is_personal: false,
      is_personal_descendant: true
    })
  })

  test('of another user is there for admins only', async () => {
    const other = await makePerson(server, 'user', { first_name: 'Otto', last_name: 'Other' })
    const { body: self } = await call(other, 'GET', '/user')
    const path = `/folders/${String(self.personal_folder_id)}`
    expect((await call(admin, 'GET', path)).body).toMatchObject({ name: 'Otto Other' })
    expect((await call(user, 'GET', path)).status).toBe(404)
    for (const part of ['', '/children', '/ancestors', '/parent', '/looks', '/dashboards', '/children/search']) {
      expect([part, (await call(user, 'GET', path + part)).status]).toEqual([part, 404])
    }
    for (const list of ['/folders', '/folders/search?name=Otto%25', '/folders/2/children']) {
      const { body } = await call<Body[]>(user, 'GET', list)
      expect([list, body.filter(({ name }) => name === 'Otto Other')]).toEqual([list, []])
    }
    expect((await call(user, 'POST', '/folders', { name: 'x', parent_id: self.personal_folder_id })).status).toBe(404)
    const { body: root } = await call<{ child_count: number }>(user, 'GET', '/folders/2')
    expect(root.child_count).toBe(1)
  })

  test('needs a name and a parent', async () => {
    for (const [json, field] of [
      [{ name: 'x' }, 'parent_id'],
      [{ parent_id: '1' }, 'name'],
      [{ name: '', parent_id: '1' }, 'name']
    ] as const) {
      const { status, body } = await call<{ errors: Body[] }>(admin, 'POST', '/folders', json)
      expect([status, body.errors[0]]).toEqual([422, expect.objectContaining({ field, code: 'missing_field' })])
    }
  })

  test('has a name of its own within its parent', async () => {
    const { status, body } = await call<{ errors: Body[] }>(admin, 'POST', '/folders', {
      name: 'Sales',
      parent_id: '1'
    })
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ field: 'name', code: 'already_exists' })]])
    await make(admin, 'Sales', '11')
    expect((await call(admin, 'PATCH', '/folders/11', { name: 'Sales' })).status).toBe(422)
    expect((await call(admin, 'PATCH', '/folders/11', { name: 'Marketing' })).status).toBe(200)
  })

  test.each([
    ['none', 404],
    ['viewer', 404],
    ['user', 200]
  ] as const)('of everybody gets one within it from who has the role %s: %i', async (role, expected) => {
    const who = await makePerson(server, role)
    const { status } = await call(who, 'POST', '/folders', { name: `Of ${role}`, parent_id: '1' })
    expect(status).toBe(expected)
  })

  test('is made in no folder of LookML dashboards, and by admins in none that is not there', async () => {
    expect((await call(user, 'POST', '/folders', { name: 'x', parent_id: 'lookml' })).status).toBe(404)
    expect((await call(user, 'POST', '/folders', { name: 'x', parent_id: '999' })).status).toBe(404)
    expect((await call(admin, 'POST', '/folders', { name: 'x', parent_id: '999' })).status).toBe(422)
    expect((await call(user, 'POST', '/folders', { name: 'x', parent_id: '2' })).status).toBe(404)
  })

  test('leads to its parent, its ancestors with the root first, and its children', async () => {
    const { body: parent } = await call(user, 'GET', '/folders/12/parent')
    expect(parent).toMatchObject({ id: '11', name: 'Marketing' })
    const { body: above } = await call<Body[]>(user, 'GET', '/folders/12/ancestors?fields=id')
    expect(above).toEqual([{ id: '1' }, { id: '11' }])
    expect((await call(user, 'GET', '/folders/1/parent')).status).toBe(404)
    const { body: children } = await call<Body[]>(user, 'GET', '/folders/11/children?fields=id&sorts=name')
    expect(children.map(({ id }) => id)).toContain('12')
    const { body: like } = await call<Body[]>(user, 'GET', '/folders/1/children/search?name=sAl%25&fields=name')
    expect(like).toEqual([{ name: 'Sales' }])
    expect((await call<Body[]>(user, 'GET', '/folders/12/children')).body).toEqual([])
  })

  test('moves with all that is in it, but not into itself', async () => {
    const a = await make(user, 'A', '1')
    const b = await make(user, 'B', a)
    const { status, body } = await call<{ errors: Body[] }>(user, 'PATCH', `/folders/${a}`, { parent_id: b })
    expect([status, body.errors[0]!.field]).toEqual([422, 'parent_id'])
    expect((await call(user, 'PATCH', `/folders/${a}`, { parent_id: a })).status).toBe(422)
    expect((await call(user, 'PATCH', `/folders/${a}`, { parent_id: '10' })).body).toMatchObject({ parent_id: '10' })
    const { body: above } = await call<Body[]>(user, 'GET', `/folders/${b}/ancestors?fields=id`)
    expect(above.map(({ id }) => id)).toEqual(['1', '10', a])
    expect((await call(user, 'PATCH', `/folders/${a}`, { parent_id: '2' })).status).toBe(404)
  })

  test('does not end up within itself when two are moved into each other at once', async () => {
    const [a, b] = [await make(user, 'One', '1'), await make(user, 'Two', '1')]
    // Without a socket between, so that one begins before the other ends.
    const move = async (id: string, parent_id: string): Promise<number> => {
      const headers = { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' }
      const init = { method: 'PATCH', headers, body: JSON.stringify({ parent_id }) }
      return (await server.server.fetch(new Request(`${server.url}/api/4.0/folders/${id}`, init))).status
    }
    expect((await Promise.all([move(a, b), move(b, a)])).toSorted((x, y) => x - y)).toEqual([200, 422])
    for (const id of [a, b]) {
      const { body: above } = await call<Body[]>(user, 'GET', `/folders/${id}/ancestors?fields=id`)
      expect(above[0]).toEqual({ id: '1' })
    }
    for (const id of [a, b]) await call(user, 'DELETE', `/folders/${id}`)
  })

  test('of a user is called as the user is, also later, and can be removed after the user', async () => {
    const other = await makePerson(server, 'user', { first_name: 'Paul', last_name: 'Past' })
    const { body: self } = await call(other, 'GET', '/user')
    const path = `/folders/${String(self.personal_folder_id)}`
    await make(other, 'Left', String(self.personal_folder_id))
    await call(admin, 'PATCH', `/users/${other.id}`, { last_name: 'Present' })
    expect((await call(admin, 'GET', path)).body.name).toBe('Paul Present')
    expect((await call(admin, 'DELETE', `/users/${other.id}`)).status).toBe(204)
    expect((await call(admin, 'DELETE', path)).status).toBe(204)
    expect((await call(admin, 'GET', path)).status).toBe(404)
  })

  test('that moves into a personal one is seen by nobody else from then on', async () => {
    const other = await makePerson(server, 'user')
    const id = await make(other, 'Was shared', '1')
    expect((await call(user, 'GET', `/folders/${id}`)).status).toBe(200)
    const { body: self } = await call(other, 'GET', '/user')
    const { status } = await call(other, 'PATCH', `/folders/${id}`, { parent_id: self.personal_folder_id })
    expect(status).toBe(200)
    expect((await call(user, 'GET', `/folders/${id}`)).status).toBe(404)
    expect((await call(other, 'GET', `/folders/${id}`)).status).toBe(200)
  })

  test('takes the folders, looks and dashboards within it along when it is removed', async () => {
    await using own = await startServer()
    const token = await own.login()
    const get = async (path: string): Promise<number> => (await own.api('GET', `/api/4.0${path}`, { token })).status
    const paths = [
      '/folders/11',
      '/folders/12',
      '/looks/2',
      '/dashboards/2',
      '/content_metadata/12',
      '/content_metadata/22'
    ]
    for (const path of paths) expect([path, await get(path)]).toEqual([path, 200])
    expect((await own.api('DELETE', '/api/4.0/folders/11', { token })).status).toBe(204)
    for (const path of paths) expect([path, await get(path)]).toEqual([path, 404])
    for (const path of ['/folders/10', '/looks/1', '/dashboards/1'])
      expect([path, await get(path)]).toEqual([path, 200])
    const { body } = await own.api<{ board_sections: { item_order: string[] }[] }>('GET', '/api/4.0/boards/1', {
      token
    })
    expect(body.board_sections[0]!.item_order).toEqual(['1'])
  })

  test('that is a root is neither changed nor removed', async () => {
    for (const [id, status] of [
      ['1', 400],
      ['2', 400],
      ['3', 400],
      ['4', 400],
      ['lookml', 404]
    ] as const) {
      expect([id, (await call(admin, 'DELETE', `/folders/${id}`)).status]).toEqual([id, status])
      expect([id, (await call(admin, 'PATCH', `/folders/${id}`, { name: 'x' })).status]).toEqual([id, status])
      expect([id, (await call(admin, 'GET', `/folders/${id}`)).status]).toEqual([id, 200])
    }
    expect((await call(user, 'DELETE', '/folders/1')).status).toBe(400)
    expect((await call(user, 'DELETE', '/folders/2')).status).toBe(404)
  })

  test('shows what is in it', async () => {
    const { body } = await call<{ looks: Body[]; dashboards: Body[] }>(admin, 'GET', '/folders/10')
    expect(body.looks.map(({ id }) => id)).toEqual(['1'])
    expect(body.dashboards.map(({ id }) => id)).toEqual(['1'])
    const { body: looks } = await call<Body[]>(user, 'GET', '/folders/10/looks')
    expect(looks).toEqual([expect.objectContaining({ id: '1', folder_id: '10' })])
    const { body: dashboards } = await call<Body[]>(user, 'GET', '/folders/10/dashboards')
    expect(dashboards).toEqual([expect.objectContaining({ id: '1', folder_id: '10' })])
    const { body: lookml } = await call<Body[]>(user, 'GET', '/folders/lookml/dashboards?fields=id')
    expect(lookml).toEqual([{ id: 'thelook::business_pulse' }])
  })

  test('shows no looks and dashboards to who may see none', async () => {
    const none = await makePerson(server, 'none')
    const { body } = await call(none, 'GET', '/folders/10')
    expect(body).toMatchObject({ id: '10', looks: [], dashboards: [] })
  })

  test('is found by its creator, its parent and its kind', async () => {
    const ids = async (query: string): Promise<unknown[]> =>
      (await call<Body[]>(admin, 'GET', `/folders/search?fields=id&${query}`)).body.map(({ id }) => id)
    expect(await ids('is_shared_root=true')).toEqual(['1'])
    expect(await ids('is_users_root=true')).toEqual(['2'])
    expect(await ids('parent_id=11&name=Campaigns')).toEqual(['12'])
    expect(await ids('id=10,12')).toEqual(['10', '12'])
    expect(await ids('name=Campaigns&id=10&filter_or=true')).toEqual(['10', '12'])
    expect(await ids('name=camp')).toEqual([])
  })

  test('is a space in API 3.x, over the same data', async () => {
    const { body } = await call<{ id: unknown }>(user, 'POST', '/api/3.0/spaces', { name: 'Space', parent_id: 1 })
    expect((await call(user, 'GET', `/folders/${String(body.id)}`)).body).toMatchObject({
      name: 'Space',
      parent_id: '1'
    })
    const { body: folder } = await call(user, 'GET', `/api/3.1/folders/${String(body.id)}`)
    expect((await call(user, 'GET', `/api/3.1/spaces/${String(body.id)}`)).body).toEqual(folder)
    expect((await call(user, 'GET', `/api/3.1/spaces/${String(body.id)}/parent`)).body).toMatchObject({
      name: 'Shared'
    })
    expect((await call(user, 'DELETE', `/api/3.1/spaces/${String(body.id)}`)).status).toBe(204)
    expect((await call(user, 'GET', `/folders/${String(body.id)}`)).status).toBe(404)
  })
})
