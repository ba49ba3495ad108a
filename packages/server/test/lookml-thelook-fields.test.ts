import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callsOf, fieldsOf, type Body, type Call, type Fields } from './lookml-files.ts'
import { startServer, type TestServer } from './start-server.ts'

const thelook = fileURLToPath(new URL('../../../examples/thelook', import.meta.url))

let server: TestServer
let call: Call
let orderItems: Fields

beforeAll(async () => {
  server = await startServer({ projects: [thelook], seed: 'empty' })
  call = await callsOf(server)
  orderItems = await fieldsOf(call, 'thelook', 'order_items')
})

afterAll(() => server[Symbol.asyncDispose]())

describe('The fields of an explore of the demo project', () => {
  test.each([
    ['order_items.id', 'Order Lines Line ID', 'Line ID', 'Order Lines', null, 'Line ID'],
    ['orders.created_month', 'Orders Created Month', 'Created Month', 'Orders', 'Created Date', 'Month'],
    ['users.created_date', 'Customers Signed Up Date', 'Signed Up Date', 'Customers', 'Signed Up Date', 'Date'],
    [
      'users.days_since_sign_up',
      'Customers Days since Sign-Up',
      'Days since Sign-Up',
      'Customers',
      'Duration since Sign-Up',
      'Days'
    ],
    ['users.name', 'Customers Name', 'Name', 'Customers', 'Name', 'Full Name'],
    [
      'users.is_adult',
      'Customers Is Adult (Yes / No)',
      'Is Adult (Yes / No)',
      'Customers',
      null,
      'Is Adult (Yes / No)'
    ],
    ['users.zip', 'Customers ZIP Code', 'ZIP Code', 'Customers', 'Place', 'ZIP Code'],
    [
      'products.brand_to_compare',
      'Products Brand to Compare',
      'Brand to Compare',
      'Products',
      null,
      'Brand to Compare'
    ],
    ['order_items.total_sale_price', 'Order Lines Sales', 'Sales', 'Order Lines', 'Totals', 'Sales']
  ])('%s is called %s', (name, label, label_short, view_label, field_group_label, field_group_variant) => {
    expect(orderItems.get(name)).toMatchObject({
      label,
      label_short,
      view_label,
      field_group_label,
      field_group_variant
    })
  })

  test('are called by the name of a view in the explore, and know the view itself', async () => {
    const fields = await fieldsOf(call, 'thelook', 'users')
    expect(fields.get('latest_order.created_date')).toMatchObject({
      view: 'latest_order',
      view_label: 'Latest Order',
      label: 'Latest Order Created Date',
      original_view: 'orders',
      suggest_explore: 'users',
      suggest_dimension: 'latest_order.created_date'
    })
  })

  test('of time have their spans, and raw ones are hidden', () => {
    expect(orderItems.get('orders.created_date')).toMatchObject({
      type: 'date_date',
      is_timeframe: true,
      can_time_filter: false,
      time_interval: { name: 'day', count: 1 },
      fill_style: 'range',
      dimension_group: 'orders.created',
      week_start_day: 'monday',
      fiscal_month_offset: 1,
      user_attribute_filter_types: ['datetime', 'advanced_filter_datetime']
    })
    expect(orderItems.get('orders.created_quarter')).toMatchObject({ time_interval: { name: 'month', count: 3 } })
    expect(orderItems.get('orders.created_time')).toMatchObject({ can_time_filter: true, fill_style: null })
    expect(orderItems.get('orders.created_raw')).toMatchObject({
      hidden: true,
      can_filter: false,
      time_interval: null,
      user_attribute_filter_types: []
    })
  })

  test('of durations are numbers between two times', () => {
    expect(orderItems.get('users.days_since_sign_up')).toMatchObject({
      type: 'duration_day',
      is_numeric: true,
      align: 'right',
      value_format: '0',
      dimension_group: 'users.since_sign_up',
      sql: 'Start:\n${created_raw}\n\nEnd:\nCURRENT_TIMESTAMP'
    })
  })

  test('of tiers and cases have their values', () => {
    const valuesOf = (name: string): unknown[] =>
      (orderItems.get(name)!['enumerations'] as Body[]).map(({ value }) => value)
    expect(valuesOf('users.age_tier')).toEqual([
      'Below 18',
      '18 to 24',
      '25 to 34',
      '35 to 44',
      '45 to 54',
      '55 to 64',
      '65 or Above',
      'Undefined'
    ])
    expect(valuesOf('order_items.sale_price_tier')).toEqual([
      '< 25.0',
      '>= 25.0 and < 50.0',
      '>= 50.0 and < 100.0',
      '>= 100.0 and < 200.0',
      '>= 200.0',
      'Undefined'
    ])
    expect(valuesOf('users.region')).toEqual(['North America', 'South America', 'Europe', 'Asia Pacific'])
    expect(orderItems.get('users.region')).toMatchObject({
      fill_style: 'enumeration',
      suggestable: true,
      suggestions: ['North America', 'South America', 'Europe', 'Asia Pacific'],
      has_allowed_values: false,
      sql_case: [
        { value: 'North America', condition: "${country} = 'USA'" },
        { value: 'South America', condition: "${country} = 'Brazil'" },
        { value: 'Europe', condition: "${country} IN ('United Kingdom', 'Germany', 'France')" },
        { value: 'Asia Pacific', condition: 'else' }
      ]
    })
  })

  test('of parameters have what they allow', () => {
    expect(orderItems.get('order_items.shown_measure')).toMatchObject({
      category: 'parameter',
      is_filter: true,
      parameter: true,
      has_allowed_values: true,
      default_filter_value: 'sales',
      enumerations: [
        { label: 'Sales', value: 'sales' },
        { label: 'Lines', value: 'lines' },
        { label: 'Average Sale Price', value: 'average' }
      ]
    })
    expect(orderItems.get('order_items.shown')).toMatchObject({ label_from_parameter: 'shown_measure' })
  })

  test('have their formats, constants put in, and their maps', () => {
    expect(orderItems.get('order_items.sale_price')).toMatchObject({
      value_format: '$#,##0.00',
      value_format_name: 'money',
      strict_value_format: true
    })
    expect(orderItems.get('order_items.return_rate')).toMatchObject({ value_format: '#,##0.0%' })
    expect(orderItems.get('users.region')).toMatchObject({
      map_layer: {
        name: 'sales_regions',
        format: 'topojson',
        url: '/maps/sales_regions.topojson',
        property_key: 'region'
      }
    })
    expect(orderItems.get('users.country')).toMatchObject({ map_layer: { name: 'countries' } })
    expect(orderItems.get('products.name')).toMatchObject({
      links: [{ url: 'https://shop.example.com/product/{{ id._value }}' }, { label: 'Search the web' }]
    })
  })

  test('have the SQL that counts after refinements, or the column of their name', () => {
    expect(orderItems.get('products.name')).toMatchObject({
      sql: 'TRIM(${TABLE}.name)',
      source_file: 'refinements/finance.lkml',
      lookml_link: '/projects/thelook/files/refinements%2Ffinance.lkml?line=31'
    })
    expect(orderItems.get('user_facts.lifetime_sales')).toMatchObject({ sql: 'user_facts.lifetime_sales' })
  })

  test('that joins repeat are counted once', async () => {
    expect(orderItems.get('order_items.count')).toMatchObject({ type: 'count', sql: null })
    expect(orderItems.get('orders.count')).toMatchObject({ type: 'count_distinct', sql: 'orders.id' })
    expect(orderItems.get('orders.total_shipping_fee')).toMatchObject({ type: 'sum_distinct' })
    const orders = await fieldsOf(call, 'thelook', 'orders')
    expect(orders.get('orders.count')).toMatchObject({ type: 'count_distinct' })
    expect(orders.get('order_items.count')).toMatchObject({ type: 'count' })
  })

  test('that are worked out from results cannot be filtered by', () => {
    expect(orderItems.get('order_items.running_sales')).toMatchObject({
      can_filter: false,
      requires_refresh_on_sort: true,
      user_attribute_filter_types: []
    })
    expect(orderItems.get('products.categories')).toMatchObject({ type: 'list', sortable: false, is_numeric: false })
  })

  test('drill to what they say, and measures else to what their view says', () => {
    expect(orderItems.get('users.country')).toMatchObject({ drill_fields: ['users.state', 'users.city'] })
    expect(orderItems.get('users.state_count')).toMatchObject({ drill_fields: ['users.state', 'users.count'] })
    expect(orderItems.get('users.count')!['drill_fields']).toContain('users.email')
    expect(orderItems.get('users.age')).toMatchObject({ drill_fields: [] })
  })

  test('that need a grant are there for those only who have it, and nothing names them else', async () => {
    expect(orderItems.has('order_items.gross_margin')).toBe(false)
    const { text } = await call(
      'GET',
      '/lookml_models/thelook/explores/order_items?fields=sets,fields(dimensions(name,drill_fields))'
    )
    expect(text).not.toContain('gross_margin')
    expect(text).not.toContain('users.first_name')
  })
})
