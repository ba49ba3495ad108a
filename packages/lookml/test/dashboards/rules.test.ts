import { expect, test } from 'vitest'
import type { Rule } from '../../src/lint/rule.ts'
import { badFilterExpression } from '../../src/lint/rules/bad-filter-expression.ts'
import { dashboardBadFilter } from '../../src/lint/rules/dashboard-bad-filter.ts'
import { dashboardDuplicateElement } from '../../src/lint/rules/dashboard-duplicate-element.ts'
import { dashboardRedefined } from '../../src/lint/rules/dashboard-redefined.ts'
import { dashboardSyntax } from '../../src/lint/rules/dashboard-syntax.ts'
import { dashboardUnknownExplore } from '../../src/lint/rules/dashboard-unknown-explore.ts'
import { dashboardUnknownExtends } from '../../src/lint/rules/dashboard-unknown-extends.ts'
import { dashboardUnknownField } from '../../src/lint/rules/dashboard-unknown-field.ts'
import { dashboardUnknownFilter } from '../../src/lint/rules/dashboard-unknown-filter.ts'
import { dashboardUnknownModel } from '../../src/lint/rules/dashboard-unknown-model.ts'
import { projectOf } from '../project/read.ts'

/** What a rule finds in the files of a project: the marked text, and the message. */
function found(rule: Rule, texts: Readonly<Record<string, string>>): string[] {
  const findings: string[] = []
  rule.check!(projectOf(texts), ({ path, start, end }, message) => {
    findings.push(`${texts[path]!.slice(start, end)}: ${message}`)
  })
  return findings
}

const model = {
  'shop.model.lkml':
    'include: "*.view"\ninclude: "*.dashboard"\nexplore: orders { join: users { sql_on: 1=1 ;; fields: [users.name] } }',
  'orders.view.lkml': `view: orders {
    dimension: id { type: number }
    dimension: is_paid { type: yesno }
    dimension_group: created { type: time timeframes: [date, day_of_week, hour_of_day] }
    dimension_group: open { type: time }
    dimension: size { type: tier tiers: [1, 5] }
    parameter: unit { type: unquoted }
    measure: count { type: count }
  }`,
  'users.view.lkml': 'view: users { dimension: name {} dimension: age { type: number } }'
}

function element(rest: string, dashboard = ''): Record<string, string> {
  const text = `- dashboard: a\n${dashboard}  elements:\n  - name: one\n${rest.replaceAll(/^/gm, '    ')}\n`
  return { ...model, 'a.dashboard.lookml': text }
}

test('a field that the explore leaves out is told apart from one that is not there', () => {
  expect(
    found(dashboardUnknownField, element('explore: orders\nfields: [users.age, users.agee, user.name, count, cost]'))
  ).toEqual([
    'users.age: The explore "orders" does not offer the field "users.age": its "fields", or those of the join, leave it out',
    'users.agee: "users" in the explore "orders" has no field "agee"; did you mean "age"?',
    'user.name: The explore "orders" has no view "user", of which "fields" names a field; did you mean "users"?',
    'cost: "orders" in the explore "orders" has no field "cost"'
  ])
})

test('a group without timeframes may have any', () => {
  expect(
    found(dashboardUnknownField, element('explore: orders\nfields: [orders.open_hour6, orders.created_hour6]'))
  ).toHaveLength(1)
})

test('nothing is said of models of other projects, and of names made by Liquid or unknown constants', () => {
  for (const query of [
    'model: other\nexplore: x',
    'model: "@{model}"\nexplore: x',
    'explore: "{{ x }}"',
    'fields: [x]'
  ]) {
    const files = element(`${query}\nfields: [x.y]\nfilters: {x.z: 5}`)
    for (const rule of [dashboardUnknownExplore, dashboardUnknownField, dashboardBadFilter, dashboardUnknownModel])
      expect(found(rule, files)).toEqual([])
  }
})

test('constants are put into the names of models and explores', () => {
  const files = {
    ...element('model: "@{model}"\nexplore: "@{start}s"\nfields: [orders.x]'),
    'manifest.lkml': 'constant: model { value: "shop" } constant: start { value: "order" }'
  }
  expect(found(dashboardUnknownField, files)).toHaveLength(1)
})

test('without a model of its own an element is asked of those that include the dashboard, of which one must fit', () => {
  const files = { ...element('explore: orders\nfields: [orders.id]'), 'other.model.lkml': 'include: "*.dashboard"' }
  expect(found(dashboardUnknownExplore, files)).toEqual([])
  expect(found(dashboardUnknownField, files)).toEqual([])
  expect(found(dashboardUnknownExplore, { ...files, 'shop.model.lkml': 'include: "*.dashboard"' })).toHaveLength(1)
})

test('a dashboard that no model includes is checked where it names the model', () => {
  const files = { ...element('explore: nothing'), 'shop.model.lkml': 'explore: orders {}' }
  expect(found(dashboardUnknownExplore, files)).toEqual([])
  expect(
    found(dashboardUnknownExplore, { ...files, ...element('model: shop\nexplore: nothing'), 'shop.model.lkml': '' })
  ).toHaveLength(1)
})

test('filters are read by the type of their field', () => {
  const filters = `explore: orders
filters:
  orders.id: NOT 5
  orders.is_paid: 'maybe'
  orders.created_date: 7 days ago for 3 days
  orders.created_day_of_week: Monday,Tuesday
  orders.created_hour_of_day: [x]
  orders.size: 1 to 5
  orders.unit: '%%%'
  orders.count: many
  users.name: '%a%,-b'
`
  expect(found(dashboardBadFilter, element(filters)).map((line) => line.split(':')[0])).toEqual(['maybe', 'many'])
})

test('a mistake within a filter is marked, and not the whole', () => {
  expect(found(dashboardBadFilter, element('explore: orders\nfilters:\n  orders.id: "5, abc, 7"'))[0]).toMatch(/^abc:/)
})

test('a filter of a type of its own is read by that, and once', () => {
  const filters = `  filters:
  - {name: A, type: date_filter, default_value: 5 apples, explore: orders, field: orders.id}
  - {name: B, type: string_filter, default_value: 5 apples, explore: orders, field: orders.id}
`
  expect(found(dashboardBadFilter, element('explore: orders', filters))).toHaveLength(1)
})

test('what a dashboard inherits is checked where it counts', () => {
  const base =
    '- dashboard: base\n  extension: required\n  elements:\n  - name: one\n    fields: [orders.no]\n    listen: {Date: orders.id}\n'
  const rest = '- dashboard: mine\n  extends: base\n  elements:\n  - name: one\n    explore: orders\n'
  const files = { ...model, 'a.dashboard.lookml': base }
  expect(found(dashboardUnknownField, files)).toEqual([])
  expect(found(dashboardUnknownFilter, files)).toEqual([])
  const both = { ...files, 'b.dashboard.lookml': rest }
  expect(found(dashboardUnknownField, both)).toHaveLength(1)
  expect(found(dashboardUnknownFilter, both)).toHaveLength(1)
  expect(
    found(dashboardUnknownFilter, { ...both, 'b.dashboard.lookml': `${rest}  filters: [{name: Date}]\n` })
  ).toEqual([])
})

test('a filter is found by name or title, in letters of any case', () => {
  const filters = '  filters: [{name: created, title: Created at}]\n'
  expect(found(dashboardUnknownFilter, element('listen: {Created: x, created at: y}', filters))).toEqual([])
})

test('circles of dashboards are found', () => {
  const text = '- dashboard: a\n  extends: b\n- dashboard: b\n  extends: [a]\n'
  expect(found(dashboardUnknownExtends, { ...model, 'a.dashboard.lookml': text })).toEqual([
    'a: The dashboard extends itself: a -> b -> a'
  ])
})

test('texts without a name are no duplicates, and models may have dashboards of the same name', () => {
  expect(
    found(dashboardDuplicateElement, element("explore: x\n- name: ''\n- name: ''".replace('\n- ', '\n  - ')))
  ).toEqual([])
  const files = {
    'a.model.lkml': 'include: "a/*.dashboard"',
    'b.model.lkml': 'include: "b/*.dashboard"',
    'a/a.dashboard.lookml': '- dashboard: a',
    'b/a.dashboard.lookml': '- dashboard: a'
  }
  expect(found(dashboardRedefined, files)).toEqual([])
  expect(found(dashboardRedefined, { ...files, 'a.model.lkml': 'include: "**/*.dashboard"' })).toHaveLength(1)
})

test('of a file that is not YAML nothing is said but that', () => {
  const files = element('explore: orders\nfields: [orders.no]\nlisten: {Date: x}\ntitle: a: b')
  expect(found(dashboardSyntax, files)).toHaveLength(1)
  for (const rule of [dashboardUnknownField, dashboardUnknownFilter]) expect(found(rule, files)).toEqual([])
})

test('filter expressions of LookML are checked wherever they stand', () => {
  const files = {
    'shop.model.lkml': `include: "*.view"
explore: orders {
  always_filter: { filters: [is_paid: "x1"] }
  conditionally_filter: { filters: { field: orders.id value: "x2" } unless: [orders.is_paid] }
  query: q { dimensions: [id] filters: [orders.created_date: "x3"] }
  aggregate_table: t { query: { dimensions: [id] filters: [orders.id: "x4"] } }
}
test: t { explore_source: orders { column: id {} filters: [orders.id: "x5"] } }`,
    'orders.view.lkml': `view: orders {
  derived_table: { explore_source: orders { column: id {} filters: [orders.id: "x6", orders.unknown: "x"] } }
  dimension: id { type: number }
  dimension: is_paid { type: yesno }
  dimension: name {}
  dimension_group: created { type: time }
  filter: f { type: date default_value: "x7" }
  filter: g { type: date default_value: "{{ _user_attributes['x'] }}" }
  parameter: p { type: number default_value: "x" }
  measure: a { type: count filters: [id: "x8", name: "any", orders.is_paid: "@{c}"] }
  measure: b { type: count filters: { field: id value: "x9" } }
}
view: more { extends: [orders] }`
  }
  const values = found(badFilterExpression, files).map((line) => /"(\w+)" is no/.exec(line)![1]!)
  expect(values.toSorted((a, b) => a.localeCompare(b))).toEqual(['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9'])
})
