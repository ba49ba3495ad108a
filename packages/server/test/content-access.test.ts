import { beforeEach, afterEach, describe, expect, test } from 'vitest'
import { makePerson, type Person, type RoleName } from './people.ts'
import { startServer, type Answer, type TestServer } from './start-server.ts'

type Body = Record<string, unknown>

let server: TestServer
let admin: Person

beforeEach(async () => {
  server = await startServer()
  admin = { id: '1', key: server.key, token: await server.login() }
})

afterEach(() => server[Symbol.asyncDispose]())

function call<T = Body>(who: Person, method: string, path: string, json?: object): Promise<Answer<T>> {
  return server.api<T>(method, `/api/4.0${path}`, { token: who.token, ...(json && { json }) })
}

async function grant(metadata: string, to: object, permission_type: 'view' | 'edit'): Promise<string> {
  const json = { content_metadata_id: metadata, permission_type, ...to }
  const { status, body } = await call<{ id: string }>(admin, 'POST', '/content_metadata_access', json)
  expect(status).toBe(200)
  return body.id
}

/** Has a folder no longer follow its parent, with nobody in it but admins. */
async function close(metadata: string): Promise<void> {
  expect((await call(admin, 'PATCH', `/content_metadata/${metadata}`, { inherits: false })).status).toBe(200)
  const path = `/content_metadata_access?content_metadata_id=${metadata}`
  for (const { id } of (await call<{ id: string }[]>(admin, 'GET', path)).body) {
    expect((await call(admin, 'DELETE', `/content_metadata_access/${id}`)).status).toBe(204)
  }
}

async function member(role: RoleName, groupId: string): Promise<Person> {
  const person = await makePerson(server, role)
  const { status } = await call(admin, 'POST', `/groups/${groupId}/users`, { user_id: person.id })
  expect(status).toBe(200)
  return person
}

const statusOf = async (who: Person, path: string): Promise<number> => (await call(who, 'GET', path)).status

describe('Access to content', () => {
  test('is that of the folder above until a folder has its own', async () => {
    const user = await makePerson(server, 'user')
    const { body } = await call(user, 'GET', '/content_metadata/12')
    expect(body).toMatchObject({
      content_type: 'space',
      folder_id: '12',
      name: 'Campaigns',
      inherits: true,
      inheriting_id: '1',
      parent_id: '11'
    })
    for (const path of ['/folders/11', '/folders/12', '/looks/2', '/dashboards/2']) {
      expect([path, await statusOf(user, path)]).toEqual([path, 200])
    }
    await close('11')
    for (const path of ['/folders/11', '/folders/12', '/looks/2', '/dashboards/2', '/content_metadata/22']) {
      expect([path, await statusOf(user, path)]).toEqual([path, 404])
      expect([path, await statusOf(admin, path)]).toEqual([path, 200])
    }
    expect(await statusOf(user, '/folders/10')).toBe(200)
    expect((await call(admin, 'GET', '/content_metadata/12')).body).toMatchObject({ inheriting_id: '11' })
  })

  test('is given to groups: to view, or to edit too', async () => {
    await close('11')
    const viewer = await member('user', '2')
    const editor = await member('user', '3')
    await grant('11', { group_id: '2' }, 'view')
    await grant('11', { group_id: '3' }, 'edit')
    const make = async (who: Person): Promise<number> =>
      (await call(who, 'POST', '/folders', { name: `By ${who.id}`, parent_id: '12' })).status
    expect([await statusOf(viewer, '/folders/12'), await make(viewer)]).toEqual([200, 404])
    expect([await statusOf(editor, '/folders/12'), await make(editor)]).toEqual([200, 200])
    expect((await call(viewer, 'PATCH', '/folders/12', { name: 'x' })).status).toBe(404)
    expect((await call(viewer, 'DELETE', '/folders/12')).status).toBe(404)
    expect((await call(viewer, 'GET', '/folders/12')).body.can).toMatchObject({ update: false, edit_content: false })
    expect((await call(editor, 'GET', '/folders/12')).body.can).toMatchObject({ update: true, edit_content: true })
  })

  test('is given to users, and is gone at once when it is taken', async () => {
    await close('11')
    const user = await makePerson(server, 'user')
    const id = await grant('11', { user_id: user.id }, 'view')
    expect(await statusOf(user, '/looks/2')).toBe(200)
    expect((await call(admin, 'DELETE', `/content_metadata_access/${id}`)).status).toBe(204)
    expect(await statusOf(user, '/looks/2')).toBe(404)
    expect((await call<Body[]>(user, 'GET', '/looks?fields=id')).body).toEqual([{ id: '1' }])
  })

  test('to a folder within one that is closed can be given by itself', async () => {
    await close('11')
    await close('12')
    const user = await makePerson(server, 'user')
    await grant('12', { user_id: user.id }, 'view')
    expect([await statusOf(user, '/folders/12'), await statusOf(user, '/folders/11')]).toEqual([200, 404])
    expect((await call<Body[]>(user, 'GET', '/folders/12/ancestors?fields=id')).body).toEqual([{ id: '1' }])
    expect(await statusOf(user, '/folders/12/parent')).toBe(404)
  })

  test('begins as it was above when a folder gets its own, and is that again when it gives it up', async () => {
    const user = await makePerson(server, 'user')
    await call(user, 'PATCH', '/content_metadata/11', { inherits: false })
    const path = '/content_metadata_access?content_metadata_id=11'
    const { body: rules } = await call<Body[]>(user, 'GET', path)
    expect(rules).toEqual([expect.objectContaining({ group_id: '1', user_id: null, permission_type: 'edit' })])
    expect(await statusOf(user, '/folders/11')).toBe(200)
    await call(user, 'PATCH', '/content_metadata/11', { inherits: true })
    expect((await call<Body[]>(user, 'GET', path)).body).toEqual([])
    expect(await statusOf(user, '/folders/11')).toBe(200)
  })

  test('is not theirs to give who only view', async () => {
    await close('11')
    const viewer = await member('user', '2')
    const id = await grant('11', { group_id: '2' }, 'view')
    const json = { content_metadata_id: '11', user_id: viewer.id, permission_type: 'edit' }
    expect((await call(viewer, 'POST', '/content_metadata_access', json)).status).toBe(404)
    expect((await call(viewer, 'PUT', `/content_metadata_access/${id}`, { permission_type: 'edit' })).status).toBe(404)
    expect((await call(viewer, 'DELETE', `/content_metadata_access/${id}`)).status).toBe(404)
    expect((await call(viewer, 'PATCH', '/content_metadata/11', { inherits: true })).status).toBe(404)
    const outsider = await makePerson(server, 'user')
    expect(await statusOf(outsider, '/content_metadata_access?content_metadata_id=11')).toBe(404)
    expect(await statusOf(outsider, '/content_metadata/11')).toBe(404)
    expect((await call(outsider, 'POST', '/content_metadata_access', json)).status).toBe(404)
  })

  test('a rule says whose it is and what for, and only what for can change', async () => {
    const wrong = async (json: object): Promise<unknown> => {
      const { status, body } = await call<{ errors?: { field: string; code: string }[] }>(
        admin,
        'POST',
        '/content_metadata_access',
        json
      )
      return [status, body.errors?.map(({ field, code }) => [field, code])]
    }
    const whole = { content_metadata_id: '11', group_id: '2', permission_type: 'view' }
    expect(await wrong({ ...whole, content_metadata_id: undefined })).toEqual([
      422,
      [['content_metadata_id', 'missing_field']]
    ])
    expect(await wrong({ ...whole, permission_type: undefined })).toEqual([422, [['permission_type', 'missing_field']]])
    expect(await wrong({ ...whole, permission_type: 'own' })).toEqual([422, [['permission_type', 'invalid']]])
    expect(await wrong({ ...whole, group_id: undefined })).toEqual([422, [['group_id', 'missing_field']]])
    expect(await wrong({ ...whole, user_id: '1' })).toEqual([422, [['user_id', 'invalid']]])
    expect(await wrong({ ...whole, group_id: '999' })).toEqual([404, undefined])
    expect(await wrong({ ...whole, content_metadata_id: '999' })).toEqual([404, undefined])
    expect(await wrong({ ...whole, content_metadata_id: '21' })).toEqual([422, [['content_metadata_id', 'invalid']]])
    const id = await grant('11', { group_id: '2' }, 'view')
    const { body } = await call(admin, 'PUT', `/content_metadata_access/${id}`, {
      permission_type: 'edit',
      group_id: '3'
    })
    expect(body).toMatchObject({ id, group_id: '2', permission_type: 'edit', content_metadata_id: '11' })
    expect(await grant('11', { group_id: '2' }, 'view')).toBe(id)
  })

  test('of looks and dashboards is always that of their folder, and roots have nothing to inherit', async () => {
    for (const id of ['21', '31', '1', '41']) {
      const json = { inherits: id === '1' || id === '41' }
      expect([id, (await call(admin, 'PATCH', `/content_metadata/${id}`, json)).status]).toEqual([id, 422])
    }
    const { body } = await call<Body[]>(admin, 'GET', '/content_metadata?parent_id=10')
    expect(body).toEqual([
      expect.objectContaining({ id: '21', look_id: '1', content_type: 'look' }),
      expect.objectContaining({ id: '31', dashboard_id: '1', content_type: 'dashboard' })
    ])
    expect((await call(admin, 'GET', '/content_metadata')).status).toBeGreaterThanOrEqual(400)
  })
})
