import { describe, expect, test } from 'vitest'
import { as, type Body } from './content-calls.ts'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

describe('A dashboard', () => {
  test('is made in a folder with a layout, a slug and what Looker sets by itself', async () => {
    await using server = await startServer()
    const send = await as(server)
    const made = await send('POST', '/dashboards', {
      title: 'New',
      folder_id: '11',
      refresh_interval: '2 hours 30 minutes'
    })
    expect([made.status, made.body]).toMatchObject([
      200,
      {
        title: 'New',
        folder: { id: '11', name: 'Marketing' },
        user_id: '1',
        deleted: false,
        readonly: false,
        load_configuration: 'cache_run',
        show_title: true,
        show_filters_bar: true,
        background_color: null,
        refresh_interval_to_i: 9_000_000,
        model: null,
        dashboard_elements: [],
        dashboard_filters: [],
        dashboard_layouts: [
          { type: 'newspaper', active: true, dashboard_title: 'New', dashboard_layout_components: [] }
        ],
        can: { show: true, update: true, destroy: true, recover: true }
      }
    ])
    expect(made.body.slug).toMatch(/^[A-Za-z0-9]{22}$/)
    expect((await send('GET', `/dashboards/${String(made.body.id)}`)).body).toEqual(made.body)
    expect((await send('GET', `/dashboards/${String(made.body.slug)}`)).body).toEqual(made.body)
  })

  test.each(['3.0', '3.1'])('is the same in API %s, with its space', async (version) => {
    await using server = await startServer()
    const send = await as(server)
    const { status, body } = await send('POST', '/dashboards', { title: 'Old', space_id: '11' }, version)
    expect([status, body]).toMatchObject([200, { space_id: '11', folder_id: '11', space: { id: '11' }, id: '3' }])
    const one = (await send('GET', '/dashboards/1', undefined, version)).body
    expect(one).toMatchObject({ dashboard_elements: [{ query_id: 1 }, { result_maker: { query_id: 2 } }] })
    if (version === '3.0')
      expect(one).toMatchObject({ elements: [{}, {}], filters: [{}], layouts: [{ components: [{}, {}] }] })
  })

  test.each([
    [{ folder_id: '10' }, 'title', 'missing_field'],
    [{ title: '', folder_id: '10' }, 'title', 'missing_field'],
    [{ title: 'x' }, 'folder_id', 'missing_field'],
    [{ title: 'x', folder_id: '999' }, 'folder_id', 'invalid'],
    [{ title: 'Sales Overview', folder_id: '10' }, 'title', 'already_exists'],
    [{ title: 'x', folder_id: '10', slug: 'demoDashboard00000001x' }, 'slug', 'already_exists']
  ])('is not made of %j', async (json, field, code) => {
    await using server = await startServer()
    const { status, body } = await (await as(server))('POST', '/dashboards', json)
    expect([status, body.errors]).toMatchObject([422, [{ field, code }]])
  })

  test('changes only in what is sent, and what it is made of stays', async () => {
    await using server = await startServer()
    const send = await as(server)
    const before = (await send('GET', '/dashboards/1')).body
    server.clock.nowMs += 1000
    const { body } = await send('PATCH', '/dashboards/1', {
      description: 'New',
      dashboard_elements: [],
      dashboard_filters: null
    })
    expect(body).toEqual({ ...before, description: 'New', updated_at: '2026-01-02T03:04:06.678+00:00' })
    expect((await send('PATCH', '/dashboards/1', body)).body).toEqual(body)
    expect((await send('PATCH', '/dashboards/demoDashboard00000001x', { title: 'By slug' })).body.title).toBe('By slug')
    expect((await send('PATCH', '/dashboards/2', { title: 'Sales Overview', folder_id: '10' })).status).toBe(200)
  })

  test('in the trash shows in no list unless asked for, nor do its elements', async () => {
    await using server = await startServer()
    const send = await as(server)
    await send('PATCH', '/dashboards/1', { deleted: true })
    expect(ids((await send('GET', '/dashboards')).body)).toBe('2,thelook::business_pulse')
    expect(ids((await send('GET', '/dashboards/search')).body)).toBe('2')
    expect(ids((await send('GET', '/dashboards/search?deleted=true')).body)).toBe('1')
    expect(ids((await send('GET', '/dashboard_elements/search?dashboard_id=1')).body)).toBe('')
    expect(ids((await send('GET', '/dashboard_elements/search?dashboard_id=1&deleted=true')).body)).toBe('1,2')
    await send('PATCH', '/dashboards/1', { deleted: false })
    expect(ids((await send('GET', '/dashboards/search')).body)).toBe('1,2')
  })

  test('that is deleted is gone with all that it was made of, and with what referred to it', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('DELETE', '/dashboards/1')).status).toBe(204)
    for (const path of [
      '/dashboards/1',
      '/dashboard_elements/1',
      '/dashboard_filters/1',
      '/dashboard_layouts/1',
      '/dashboard_layout_components/1',
      '/alerts/1',
      '/content_metadata/31',
      '/content_favorite/1',
      '/board_items/1'
    ])
      expect([path, (await send('GET', path)).status]).toEqual([path, 404])
    expect((await send('GET', '/dashboards/2')).body).toMatchObject({ dashboard_elements: [{ id: '3' }] })
  })

  test('goes with its folder', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('DELETE', '/folders/10')).status).toBe(204)
    for (const path of ['/dashboards/1', '/dashboard_elements/1', '/looks/1', '/scheduled_plans/1', '/alerts/1'])
      expect([path, (await send('GET', path)).status]).toEqual([path, 404])
  })

  test('is copied with all that it is made of', async () => {
    await using server = await startServer()
    const send = await as(server)
    const { body: copy } = await send('POST', '/dashboards/1/copy?folder_id=11')
    expect(copy).toMatchObject({
      title: 'Sales Overview',
      folder_id: '11',
      view_count: 0,
      dashboard_elements: [{ title: 'Sales by Category', query_id: '1' }, { title: 'Customers by State' }],
      dashboard_filters: [{ name: 'State' }],
      dashboard_layouts: [{ dashboard_layout_components: [{ column: 0 }, { column: 8 }] }]
    })
    const [first] = copy.dashboard_elements as Body[]
    expect(first).toMatchObject({ dashboard_id: copy.id, alert_count: 0 })
    expect(copy.dashboard_layouts).toMatchObject([
      { dashboard_layout_components: [{ dashboard_element_id: first!.id }, {}] }
    ])
    expect(copy.slug).not.toBe('demoDashboard00000001x')
    expect((await send('POST', '/dashboards/1/copy')).body).toMatchObject({
      title: 'Copy of Sales Overview',
      folder_id: '10'
    })
    expect((await send('GET', '/dashboards/1')).body).toMatchObject({ dashboard_elements: [{ id: '1' }, { id: '2' }] })
  })

  test('is moved to another folder, but not to the one that it is in, nor beside one of its title', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('PATCH', '/dashboards/1/move?folder_id=12')).body).toMatchObject({ folder_id: '12' })
    expect((await send('GET', '/content_metadata/31')).body).toMatchObject({ parent_id: '12' })
    const again = await send('PATCH', '/dashboards/1/move?folder_id=12')
    expect([again.status, again.body.errors]).toMatchObject([422, [{ field: 'folder_id', code: 'already_exists' }]])
    await send('POST', '/dashboards', { title: 'Sales Overview', folder_id: '11' })
    const taken = await send('PATCH', '/dashboards/1/move?folder_id=11')
    expect([taken.status, taken.body.errors]).toMatchObject([422, [{ field: 'title', code: 'already_exists' }]])
  })
})

describe('A search for dashboards', () => {
  test.each([
    ['title=sales%25', '1'],
    ['title=sales', ''],
    ['id=1,2', '1,2'],
    ['slug=demoDashboard00000002x', '2'],
    ['folder_id=12', '2'],
    ['title=%25pulse', ''],
    ['view_count=25', '1'],
    ['content_metadata_id=32', '2'],
    ['content_favorite_id=NOT NULL', '1'],
    ['not_owned_by=true', ''],
    ['title=x&slug=demoDashboard00000001x&filter_or=true', '1'],
    ['last_viewed_at=IS NULL', '2'],
    ['sorts=title', '2,1'],
    ['sorts=favorite_count', '2,1'],
    ['sorts=view_count desc&limit=1', '1'],
    ['sorts=space_id desc', '2,1'],
    ['page=2&per_page=1', '2']
  ])('by %s finds %s', async (search, expected) => {
    await using server = await startServer()
    const send = await as(server)
    const { status, body } = await send('GET', `/dashboards/search?${search.replaceAll(' ', '%20')}`)
    expect([status, ids(body)]).toEqual([200, expected])
  })
})

describe('Dashboards and permissions', () => {
  test('Somebody without a role sees none', async () => {
    await using server = await startServer()
    const send = await as(server, await makePerson(server, 'none'))
    for (const path of [
      '/dashboards',
      '/dashboards/search',
      '/dashboards/1',
      '/dashboard_elements/1',
      '/dashboard_elements/search'
    ])
      expect([path, (await send('GET', path)).status]).toEqual([path, 404])
  })

  test('A viewer reads shared ones and changes nothing of them', async () => {
    await using server = await startServer()
    const send = await as(server, await makePerson(server, 'viewer'))
    expect((await send('GET', '/dashboards/1')).body).toMatchObject({
      can: { show: true, update: false, destroy: false },
      dashboard_elements: [{ query: { id: '1' }, can: { update: false, run: true } }, {}]
    })
    for (const [method, path] of [
      ['PATCH', '/dashboards/1'],
      ['DELETE', '/dashboards/1'],
      ['PATCH', '/dashboard_elements/1'],
      ['DELETE', '/dashboard_filters/1'],
      ['PATCH', '/dashboard_layouts/1'],
      ['PATCH', '/dashboard_layout_components/1'],
      ['PATCH', '/dashboards/1/move?folder_id=11'],
      ['POST', '/dashboards/1/copy?folder_id=11']
    ])
      expect([path, (await send(method!, path!, {})).status]).toEqual([path, 404])
  })

  test('Nobody but the owner and admins sees what is in a personal folder, or anything of it', async () => {
    await using server = await startServer()
    const [ann, bob] = [await makePerson(server, 'user'), await makePerson(server, 'user', { first_name: 'Bob' })]
    const [asAnn, asBob, asAdmin] = [await as(server, ann), await as(server, bob), await as(server)]
    const folder_id = (await asAnn('GET', '/user')).body.personal_folder_id
    const own = (await asAnn('POST', '/dashboards', { title: 'Own', folder_id })).body
    const look = (await asAnn('POST', '/looks', { title: 'Own look', folder_id, query_id: '1' })).body
    const tile = (await asAnn('POST', '/dashboard_elements', { dashboard_id: own.id, type: 'text', title_text: 'x' }))
      .body
    const [layout] = (await asAnn('GET', `/dashboards/${String(own.id)}/dashboard_layouts`)).body as unknown as Body[]
    for (const path of [
      `/dashboards/${String(own.id)}`,
      `/dashboards/${String(own.slug)}`,
      `/dashboards/${String(own.id)}/dashboard_elements`,
      `/dashboards/lookml/${String(own.id)}`,
      `/dashboard_elements/${String(tile.id)}`,
      `/dashboard_layouts/${String(layout!.id)}`
    ]) {
      expect([path, (await asBob('GET', path)).status]).toEqual([path, 404])
      expect([path, (await asAdmin('GET', path)).status]).toEqual([path, 200])
    }
    expect(ids((await asBob('GET', '/dashboards')).body)).toBe('1,2,thelook::business_pulse')
    expect((await asBob('POST', '/dashboard_elements', { dashboard_id: own.id })).status).toBe(404)
    const foreign = await asBob('POST', '/dashboard_elements', { dashboard_id: '1', look_id: look.id })
    expect([foreign.status, foreign.body.errors]).toMatchObject([422, [{ field: 'look_id', code: 'invalid' }]])
    const shared = (await asAnn('POST', '/dashboard_elements', { dashboard_id: '1', type: 'look', look_id: look.id }))
      .body
    expect(shared).toMatchObject({ look: { title: 'Own look' }, result_maker: { query_id: '1' } })
    const seen = (await asBob('GET', `/dashboard_elements/${String(shared.id)}`)).body
    expect(seen).toMatchObject({ look_id: look.id, look: null, query: null, result_maker: null })
  })
})

function ids(body: unknown): string {
  return (body as Body[]).map(({ id }) => id).join()
}
