import { expect, test } from 'vitest'
import { fieldReferences, parseDashboards } from '../../src/dashboards/index.ts'

/** Each field that the dashboard of a text names: its role, name, explore, and what is marked. */
function fieldsIn(text: string): string[] {
  const { dashboards, diagnostics } = parseDashboards('x', text)
  expect(diagnostics).toEqual([])
  return fieldReferences(dashboards[0]!).fields.map(({ role, name, scope, place }) => {
    const marked = text.slice(place.start, place.end)
    return `${role} ${name} of ${scope.explore?.text}${marked === name ? '' : ` at ${marked}`}`
  })
}

test('every parameter of a query that names fields is looked at', () => {
  const text = `- dashboard: a
  elements:
  - name: one
    explore: orders
    fields: [orders.a, total, kind, share]
    pivots: [orders.b]
    fill_fields: [orders.c]
    subtotals: [orders.d]
    sorts: [orders.e desc 0, share]
    filters:
      orders.f: 7 days
      kind: x
    filter_expression: "\${orders.g} > 5 # \${orders.comment}"
    listen:
      Date: orders.h
      None:
    dynamic_fields:
    - measure: total
      based_on: orders.i
      filters:
        orders.j: 'yes'
    - dimension: kind
      calculation_type: group_by
      args: [orders.k, [{label: x, filter: y}], other.thing]
    - table_calculation: share
      expression: concat("\${orders.text}", \${orders.l:total}) / \${total}
    - table_calculation: last
      calculation_type: running_total
      args: [total]
`
  expect(fieldsIn(text)).toEqual([
    'fields orders.a of orders',
    'pivots orders.b of orders',
    'fill_fields orders.c of orders',
    'subtotals orders.d of orders',
    'sorts orders.e of orders at orders.e desc 0',
    'filters orders.f of orders',
    'filter_expression orders.g of orders at ${orders.g}',
    'dynamic_fields orders.i of orders',
    'dynamic_fields orders.j of orders',
    'dynamic_fields orders.k of orders',
    'dynamic_fields orders.l of orders at ${orders.l:total}',
    'listen orders.h of orders'
  ])
})

test('the queries of a merged result have an explore each', () => {
  const text = `- dashboard: a
  elements:
  - name: one
    dynamic_fields: [{table_calculation: all, expression: "\${orders.count} + \${users.count}"}]
    sorts: [orders.count]
    merged_queries:
    - explore: orders
      fields: [orders.day, mine]
      dynamic_fields: [{measure: mine, based_on: orders.id}]
    - explore: users
      fields: [users.day]
      join_fields:
      - {field_name: users.day, source_field_name: orders.day}
      - {field_name: users.day, source_field_name: mine}
`
  expect(fieldsIn(text)).toEqual([
    'fields orders.day of orders',
    'dynamic_fields orders.id of orders',
    'fields users.day of users',
    'join_fields users.day of users',
    'join_fields orders.day of orders',
    'join_fields users.day of users'
  ])
})

test('filters of the dashboard name fields with their default values', () => {
  const text = `- dashboard: a
  filters:
  - {name: One, type: field_filter, explore: orders, field: orders.a, default_value: 7 days}
  - {name: Two, type: string_filter, base_view: orders, dimension: orders.b}
  - {name: Three, type: number_filter, default_value: 5}
`
  const { scopes, fields } = fieldReferences(parseDashboards('x', text).dashboards[0]!)
  expect(fields.map(({ name, value }) => [name, value?.text])).toEqual([
    ['orders.a', '7 days'],
    ['orders.b', undefined]
  ])
  expect(scopes.map(({ explore }) => explore?.text)).toEqual(['orders', 'orders'])
})
