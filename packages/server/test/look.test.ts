import { describe, expect, test } from 'vitest'
import { as, type Body } from './content-calls.ts'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

const query = { model: 'thelook', view: 'users', fields: ['users.count'], vis_config: { show: true, axes: [{ a: 1 }] } }

describe('A look', () => {
  test('is made in a folder with its query, its owner, its model and where it is on the web', async () => {
    await using server = await startServer()
    const send = await as(server)
    const made = await send('POST', '/looks', { title: 'Orders', folder_id: '10', query_id: '3', description: 'All' })
    expect([made.status, made.body]).toMatchObject([
      200,
      {
        title: 'Orders',
        description: 'All',
        deleted: false,
        deleted_at: null,
        user_id: '1',
        last_updater_id: '1',
        folder_id: '10',
        folder: { id: '10', name: 'Sales', parent_id: '1' },
        query_id: '3',
        query: { id: '3', model: 'thelook', view: 'orders' },
        model: { id: 'thelook', label: 'Thelook' },
        short_url: `/looks/${String(made.body.id)}`,
        public: false,
        public_url: null,
        view_count: 0,
        favorite_count: 0,
        content_favorite_id: null,
        certification_metadata: null,
        can: { show: true, update: true, destroy: true, run: true }
      }
    ])
    expect((await send('GET', `/looks/${String(made.body.id)}`)).body).toEqual(made.body)
  })

  test('of a whole query, without title and folder, goes into the own folder of its maker', async () => {
    await using server = await startServer()
    const send = await as(server)
    const self = (await send('GET', '/user')).body
    const first = (await send('POST', '/looks', { query })).body
    const second = (await send('POST', '/looks', { query })).body
    expect(self.personal_folder_id).toMatch(/^\d+$/)
    expect([first, second]).toMatchObject([
      { folder_id: self.personal_folder_id, title: null },
      { folder_id: self.personal_folder_id, title: null, query_id: first.query_id }
    ])
  })

  test.each(['3.0', '3.1'])('has its space, its owner and numbers for ids in API %s', async (version) => {
    await using server = await startServer()
    const send = await as(server)
    const json = { title: 'Old', space_id: '11', query }
    const { status, body } = await send('POST', '/looks', json, version)
    expect([status, body]).toMatchObject([
      200,
      { space_id: '11', folder_id: '11', user: { id: 1 }, space: { id: '11' } }
    ])
    expect([typeof body.id, typeof body.query_id]).toEqual(['number', 'number'])
  })

  test.each([
    [{ title: 'x', folder_id: '10' }, 'query_id', 'missing_field'],
    [{ title: 'x', folder_id: '10', query_id: '999' }, 'query_id', 'invalid'],
    [{ title: 'x', folder_id: '10', query: { model: 'thelook' } }, 'view', 'missing_field'],
    [{ title: 'x', folder_id: '999', query_id: '1' }, 'folder_id', 'invalid'],
    [{ title: 'x', folder_id: '10', query_id: '1', user_id: '999' }, 'user_id', 'invalid'],
    [{ title: 'Sales by Category', folder_id: '10', query_id: '1' }, 'title', 'already_exists']
  ])('is not made of %j', async (json, field, code) => {
    await using server = await startServer()
    const send = await as(server)
    const { status, body } = await send('POST', '/looks', json)
    expect([status, body.errors]).toMatchObject([422, [{ field, code }]])
    expect((await send('GET', '/looks?fields=id')).body).toEqual([{ id: '1' }, { id: '2' }])
  })

  test('can have the title of one in another folder, or of one in the trash', async () => {
    await using server = await startServer()
    const send = await as(server)
    const json = { title: 'Sales by Category', query_id: '1' }
    expect((await send('POST', '/looks', { ...json, folder_id: '11' })).status).toBe(200)
    await send('PATCH', '/looks/1', { deleted: true })
    expect((await send('POST', '/looks', { ...json, folder_id: '10' })).status).toBe(200)
    expect((await send('PATCH', '/looks/1', { deleted: false })).body.errors).toMatchObject([{ field: 'title' }])
  })

  test('changes only in what is sent, and may be sent back as it was read', async () => {
    await using server = await startServer()
    const send = await as(server)
    const before = (await send('GET', '/looks/1')).body
    server.clock.nowMs += 1000
    const after = (await send('PATCH', '/looks/1', { description: 'New' })).body
    expect(after).toEqual({ ...before, description: 'New', updated_at: '2026-01-02T03:04:06.678+00:00' })
    expect((await send('PATCH', '/looks/1', after)).body).toEqual(after)
    const other = await send('PATCH', '/looks/1', {
      query: { model: 'thelook', view: 'orders', fields: ['orders.id'] }
    })
    expect(other.body).toMatchObject({ title: before.title, query: { view: 'orders', fields: ['orders.id'] } })
  })

  test('in the trash shows in no list unless asked for, and comes back', async () => {
    await using server = await startServer()
    const send = await as(server)
    const { body } = await send('PATCH', '/looks/1', { deleted: true })
    expect(body).toMatchObject({ deleted: true, deleter_id: '1', deleted_at: '2026-01-02T03:04:05.678+00:00' })
    expect((await send('GET', '/looks?fields=id')).body).toEqual([{ id: '2' }])
    expect((await send('GET', '/looks/search?fields=id')).body).toEqual([{ id: '2' }])
    expect((await send('GET', '/looks/search?fields=id&deleted=true')).body).toEqual([{ id: '1' }])
    expect((await send('PATCH', '/looks/1', { deleted: false })).body).toMatchObject({
      deleted: false,
      deleted_at: null,
      deleter_id: null
    })
    expect((await send('GET', '/looks?fields=id')).body).toEqual([{ id: '1' }, { id: '2' }])
  })

  test('that is deleted is gone, with its schedules and favorites', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('GET', '/scheduled_plans/look/1')).body).toHaveLength(1)
    expect((await send('DELETE', '/looks/1')).status).toBe(204)
    expect((await send('GET', '/looks/1')).status).toBe(404)
    expect((await send('DELETE', '/looks/1')).status).toBe(404)
    expect((await send('GET', '/scheduled_plans/1')).status).toBe(404)
    expect((await send('GET', '/content_favorite/search?look_id=1')).body).toEqual([])
    expect((await send('GET', '/content_metadata/21')).status).toBe(404)
  })

  test('is copied into another folder, or beside itself under another title', async () => {
    await using server = await startServer()
    const send = await as(server)
    await send('PATCH', '/looks/1', { public: true })
    const copy = (await send('POST', '/looks/1/copy?folder_id=12')).body
    expect(copy).toMatchObject({
      title: 'Sales by Category',
      folder_id: '12',
      query_id: '1',
      view_count: 0,
      public: false
    })
    const metadata = await send('GET', `/content_metadata/${String(copy.content_metadata_id)}`)
    expect(metadata.body).toMatchObject({ look_id: copy.id, parent_id: '12' })
    expect((await send('POST', '/looks/1/copy')).body).toMatchObject({ title: 'Copy of Sales by Category' })
    expect((await send('POST', '/looks/1/copy')).body).toMatchObject({ title: 'Copy of Sales by Category (2)' })
  })

  test('is moved to another folder, whose rules then hold for it, but not to the one that it is in', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('PATCH', '/looks/1/move?folder_id=12')).body).toMatchObject({
      folder_id: '12',
      folder: { id: '12' }
    })
    expect((await send('GET', '/content_metadata/21')).body).toMatchObject({ parent_id: '12' })
    const { status, body } = await send('PATCH', '/looks/1/move?folder_id=12')
    expect([status, body]).toMatchObject([
      422,
      { message: 'Validation Failed', errors: [{ field: 'folder_id', code: 'already_exists' }] }
    ])
    expect(String((body.errors as Body[])[0]!.message)).toContain('must be different')
    expect((await send('PATCH', '/looks/1/move')).status).toBe(422)
  })

  test('that is public has an address that nobody guesses, until it is not', async () => {
    await using server = await startServer()
    const send = await as(server)
    const { body } = await send('PATCH', '/looks/1', { public: true })
    expect(body.public_slug).toMatch(/^[A-Za-z0-9]{32}$/)
    expect(body.embed_url).toBe(`${server.url}/embed/public/${String(body.public_slug)}`)
    expect((await send('PATCH', '/looks/1', { title: 'x' })).body.public_slug).toBe(body.public_slug)
    expect((await send('PATCH', '/looks/1', { public: false })).body).toMatchObject({
      public_slug: null,
      embed_url: null
    })
  })

  test('is certified by who may, and the certification says by whom and when', async () => {
    await using server = await startServer()
    const send = await as(server)
    const json = { certification_status: 'certified', notes: 'Checked' }
    const certification_metadata = {
      ...json,
      ui_status: 'certified',
      updated_at: '2026-01-02T03:04:05.678+00:00',
      user_name: (await send('GET', '/user')).body.display_name
    }
    expect((await send('PATCH', '/looks/1/certification', json)).body).toMatchObject({ certification_metadata })
    expect((await send('PATCH', '/looks/1/certification', { certification_status: 'x' })).status).toBe(422)
    expect((await send('GET', '/looks/search?sorts=certification_status&fields=id')).body).toMatchObject([
      { id: '1' },
      {}
    ])
    const developer = await as(server, await makePerson(server, 'developer'))
    expect((await developer('PATCH', '/looks/1/certification', json)).status).toBe(404)
  })
})

describe('Looks and permissions', () => {
  test('Somebody without a role sees none and makes none', async () => {
    await using server = await startServer()
    const send = await as(server, await makePerson(server, 'none'))
    for (const [method, path] of [
      ['GET', '/looks'],
      ['GET', '/looks/search'],
      ['GET', '/looks/1'],
      ['DELETE', '/looks/1']
    ])
      expect([path, (await send(method!, path!)).status]).toEqual([path, 404])
    expect((await send('POST', '/looks', { title: 'x', folder_id: '10', query_id: '1' })).status).toBe(404)
  })

  test('A viewer reads shared looks and changes none', async () => {
    await using server = await startServer()
    const send = await as(server, await makePerson(server, 'viewer'))
    expect((await send('GET', '/looks/1')).body).toMatchObject({
      query: { id: '1' },
      can: { show: true, run: true, update: false, destroy: false, move: false }
    })
    for (const [method, path] of [
      ['PATCH', '/looks/1'],
      ['DELETE', '/looks/1'],
      ['POST', '/looks/1/copy?folder_id=11'],
      ['PATCH', '/looks/1/move?folder_id=11']
    ])
      expect([path, (await send(method!, path!, {})).status]).toEqual([path, 404])
    expect((await send('GET', '/looks/1')).body).toMatchObject({ title: 'Sales by Category', folder_id: '10' })
  })

  test('A user who saves content does so in the own folder and in shared ones, never in those of others', async () => {
    await using server = await startServer()
    const [ann, bob] = [await makePerson(server, 'user'), await makePerson(server, 'user', { first_name: 'Bob' })]
    const [asAnn, asBob] = [await as(server, ann), await as(server, bob)]
    const own = (await asAnn('POST', '/looks', { title: 'Own', query_id: '1' })).body
    expect((await asAnn('POST', '/looks', { title: 'Shared', query_id: '1', folder_id: '10' })).status).toBe(200)
    const folder_id = own.folder_id
    expect((await asBob('POST', '/looks', { title: 'x', query_id: '1', folder_id })).status).toBe(404)
    expect((await asBob('PATCH', '/looks/1', { folder_id })).status).toBe(404)
    expect((await asBob('PATCH', `/looks/1/move?folder_id=${String(folder_id)}`)).status).toBe(404)
    expect((await asBob('GET', `/looks/${String(own.id)}`)).status).toBe(404)
    expect((await asBob('GET', '/looks/search?title=Own')).body).toEqual([])
  })

  test('Only who may makes looks public or gives them to others', async () => {
    await using server = await startServer()
    const user = await makePerson(server, 'user')
    const send = await as(server, user)
    const look = (await send('POST', '/looks', { title: 'Own', query_id: '1' })).body
    expect(look.can).toMatchObject({ update: true, update_publicity: false })
    expect((await send('PATCH', `/looks/${String(look.id)}`, { public: true })).status).toBe(404)
    expect((await send('PATCH', `/looks/${String(look.id)}`, { user_id: '1' })).body.user_id).toBe(user.id)
    const admin = await as(server)
    expect((await admin('PATCH', `/looks/${String(look.id)}`, { user_id: '1' })).body.user_id).toBe('1')
  })

  test('Who may see the look and not the data does not see the query', async () => {
    await using server = await startServer()
    const admin = await as(server)
    const set = (await admin('POST', '/permission_sets', { name: 'Lookers', permissions: ['see_looks'] })).body
    const role = { name: 'Looker', permission_set_id: set.id, model_set_id: '1' }
    const { id } = (await admin('POST', '/roles', role)).body
    const person = await makePerson(server, 'none')
    await admin('PUT', `/users/${person.id}/roles`, [id])
    const { body } = await (await as(server, person))('GET', '/looks/1')
    expect(body).toMatchObject({ title: 'Sales by Category', query: null, query_id: '1', can: { run: false } })
  })
})
