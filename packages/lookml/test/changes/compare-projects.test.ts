import { describe, expect, test } from 'vitest'
import { changeKinds, compareProjects } from '../../src/changes/index.ts'
import { projectOf } from '../project/read.ts'
import { changesOf, changesTo, said, shop } from './changes.ts'

const orders = 'views/orders.view.lkml'
const users = 'views/users.view.lkml'
const model = 'shop.model.lkml'

test('a project has not changed against itself, written in another way, or with something new', () => {
  expect(changesTo({})).toEqual([])
  expect(changesTo({ [orders]: shop[orders]!.replaceAll('\n', '\n\n# a comment\n').replaceAll(' {', '{') })).toEqual([])
  const more = shop[orders]!.replace('  dimension: status {}', '  dimension: state {}\n$&')
  expect(changesTo({ [orders]: more, 'new.model.lkml': 'connection: "a"\nexplore: new {}' })).toEqual([])
})

test.each([
  [
    orders,
    '  dimension: status {}\n',
    '',
    'breaking field-removed: The field "orders.status" is gone, in the explore "orders"'
  ],
  [
    orders,
    'dimension: status {}',
    'dimension: status { hidden: yes }',
    'warning field-hidden: The field "orders.status" is hidden now, in the explore "orders"'
  ],
  [
    orders,
    '  dimension: user_id { type: number hidden: yes }\n',
    '',
    'warning field-removed: The field "orders.user_id" is gone, in the explore "orders"'
  ],
  [
    orders,
    '[date, month]',
    '[date]',
    'breaking field-removed: The field "orders.created_month" is gone, in the explore "orders"'
  ],
  [
    orders,
    '  dimension_group: created { type: time timeframes: [date, month] }\n',
    '',
    'breaking field-removed: The dimension group "orders.created" and its fields are gone, in the explore "orders"'
  ],
  [
    orders,
    'status {}',
    'status { type: number }',
    'breaking type-changed: The type of the field "orders.status" was string and is number, in the explore "orders"'
  ],
  [
    orders,
    'type: sum',
    'type: average',
    'warning type-changed: The type of the field "orders.total" was sum and is average, in the explore "orders"'
  ],
  [
    orders,
    'dimension: status',
    'filter: status',
    'breaking kind-changed: The field "orders.status" was a dimension and is a filter, in the explore "orders"'
  ],
  [
    orders,
    ' allowed_value: { value: "USD" }',
    '',
    'breaking allowed-value-removed: The field "orders.currency" no longer takes "USD", in the explore "orders"'
  ],
  [
    orders,
    'default_value: "EUR"',
    'default_value: "USD"',
    'warning default-changed: The default value of the field "orders.currency" was "EUR" and is "USD", in the explore "orders"'
  ],
  [
    orders,
    'status {}',
    'status { label: "State" }',
    'info label-changed: The label of the field "orders.status" was "Status" and is "State", in the explore "orders"'
  ],
  [
    orders,
    'type: time',
    'type: time label: "Placed"',
    'info label-changed: The label of the dimension group "orders.created" was "Created" and is "Placed", in the explore "orders"'
  ],
  [
    orders,
    'view: orders {',
    'view: orders { label: "Sales"',
    'info label-changed: The label of the view "orders" was "Orders" and is "Sales", in the explore "orders"'
  ],
  [
    users,
    'name {}',
    'name { required_access_grants: [finance] }',
    'breaking access-stricter: The field "users.name" needs the access grant "finance" now, in the explores "orders" and "users"'
  ],
  [
    users,
    'view: users {',
    'view: users { required_access_grants: [finance]',
    'breaking access-stricter: The view "users" needs the access grant "finance" now, in the explores "orders" and "users"'
  ],
  [
    model,
    '"finance", "board"',
    '"finance"',
    'breaking access-stricter: The access grant "finance" no longer lets in "board" of "department"'
  ],
  [
    model,
    'user_attribute: department',
    'user_attribute: team',
    'breaking access-stricter: The access grant "finance" asks for the user attribute "team" and no longer for "department"'
  ],
  [
    model,
    'explore: users {',
    'explore: users { access_filter: { field: users.id user_attribute: id }',
    'breaking access-stricter: The explore "users" shows only rows whose "users.id" fits the user attribute "id" now, in the explore "users"'
  ],
  [
    model,
    'explore: users {',
    'explore: users { hidden: yes',
    'warning explore-hidden: The explore "users" is hidden now, in the explore "users"'
  ],
  [
    model,
    'explore: users {',
    'explore: users { always_filter: { filters: [id: "1"] }',
    'breaking filter-required: The explore "users" always filters by "users.id" now: "1", in the explore "users"'
  ],
  [
    model,
    'explore: users {',
    'explore: users { conditionally_filter: { filters: { field: users.id value: "1" } unless: [name] }',
    'warning filter-required: The explore "users" filters, where no other filter stands for it, by "users.id" now: "1", in the explore "users"'
  ],
  [
    model,
    'explore: users {',
    'explore: users { sql_always_where: 1 = 1 ;;',
    'warning filter-changed: The sql_always_where of the explore "users" is new, in the explore "users"'
  ],
  [
    model,
    'explore: users {',
    'explore: users { label: "People"',
    'info label-changed: The label of the explore "users" was "Users" and is "People", in the explore "users"'
  ],
  [
    model,
    'explore: users {',
    'explore: users { fields: [users.id]',
    'breaking field-removed: The field "users.name" is gone, in the explore "users"'
  ],
  [
    model,
    'explore: users {}\n',
    '',
    'breaking explore-removed: The explore "users" of the model "shop" is gone, in the explore "users"'
  ],
  [
    model,
    'many_to_one',
    'one_to_many',
    'warning join-changed: The relationship of the join "users" was many_to_one and is one_to_many, in the explore "orders"'
  ],
  [
    model,
    'many_to_one',
    'many_to_one type: inner',
    'warning join-changed: The type of the join "users" was left_outer and is inner, in the explore "orders"'
  ],
  [
    'pulse.dashboard.lookml',
    'title: Pulse',
    'title: Heartbeat',
    'info label-changed: The title of the dashboard "pulse" was "Pulse" and is "Heartbeat"'
  ]
])('in %s, %j instead of %j is: %s', (path, was, is, expected) => {
  expect(
    said(changesOf(path, was, is)).map((line) => line.replace(/(The explore .*), in the explore "\w+"$/, '$1'))
  ).toContain(expected.replace(/(The explore .*), in the explore "\w+"$/, '$1'))
})

test('a join that is gone is one change, whatever fields it had', () => {
  const changes = changesTo({ [model]: shop[model]!.replace(/ {2}join: .*\n/, '') })
  expect(said(changes)).toEqual([
    'breaking join-removed: The view "users" is gone with its 2 fields, in the explore "orders"'
  ])
})

test('a model that is gone is one change, without its explores and dashboards', () => {
  expect(said(changesTo({ [model]: undefined }))).toEqual(['breaking model-removed: The model "shop" is gone'])
})

test('a field that several explores have is one change that names them', () => {
  const explores = ['a', 'b', 'c', 'd', 'e']
    .map((name) => `explore: ${name} { from: users view_name: users }\n`)
    .join('')
  const text = `connection: "c"\ninclude: "/views/users.view.lkml"\n${explores}`
  const before = projectOf({ ...shop, [model]: text })
  const after = projectOf({ ...shop, [model]: text, [users]: shop[users]!.replace('dimension: name {}', '') })
  const [change, ...rest] = compareProjects(before, after)
  expect(rest).toEqual([])
  expect(change).toMatchObject({
    message: 'The field "users.name" is gone, in the explores "a", "b", "c" and 2 more',
    explores: ['a', 'b', 'c', 'd', 'e'],
    fields: ['users.name'],
    model: 'shop'
  })
})

test('what comes by refinements and extends counts as it counts in the model', () => {
  const refined = `${shop[model]!}view: +users { dimension: name { hidden: yes } }\n`
  expect(said(changesTo({ [model]: refined }))).toEqual([
    'warning field-hidden: The field "users.name" is hidden now, in the explores "orders" and "users"'
  ])
})

test('the gravest changes come first', () => {
  const changes = changesTo({
    [users]: shop[users]!.replace('name {}', 'name { label: "N" hidden: yes }'),
    [orders]: shop[orders]!.replace('dimension: status {}', '')
  })
  expect(changes.map(({ severity }) => severity)).toEqual(['breaking', 'breaking', 'warning', 'info'])
})

describe('places', () => {
  const textAt = (path: string, text: string, at: { start: number; end: number } | undefined): string =>
    at ? text.slice(at.start, at.end) : `nowhere in ${path}`

  test('of what has changed are where it is now, and where it was', () => {
    const text = shop[orders]!.replace('type: sum', 'type: average')
    const [change] = changesTo({ [orders]: text })
    expect(textAt(orders, text, change!.place)).toBe('average')
    expect(textAt(orders, shop[orders]!, change!.before)).toBe('total')
  })

  test('of what is gone are the nearest thing that is there, and where it was', () => {
    const text = shop[orders]!.replace('  dimension: status {}\n', '')
    const change = changesTo({ [orders]: text }).find(({ code }) => code === 'field-removed')!
    expect(textAt(orders, text, change.place)).toBe('orders')
    expect(textAt(orders, shop[orders]!, change.before)).toBe('status')
    expect(change.place!.path).toBe(orders)
    const refined = projectOf({ ...shop, [orders]: text, 'z.view.lkml': 'view: +orders {}' })
    expect(compareProjects(projectOf(shop), refined).find(({ code }) => code === 'field-removed')!.place!.path).toBe(
      orders
    )
    expect(changesTo({ [model]: undefined })[0]!.place).toBeUndefined()
  })
})

test('every kind of change has a line, and a section in the documentation', async () => {
  const { readFileSync } = await import('node:fs')
  const page = readFileSync(new URL('../../../../docs/linting.md', import.meta.url), 'utf8')
  const sections = [...page.matchAll(/^### ([a-z]+-[a-z-]+)$/gm)].map(([, code]) => code)
  expect(changeKinds.map(({ code }) => code)).toEqual(sections)
})
