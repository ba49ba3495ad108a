import { describe, expect, test } from 'vitest'
import { parseDashboards, visConfigOf, type Dashboard } from '../../src/dashboards/index.ts'

/** The one dashboard of a text that has nothing wrong. */
function dashboardIn(text: string): Dashboard {
  const { dashboards, diagnostics } = parseDashboards('a.dashboard.lookml', text)
  expect(diagnostics).toEqual([])
  expect(dashboards).toHaveLength(1)
  return dashboards[0]!
}

const sales = `- dashboard: sales
  title: Sales
  layout: newspaper
  preferred_viewer: dashboards-next
  description: 'What we sold'
  crossfilter_enabled: true
  elements:
  - title: Orders by Status
    name: Orders by Status
    model: shop
    explore: orders
    type: looker_column
    fields: [orders.status, orders.count, share]
    pivots: [orders.status]
    fill_fields: [orders.created_date]
    filters:
      orders.created_date: 7 days
    sorts: [orders.count desc 0]
    limit: 500
    dynamic_fields: [{table_calculation: share, label: Share, expression: "\${orders.count}/sum(\${orders.count})",
        value_format: !!null '', _kind_hint: measure}]
    show_view_names: false
    series_types: {}
    note_state: collapsed
    note_display: hover
    note_text: All of them
    listen:
      Date: orders.created_date
    row: 0
    col: 8
    width: 16
    height: 6
  - name: ''
    type: text
    title_text: Hello
    row: 6
    col: 0
    width: 24
    height: 2
  filters:
  - name: Date
    title: Date
    type: field_filter
    default_value: 7 days
    allow_multiple_values: true
    required: false
    ui_config:
      type: relative_timeframes
    model: shop
    explore: orders
    listens_to_filters: []
    field: orders.created_date
`

describe('a dashboard as Looker writes it', () => {
  test('is read with its own values', () => {
    expect(dashboardIn(sales)).toMatchObject({
      name: { text: 'sales' },
      title: 'Sales',
      layout: 'newspaper',
      preferredViewer: 'dashboards-next',
      description: 'What we sold',
      isExtensionRequired: false,
      extends: []
    })
    expect(dashboardIn(sales).values['crossfilter_enabled']).toBe(true)
  })

  test('has elements with query, place, note and listen', () => {
    const [chart, text] = dashboardIn(sales).elements
    expect(chart).toMatchObject({
      title: 'Orders by Status',
      type: 'looker_column',
      position: { row: 0, column: 8, width: 16, height: 6, top: undefined },
      note: { text: 'All of them', state: 'collapsed', display: 'hover' },
      query: {
        model: { text: 'shop' },
        explore: { text: 'orders' },
        filters: [{ key: { text: 'orders.created_date' }, value: { text: '7 days' } }],
        listen: [{ key: { text: 'Date' }, value: { text: 'orders.created_date' } }]
      }
    })
    expect(chart!.query.fields.map(({ text: name }) => name)).toEqual(['orders.status', 'orders.count', 'share'])
    expect(text).toMatchObject({ type: 'text', name: { text: '' }, values: { title_text: 'Hello' } })
  })

  test('tells what is drawn apart from what is asked', () => {
    expect({ ...visConfigOf(dashboardIn(sales).elements[0]!) }).toEqual({
      type: 'looker_column',
      show_view_names: false,
      series_types: {}
    })
  })

  test('has filters', () => {
    expect(dashboardIn(sales).filters[0]).toMatchObject({
      name: { text: 'Date' },
      type: 'field_filter',
      defaultValue: { text: '7 days' },
      allowMultipleValues: true,
      isRequired: false,
      field: { text: 'orders.created_date' },
      values: { ui_config: { type: 'relative_timeframes' } }
    })
  })

  test('has the place of each name', () => {
    const [chart] = dashboardIn(sales).elements
    const { place, textStart } = chart!.query.dynamicFields[0]!.expression!
    expect(sales.slice(place.start, place.end)).toBe('"${orders.count}/sum(${orders.count})"')
    expect(textStart).toBe(place.start + 1)
    expect(sales.slice(chart!.query.sorts[0]!.place.start, chart!.query.sorts[0]!.place.end)).toBe(
      'orders.count desc 0'
    )
  })
})

describe('values', () => {
  const valueOf = (written: string): unknown => dashboardIn(`- dashboard: a\n  value: ${written}\n`).values['value']

  test.each([
    ['yes', true],
    ['No', false],
    ['y', 'y'],
    ["'yes'", 'yes'],
    ['', null],
    ['~', null],
    ["!!null ''", null],
    ['12', 12],
    ['-1.5', -1.5],
    ['007', '007'],
    ['12:30', '12:30'],
    ['2024-01-01', '2024-01-01'],
    ['12345678901234567890', '12345678901234567890'],
    ['!!str 12', '12'],
    ['!ruby/hash:ActiveSupport::HashWithIndifferentAccess {label: x}', { label: 'x' }],
    ['"a \\" b"', 'a " b']
  ])('%s is %j', (written, meant) => {
    expect(valueOf(written)).toEqual(meant)
  })

  test('are shared by anchors, aliases and merge keys', () => {
    const text = `- dashboard: a
  base: &base {model: shop, explore: orders}
  elements:
  - <<: *base
    name: one
    explore: users
`
    expect(dashboardIn(text).elements[0]!.query).toMatchObject({ model: { text: 'shop' }, explore: { text: 'users' } })
  })

  test('may be called as what every object has', () => {
    expect(Object.keys(dashboardIn('- dashboard: a\n  __proto__: {x: 1}\n  constructor: 2\n').values)).toEqual([
      'dashboard',
      '__proto__',
      'constructor'
    ])
  })
})

describe('other spellings', () => {
  const queryOf = (element: string): unknown =>
    dashboardIn(`- dashboard: a\n  elements:\n    - name: one\n${element.replaceAll(/^/gm, '      ')}\n`).elements[0]!
      .query

  test('old dashboards list dimensions and measures, and call the explore base_view or query', () => {
    const old = { explore: { text: 'orders' }, fields: [{ text: 'orders.id' }, { text: 'orders.count' }] }
    expect(queryOf('base_view: orders\ndimensions: [orders.id]\nmeasures: [orders.count]')).toMatchObject(old)
    expect(queryOf('query: orders\ndimensions: orders.id\nmeasures: orders.count')).toMatchObject(old)
    expect(queryOf('query:\n  explore: orders\n  fields: [orders.id, orders.count]')).toMatchObject(old)
  })

  test('dynamic fields may be JSON, with the place of the whole', () => {
    expect(queryOf('dynamic_fields: \'[{"measure":"total","based_on":"orders.price","type":"sum"}]\'')).toMatchObject({
      dynamicFields: [
        { kind: 'measure', name: { text: 'total' }, basedOn: { text: 'orders.price', textStart: undefined } }
      ]
    })
  })

  test('filters may be a list of pairs', () => {
    expect(queryOf('filters: [orders.status: complete, orders.id: 5]')).toMatchObject({
      filters: [{ key: { text: 'orders.status' } }, { key: { text: 'orders.id' }, value: { text: '5' } }]
    })
  })

  test('the note may be a map', () => {
    const text = '- dashboard: a\n  elements:\n  - name: b\n    note:\n      text: Hi\n      state: expanded\n'
    expect(dashboardIn(text).elements[0]!.note).toEqual({ text: 'Hi', state: 'expanded', display: undefined })
  })

  test('the queries of a merged result have an item of listen each', () => {
    const text = `- dashboard: a
  elements:
  - name: both
    merged_queries:
    - model: shop
      explore: orders
      fields: [orders.day, orders.count]
    - model: shop
      explore: users
      fields: [users.day]
      join_fields:
      - field_name: users.day
        source_field_name: orders.day
    listen:
    - Day: orders.day
    - Day: users.day
`
    const [element] = dashboardIn(text).elements
    expect(element!.query.listen).toEqual([])
    expect(element!.mergedQueries).toMatchObject([
      { listen: [{ value: { text: 'orders.day' } }], joinFields: [] },
      {
        listen: [{ value: { text: 'users.day' } }],
        joinFields: [{ field: { text: 'users.day' }, sourceField: { text: 'orders.day' } }]
      }
    ])
  })

  test('grids name the elements of their rows', () => {
    const text = '- dashboard: a\n  layout: grid\n  rows:\n    - elements: [one, two]\n      height: 220\n'
    expect(dashboardIn(text).rows).toMatchObject([{ elements: [{ text: 'one' }, { text: 'two' }], height: 220 }])
  })
})

describe('a file', () => {
  test('may hold several dashboards, and several documents', () => {
    const text = '---\n- dashboard: a\n\n- dashboard: b\n  title: B\n---\n- dashboard: c\n'
    const { dashboards, diagnostics } = parseDashboards('x', text)
    expect(dashboards.map(({ name }) => name.text)).toEqual(['a', 'b', 'c'])
    expect(diagnostics).toEqual([])
  })

  test.each(['', '\n\n', '# - dashboard: a\n', '---\n'])('%j has no dashboard and nothing wrong', (text) => {
    expect(parseDashboards('x', text)).toEqual({ dashboards: [], diagnostics: [] })
  })

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    const text = '\uFEFF- dashboard: a\r\n  title: "A"\r\n'
    const { name } = dashboardIn(text)
    expect(text.slice(name.place.start, name.place.end)).toBe('a')
  })
})

describe('lines of brackets and quotes that begin anywhere', () => {
  test('are read as Looker does, with their places', () => {
    const text = `- dashboard: a
  elements:
  - name: one
    fields: [orders.id, # the first
    "orders.status",
  orders.count]
    title: "One
  and all"
    sorts: [orders.id]
`
    const [element] = dashboardIn(text).elements
    expect(element).toMatchObject({ title: 'One and all' })
    for (const field of [...element!.query.fields, ...element!.query.sorts]) {
      expect(text.slice(field.textStart, field.textStart! + field.text.length)).toBe(field.text)
    }
    expect(element!.query.fields).toHaveLength(3)
  })
})

test.each(['\r', '\r\r\n', '\u2028', '\u0085'])('the line break %j is one of YAML', (end) => {
  const { dashboards, diagnostics } = parseDashboards(
    'a.dashboard.lookml',
    ['- dashboard: a', "  title: 'x y'", '  layout: newspaper', ''].join(end)
  )
  expect(diagnostics).toEqual([])
  expect(dashboards.map(({ name, title }) => [name.text, title])).toEqual([['a', 'x y']])
})

test('a dashboard in the braces of LookML is told to be YAML', () => {
  const { diagnostics } = parseDashboards('a.dashboard.lookml', 'dashboard: sales {\n  title: "Sales"\n}\n')
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'LookML dashboards are YAML: begin with "- dashboard: its_name".'
  ])
})
