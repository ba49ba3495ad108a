import { describe, expect, test } from 'vitest'
import { as, type Body } from './content-calls.ts'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

const pulse = 'thelook::business_pulse'

const lookml = `- dashboard: orders
  title: Orders of the Week
  description: What was ordered.
  layout: newspaper
  preferred_viewer: dashboards-next
  preferred_slug: ordersOfTheWeek00000000
  crossfilter_enabled: yes
  embed_style:
    background_color: "#f6f8fa"
    show_title: false
  elements:
  - title: Orders
    name: Orders
    model: thelook
    explore: orders
    type: looker_line
    fields: [orders.created_month, orders.count]
    filters:
      orders.status: complete
    sorts: [orders.created_month]
    limit: 500
    dynamic_fields: [{table_calculation: double, expression: "2"}]
    show_x_axis_label: true
    listen:
      Status: orders.status
    row: 2
    col: 8
    width: 16
    height: 9
  - name: About
    type: text
    title_text: About
    body_text: |
      Two lines
      of text
    row: 0
    col: 0
    width: 24
    height: 2
  filters:
  - name: Status
    title: Status
    type: field_filter
    default_value: ""
    allow_multiple_values: true
    required: false
    ui_config:
      type: tag_list
    model: thelook
    explore: orders
    field: orders.status
`

describe('A LookML dashboard', () => {
  test('is read by its model and name, with what it is made of', async () => {
    await using server = await startServer()
    const send = await as(server)
    const { body } = await send('GET', `/dashboards/${pulse}`)
    expect(body).toMatchObject({
      id: pulse,
      title: 'Business Pulse',
      readonly: true,
      user_id: null,
      model: { id: 'thelook', label: 'Thelook' },
      folder: { id: 'lookml', name: 'LookML Dashboards' },
      dashboard_elements: [{ type: 'text' }, { query: { id: '3' } }],
      can: { show: true, update: false, destroy: false, move: false, copy: true }
    })
    expect((await send('GET', `/dashboards/${encodeURIComponent(pulse)}/dashboard_elements`)).body).toHaveLength(2)
    expect((await send('GET', '/dashboards/thelook::nothing')).status).toBe(404)
  })

  test('is in the list of all dashboards and in no search', async () => {
    await using server = await startServer()
    const send = await as(server)
    const all = (await send('GET', '/dashboards?fields=id,readonly')).body
    expect(all).toContainEqual({ id: pulse, readonly: true })
    expect((await send('GET', '/dashboards/search?title=Business%20Pulse')).body).toEqual([])
    const found = (await send('GET', '/dashboards/lookml/search?title=business%25')).body
    expect(found).toMatchObject({ dashboard_id: pulse })
    expect((await send('GET', '/dashboards/lookml/search?title=x')).body).toMatchObject({ dashboard_id: null })
  })

  test('is not changed by the API', async () => {
    await using server = await startServer()
    const send = await as(server)
    expect((await send('PATCH', `/dashboards/${pulse}`, { title: 'x' })).status).toBe(405)
    expect((await send('DELETE', `/dashboards/${pulse}`)).status).toBe(405)
    expect((await send('PATCH', `/dashboards/${pulse}/move?folder_id=10`)).status).toBe(404)
    expect((await send('PATCH', '/dashboard_elements/4', { title: 'x' })).status).toBe(404)
    expect(
      (await send('POST', '/dashboard_filters', { dashboard_id: pulse, name: 'x', title: 'x', type: 'x' })).status
    ).toBe(404)
    expect((await send('GET', `/dashboards/${pulse}`)).body.title).toBe('Business Pulse')
  })

  test('is for those whose role lets them see those of its model', async () => {
    await using server = await startServer()
    const admin = await as(server)
    const models = (await admin('POST', '/model_sets', { name: 'Other', models: ['other'] })).body
    const role = (await admin('POST', '/roles', { name: 'Other', permission_set_id: '6', model_set_id: models.id }))
      .body
    const [viewer, other] = [await makePerson(server, 'viewer'), await makePerson(server, 'none')]
    await admin('PUT', `/users/${other.id}/roles`, [role.id])
    expect((await (await as(server, viewer))('GET', `/dashboards/${pulse}`)).status).toBe(200)
    const send = await as(server, other)
    for (const path of [`/dashboards/${pulse}`, `/dashboards/lookml/${pulse}`, '/dashboard_elements/5'])
      expect([path, (await send('GET', path)).status]).toEqual([path, 404])
    expect((await send('GET', '/dashboards?fields=id')).body).toEqual([{ id: '1' }, { id: '2' }])
    expect((await send('GET', '/dashboards/lookml/search')).body).toMatchObject({ dashboard_id: null, lookml: null })
  })

  test('is certified as others are', async () => {
    await using server = await startServer()
    const send = await as(server)
    const json = { certification_status: 'certified' }
    const { body } = await send('PATCH', `/dashboards/lookml/${pulse}/certification`, json)
    expect(body).toMatchObject({ id: pulse, certification_metadata: json })
    expect((await send('PATCH', '/dashboards/1/certification', json)).body).toMatchObject({
      certification_metadata: json
    })
    expect((await send('PATCH', '/dashboards/lookml/1/certification', json)).status).toBe(404)
  })

  test('is imported into a folder as a dashboard that can be brought up to date with it', async () => {
    await using server = await startServer()
    const send = await as(server)
    const { status, body: made } = await send('POST', `/dashboards/${pulse}/import/10`)
    expect([status, made]).toMatchObject([
      200,
      { title: 'Business Pulse', folder_id: '10', user_id: '1', readonly: false, lookml_link_id: pulse }
    ])
    const own = `/dashboards/${String(made.id)}`
    expect((await send('POST', `/dashboards/${pulse}/import/11`, { title: 'My own' })).body.title).toBe('My own')
    await send('DELETE', `/dashboard_elements/${String((made.dashboard_elements as Body[])[0]!.id)}`)
    await send('PATCH', own, { description: 'Changed', title: 'Kept' })
    expect((await send('PATCH', `/dashboards/${pulse}/sync?dashboard_ids=${String(made.id)}`)).body).toEqual([
      Number(made.id)
    ])
    expect((await send('GET', own)).body).toMatchObject({
      title: 'Kept',
      description: 'The figures of the week.',
      dashboard_elements: [{ type: 'text' }, { type: 'vis' }]
    })
    await send('PATCH', own, { lookml_link_id: null })
    expect((await send('PATCH', `/dashboards/${pulse}/sync`)).body).toHaveLength(1)
    expect((await send('POST', '/dashboards/1/import/10')).status).toBe(404)
  })

  test('is imported and brought up to date only where the caller may change things', async () => {
    await using server = await startServer()
    const [admin, user] = [await as(server), await as(server, await makePerson(server, 'user'))]
    const own = (await admin('GET', '/user')).body.personal_folder_id
    expect((await user('POST', `/dashboards/${pulse}/import/${String(own)}`)).status).toBe(404)
    await admin('POST', `/dashboards/${pulse}/import/${String(own)}`)
    expect((await user('PATCH', `/dashboards/${pulse}/sync`)).body).toEqual([])
  })
})

describe('The LookML of a dashboard', () => {
  test('makes the same dashboard elsewhere', async () => {
    await using server = await startServer()
    const send = await as(server)
    const written = (await send('GET', '/dashboards/lookml/1')).body
    expect(written).toMatchObject({ dashboard_id: '1' })
    expect(written.lookml).toMatch(/^- dashboard: sales_overview\n {2}title: Sales Overview\n/)
    expect(written.lookml).toContain('fields: [ users.state, users.count ]')
    const text = String(written.lookml).replace('demoDashboard00000001x', 'another000000000000000')
    const { body: made } = await send('POST', '/dashboards/lookml', { lookml: text, folder_id: '11' })
    const before = (await send('GET', '/dashboards/1')).body
    const kept = ({ title, description, load_configuration, show_title, refresh_interval }: Body): Body => ({
      title,
      description,
      load_configuration,
      show_title,
      refresh_interval
    })
    expect(kept(made)).toEqual(kept(before))
    expect(made).toMatchObject({
      folder_id: '11',
      dashboard_elements: [
        { title: 'Sales by Category', query: { fields: ['products.category', 'order_items.total_sale_price'] } },
        {
          title: 'Customers by State',
          result_maker: { filterables: [{ listen: [{ dashboard_filter_name: 'State', field: 'users.state' }] }] }
        }
      ],
      dashboard_filters: [{ name: 'State', dimension: 'users.state' }],
      dashboard_layouts: [{ dashboard_layout_components: [{ column: 0 }, { column: 8 }] }]
    })
    const again = (await send('GET', `/dashboards/lookml/${String(made.id)}`)).body
    expect(again.lookml).toBe(text)
  })

  test('is read with its filters, its texts, its places and how it looks', async () => {
    await using server = await startServer()
    const { status, body } = await (await as(server))('POST', '/dashboards/lookml', { lookml, folder_id: '10' })
    expect([status, body]).toMatchObject([
      200,
      {
        title: 'Orders of the Week',
        description: 'What was ordered.',
        slug: 'ordersOfTheWeek00000000',
        crossfilter_enabled: true,
        background_color: '#f6f8fa',
        show_title: false,
        dashboard_elements: [
          {
            type: 'vis',
            query: {
              filters: { 'orders.status': 'complete' },
              limit: '500',
              dynamic_fields: '[{"table_calculation":"double","expression":"2"}]',
              vis_config: { type: 'looker_line', show_x_axis_label: true }
            }
          },
          { type: 'text', title_text: 'About', body_text: 'Two lines\nof text\n' }
        ],
        dashboard_filters: [{ name: 'Status', allow_multiple_values: true, ui_config: { type: 'tag_list' } }],
        dashboard_layouts: [{ dashboard_layout_components: [{ row: 2, column: 8, width: 16, height: 9 }, { row: 0 }] }]
      }
    ])
  })

  test('takes the place of the dashboard of its slug, which stays in its folder unless another is named', async () => {
    await using server = await startServer()
    const send = await as(server)
    const first = (await send('POST', '/dashboards/lookml', { lookml, folder_id: '10' })).body
    const text = lookml.replace('Orders of the Week', 'Orders').replace(/ {2}- name: About[^]*?height: 2\n/, '')
    const second = (await send('POST', '/dashboards/lookml', { lookml: text })).body
    expect(second).toMatchObject({ id: first.id, title: 'Orders', folder_id: '10', created_at: first.created_at })
    expect(second.dashboard_elements).toHaveLength(1)
    const third = (await send('POST', '/dashboards/from_lookml', { lookml: text, folder_id: '12' })).body
    expect(third).toMatchObject({ id: first.id, folder_id: '12' })
    const user = await as(server, await makePerson(server, 'user'))
    const own = (await user('GET', '/user')).body.personal_folder_id
    const other = lookml.replace('ordersOfTheWeek00000000', 'another')
    expect((await user('POST', '/dashboards/lookml', { lookml: other })).body).toMatchObject({ folder_id: own })
  })

  test('is not taken over another’s dashboard', async () => {
    await using server = await startServer()
    const [admin, user] = [await as(server), await as(server, await makePerson(server, 'user'))]
    const folder_id = (await admin('GET', '/user')).body.personal_folder_id
    await admin('POST', '/dashboards/lookml', { lookml, folder_id })
    expect((await user('POST', '/dashboards/lookml', { lookml })).status).toBe(404)
  })

  test.each([
    ['', 'missing_field'],
    ['- dashboard: [', 'invalid'],
    ['just words', 'invalid'],
    ['- title: x', 'invalid'],
    ['- a: &a [*a]\n  dashboard: x', 'invalid'],
    [`- dashboard: x\n  a: ${'['.repeat(5000)}`, 'invalid']
  ])('is refused when it is %j', async (text, code) => {
    await using server = await startServer()
    const { status, body } = await (await as(server))('POST', '/dashboards/lookml', { lookml: text, folder_id: '10' })
    expect([status, body.errors]).toMatchObject([422, [{ field: 'lookml', code }]])
  })

  test('leaves out what the caller may not see', async () => {
    await using server = await startServer()
    const admin = await as(server)
    const folder_id = (await admin('GET', '/user')).body.personal_folder_id
    const look = (await admin('POST', '/looks', { title: 'Own', folder_id, query_id: '3' })).body
    await admin('POST', '/dashboard_elements', { dashboard_id: '1', look_id: look.id, title: 'Hidden' })
    expect((await admin('GET', '/dashboards/lookml/1')).body.lookml).toContain('explore: orders')
    const viewer = await as(server, await makePerson(server, 'viewer'))
    const { lookml: text } = (await viewer('GET', '/dashboards/lookml/1')).body
    expect(text).toContain('explore: users')
    expect(text).not.toContain('explore: orders')
  })

  test('of aggregate tables names the fields of its queries', async () => {
    await using server = await startServer()
    const { body } = await (await as(server))('GET', '/dashboards/aggregate_table_lookml/1')
    expect(body.aggregate_table_lookml).toContain('explore: +users {\n  aggregate_table: rollup__users_state {')
    expect(body.aggregate_table_lookml).toContain('      measures: [users.count]')
  })
})
