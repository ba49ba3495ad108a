import { describe, expect, test } from 'vitest'
import { as, type Body } from './content-calls.ts'
import { startServer } from './start-server.ts'

const query = {
  model: 'thelook',
  view: 'orders',
  fields: ['orders.count'],
  vis_config: { type: 'single_value', show_comparison: false, series: { a: 1 } }
}

describe('An element of a dashboard', () => {
  test('shows a query that is sent whole, and is placed below the others', async () => {
    await using server = await startServer()
    const send = await as(server)
    const { status, body } = await send('POST', '/dashboard_elements', { dashboard_id: '1', title: 'Orders', query })
    expect([status, body]).toMatchObject([
      200,
      {
        dashboard_id: '1',
        type: 'vis',
        title: 'Orders',
        title_hidden: false,
        look: null,
        query: { view: 'orders', fields: ['orders.count'] },
        result_maker: {
          query_id: body.query_id,
          query: { id: body.query_id },
          filterables: [{ model: 'thelook', view: 'orders', listen: [] }],
          vis_config: query.vis_config
        }
      }
    ])
    expect((body.result_maker as Body).id).toBe(body.result_maker_id)
    const places = (await send('GET', '/dashboard_layouts/1/dashboard_layout_components')).body as unknown as Body[]
    expect(places.at(-1)).toMatchObject({
      dashboard_element_id: body.id,
      row: 6,
      column: 0,
      width: 8,
      height: 6,
      element_title: 'Orders',
      vis_type: 'single_value'
    })
  })

  test.each([
    [
      { title_text: 'Hello', body_text: 'a <b>\n\nc' },
      { type: 'text', body_text_as_html: '<p>a &lt;b&gt;</p>\n<p>c</p>' }
    ],
    [{ look_id: '1' }, { type: 'look', look: { id: '1', title: 'Sales by Category' }, query: null }],
    [{ query_id: '2' }, { type: 'vis', query_id: '2', query: { id: '2' } }],
    [{ type: 'data', query_id: '2' }, { type: 'data' }],
    [{ result_maker: { query } }, { type: 'vis', query: { view: 'orders' } }],
    [{ query_id: '1', result_maker: { query } }, { query_id: '1' }],
    [{ result_maker_id: '1000000002' }, { query_id: '2' }],
    [{ refresh_interval: '90' }, { refresh_interval_to_i: 90_000 }]
  ])('of %j is %j', async (json, expected) => {
    await using server = await startServer()
    const { status, body } = await (await as(server))('POST', '/dashboard_elements', { dashboard_id: '2', ...json })
    expect([status, body]).toMatchObject([200, expected])
  })

  test('shows merged results, by their query or by its result maker', async () => {
    await using server = await startServer()
    const send = await as(server)
    const source_queries = [{ query_id: '1' }, { query_id: '2' }]
    const merge = (await send('POST', '/merge_queries', { source_queries })).body
    for (const json of [{ merge_result_id: merge.id }, { result_maker_id: merge.result_maker_id }]) {
      const { body } = await send('POST', '/dashboard_elements', { dashboard_id: '1', ...json })
      expect(body).toMatchObject({
        type: 'vis',
        merge_result_id: merge.id,
        result_maker: { merge_result_id: merge.id }
      })
    }
  })

  test('listens to filters of the dashboard as its result maker says', async () => {
    await using server = await startServer()
    const send = await as(server)
    const listen = [{ dashboard_filter_name: 'State', field: 'users.state' }]
    const filterables = [{ model: 'thelook', view: 'orders', name: null, listen }]
    const json = { dashboard_id: '1', query_id: '3', result_maker: { filterables } }
    const { body } = await send('POST', '/dashboard_elements', json)
    expect(body).toMatchObject({ result_maker: { filterables } })
    const renamed = await send('PATCH', `/dashboard_elements/${String(body.id)}`, { ...body, title: 'New' })
    expect(renamed.body).toEqual({ ...body, title: 'New' })
    const bare = await send('PATCH', `/dashboard_elements/${String(body.id)}`, {
      result_maker: { filterables: [{ model: 'thelook', view: 'orders' }] }
    })
    expect(bare.body).toMatchObject({ title: 'New', query_id: '3', result_maker: { filterables: [{ listen: [] }] } })
  })

  test.each(['3.1', '4.0'])('is read in API %s however its query is drawn', async (version) => {
    await using server = await startServer()
    const send = await as(server)
    const { body } = await send('POST', '/dashboard_elements', { dashboard_id: '1', query })
    const read = await send('GET', `/dashboard_elements/${String(body.id)}`, undefined, version)
    expect(read.status).toBe(200)
    expect((await send('GET', '/dashboards/1', undefined, version)).status).toBe(200)
  })

  test.each([
    [{}, 'dashboard_id', 'missing_field'],
    [{ dashboard_id: '1', query_id: '99' }, 'query_id', 'invalid'],
    [{ dashboard_id: '1', look_id: '99' }, 'look_id', 'invalid'],
    [{ dashboard_id: '1', merge_result_id: '99' }, 'merge_result_id', 'invalid'],
    [{ dashboard_id: '1', result_maker_id: '99' }, 'merge_result_id', 'invalid'],
    [{ dashboard_id: '1', result_maker_id: '1000000099' }, 'result_maker_id', 'invalid'],
    [{ dashboard_id: '1', query: { model: 'thelook' } }, 'view', 'missing_field']
  ])('is not made of %j', async (json, field, code) => {
    await using server = await startServer()
    const { status, body } = await (await as(server))('POST', '/dashboard_elements', json)
    expect([status, body.errors]).toMatchObject([422, [{ field, code }]])
  })

  test('of no dashboard is not made', async () => {
    await using server = await startServer()
    expect((await (await as(server))('POST', '/dashboard_elements', { dashboard_id: '99' })).status).toBe(404)
  })

  test('that is deleted is gone, with its places and alerts', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('GET', '/dashboard_elements/1')).body).toMatchObject({ alert_count: 1 })
    expect((await send('DELETE', '/dashboard_elements/1')).status).toBe(204)
    for (const path of ['/dashboard_elements/1', '/dashboard_layout_components/1', '/alerts/1'])
      expect([path, (await send('GET', path)).status]).toEqual([path, 404])
    expect((await send('GET', '/dashboards/1/dashboard_elements')).body).toMatchObject([{ id: '2' }])
  })

  test.each([
    ['dashboard_id=1', '1,2'],
    ['title=customers%25', '2,3'],
    ['look_id=2', '3'],
    ['look_id=NOT NULL', '3'],
    ['title=customers%25&dashboard_id=1', '2'],
    ['title=customers%25&dashboard_id=1&filter_or=true', '1,2,3'],
    ['dashboard_id=1&sorts=title desc', '1,2'],
    ['deleted=true', ''],
    ['deleted=false', '1,2,3,4,5']
  ])('is found by %s: %s', async (search, expected) => {
    await using server = await startServer()
    const { body } = await (await as(server))('GET', `/dashboard_elements/search?${search.replaceAll(' ', '%20')}`)
    expect((body as unknown as Body[]).map(({ id }) => id).join()).toBe(expected)
  })
})

describe('A filter of a dashboard', () => {
  test('neither is required nor takes several values unless that is said, and comes after the others', async () => {
    await using server = await startServer()
    const send = await as(server)
    const json = { dashboard_id: '1', name: 'City', title: 'City', type: 'field_filter' }
    const { body } = await send('POST', '/dashboard_filters', json)
    expect(body).toMatchObject({
      ...json,
      allow_multiple_values: false,
      required: false,
      row: 1,
      listens_to_filters: []
    })
    const changed = { required: true, ui_config: { type: 'slider', options: { min: 1 } } }
    expect((await send('PATCH', `/dashboard_filters/${String(body.id)}`, changed)).body).toEqual({
      ...body,
      ...changed
    })
    expect((await send('GET', '/dashboards/1/dashboard_filters')).body).toMatchObject([
      { name: 'State' },
      { name: 'City' }
    ])
  })

  test.each(['dashboard_id', 'name', 'title', 'type'])('is not made without %s', async (field) => {
    await using server = await startServer()
    const json = { dashboard_id: '1', name: 'City', title: 'City', type: 'field_filter', [field]: undefined }
    const { status, body } = await (await as(server))('POST', '/dashboard_filters', json)
    expect([status, body.errors]).toMatchObject([422, [{ field, code: 'missing_field' }]])
  })

  test('keeps its dashboard, whatever is sent', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('PATCH', '/dashboard_filters/1', { dashboard_id: '2' })).body).toMatchObject({
      dashboard_id: '1'
    })
    expect((await send('PATCH', '/dashboard_elements/1', { dashboard_id: '2' })).body).toMatchObject({
      dashboard_id: '1'
    })
    expect((await send('PATCH', '/dashboard_layouts/1', { dashboard_id: '2' })).body).toMatchObject({
      dashboard_id: '1'
    })
  })
})

describe('A layout of a dashboard', () => {
  test('has a place for each element that is there', async () => {
    await using server = await startServer()
    const send = await as(server)
    const { body } = await send('POST', '/dashboard_layouts', { dashboard_id: '1', type: 'drag' })
    expect(body).toMatchObject({
      type: 'drag',
      active: false,
      dashboard_title: 'Sales Overview',
      dashboard_layout_components: [
        { dashboard_element_id: '1', row: 0 },
        { dashboard_element_id: '2', row: 6 }
      ]
    })
  })

  test('takes the place of the active one when it becomes active, and gives it back when it is deleted', async () => {
    await using server = await startServer()
    const send = await as(server)
    const active = async (): Promise<unknown[]> =>
      ((await send('GET', '/dashboards/1/dashboard_layouts')).body as unknown as Body[])
        .filter((each) => each.active)
        .map(({ id }) => id)
    const { id } = (await send('POST', '/dashboard_layouts', { dashboard_id: '1' })).body
    expect(await active()).toEqual(['1'])
    await send('PATCH', `/dashboard_layouts/${String(id)}`, { active: true })
    expect(await active()).toEqual([id])
    expect((await send('DELETE', `/dashboard_layouts/${String(id)}`)).status).toBe(204)
    expect(await active()).toEqual(['1'])
  })

  test('says where its elements are, which can be changed', async () => {
    await using server = await startServer()
    const send = await as(server)
    const json = { row: 10, column: 4, width: 12, height: 3, dashboard_element_id: '2', dashboard_layout_id: '2' }
    const { body } = await send('PATCH', '/dashboard_layout_components/1', json)
    expect(body).toMatchObject({ ...json, dashboard_element_id: '1', dashboard_layout_id: '1' })
    expect((await send('GET', '/dashboard_layout_components/1')).body).toEqual(body)
  })
})

test('A state of filters is kept for who has its GUID', async () => {
  await using server = await startServer()
  const send = await as(server)
  const { body } = await send('POST', '/dashboard_filter_state', { State: 'Iowa' })
  expect(body.id).toMatch(/^[0-9a-f-]{36}$/)
  expect((await send('GET', `/dashboard_filter_state/${String(body.id)}`)).body).toBe('{"State":"Iowa"}')
  expect((await send('GET', '/dashboard_filter_state/x')).status).toBe(404)
  expect((await send('POST', '/dashboard_filter_state')).status).toBe(422)
})

test.each([
  ['3.0', 'the whole address'],
  ['3.1', 'the whole address'],
  ['4.0', 'the path']
] as const)('In API %s a dashboard and its tiles give %s of the page where they are edited', async (version, _) => {
  await using server = await startServer()
  const token = await server.login()
  const { body } = await server.api('GET', `/api/${version}/dashboards/1`, { token })
  const edit_uri = `${version === '4.0' ? '' : server.url}/dashboards/1/edit`
  expect(body).toMatchObject({ edit_uri, dashboard_elements: [{ edit_uri }, { edit_uri }] })
})
