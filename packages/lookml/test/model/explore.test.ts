import { describe, expect, test } from 'vitest'
import { connectionOf, modelBlocks, pairs, text } from '../../src/model/index.ts'
import { modelFrom } from './model-of.ts'

const views = `
view: orders {
  dimension: id {} dimension: user_id {} measure: count {}
  set: detail { fields: [id, users.name, own*] }
  set: own { fields: [user_id] }
}
view: users { dimension: id {} dimension: name {} dimension: email {} set: safe { fields: [id, name] } }`

describe('An explore', () => {
  test('begins with the view of its name, or the one that it names', () => {
    const { explores } = modelFrom(
      views,
      `explore: orders {}
      explore: a { from: orders }
      explore: b { view_name: orders }
      explore: c { view_name: o from: orders }`
    )
    const bases = [...explores.values()].map(({ base }) => `${base.name} is ${base.viewName}`)
    expect(bases).toEqual(['orders is orders', 'a is orders', 'orders is orders', 'o is orders'])
    expect([...explores.get('a')!.fields.keys()]).toEqual(['a.id', 'a.user_id', 'a.count'])
  })

  test('has joins with what is not said as it is by default', () => {
    const explore = modelFrom(
      views,
      'explore: orders { join: buyer { from: users } join: gone { type: inner relationship: one_to_many } }'
    ).explores.get('orders')!
    expect(explore.joins).toMatchObject([
      { name: 'buyer', viewName: 'users', type: 'left_outer', relationship: 'many_to_one' },
      { name: 'gone', viewName: 'gone', view: undefined, type: 'inner', relationship: 'one_to_many' }
    ])
    expect([...explore.views.keys()]).toEqual(['orders', 'buyer', 'gone'])
    expect(explore.fields.has('buyer.email')).toBe(true)
  })

  test('takes refinements and what it extends, joins by name', () => {
    const { explores } = modelFrom(
      views,
      'explore: base { extension: required view_name: orders join: users { type: inner } }',
      'explore: orders { extends: [base] label: "Orders" join: users { relationship: one_to_one } }',
      'explore: +orders { label: "All Orders" }'
    )
    const orders = explores.get('orders')!
    expect([orders.name, orders.isExtensionRequired, text(orders.block, 'label')]).toEqual([
      'orders',
      false,
      'All Orders'
    ])
    expect(orders.joins).toMatchObject([{ name: 'users', type: 'inner', relationship: 'one_to_one' }])
    expect(explores.get('base')!.isExtensionRequired).toBe(true)
  })

  test('offers what its list of fields lets through', () => {
    expect(fieldsWith('[users.name, id]')).toEqual(['orders.id', 'users.name'])
    expect(fieldsWith('[ALL_FIELDS*, -users.email, -orders.own*]')).toEqual([
      'orders.id',
      'orders.count',
      'users.id',
      'users.name'
    ])
    expect(fieldsWith('[-users.email]')).toHaveLength(5)
    expect(fieldsWith('[orders.detail*]')).toEqual(['orders.id', 'orders.user_id', 'users.name'])
    expect(fieldsWith('[users.ALL_FIELDS*]')).toEqual(['users.id', 'users.name', 'users.email'])
  })

  test('offers of a joined view what the join lists', () => {
    const { explores } = modelFrom(views, 'explore: orders { join: users { fields: [safe*, -users.id] } }')
    expect([...explores.get('orders')!.fields.keys()].filter((name) => name.startsWith('users'))).toEqual([
      'users.name'
    ])
  })

  test('survives a set that has itself in it', () => {
    const { explores } = modelFrom(
      'view: a { dimension: x {} set: s { fields: [t*, x] } set: t { fields: [s*] } }',
      'explore: a { fields: [s*] }'
    )
    expect([...explores.get('a')!.fields.keys()]).toEqual(['a.x'])
  })
})

test('A model has the blocks that stand beside its views, and its connection', () => {
  const model = modelFrom(
    'access_grant: pii { user_attribute: level allowed_values: ["2"] }',
    'connection: "warehouse" datagroup: daily {}'
  )
  expect(connectionOf(model)).toBe('warehouse')
  expect([...modelBlocks(model, 'access_grant').keys(), ...modelBlocks(model, 'datagroup').keys()]).toEqual([
    'pii',
    'daily'
  ])
})

test('Filters are read alike in both spellings, and the last layer that has any counts', () => {
  const model = modelFrom(
    `view: a {
      measure: x { filters: [status: "paid", users.age: ">18"] }
      measure: y { filters: { field: status value: "paid" } filters: { field: id value: "1" } }
    }`,
    'view: +a { measure: x { filters: [status: "open"] } }'
  )
  const filtersOf = (name: string): string[] =>
    pairs(model.view('a')!.fields.get(name)!.block, 'filters').map(({ key, value }) => `${key}=${value}`)
  expect([filtersOf('x'), filtersOf('y')]).toEqual([['status=open'], ['status=paid', 'id=1']])
})

function fieldsWith(list: string): string[] {
  const { explores } = modelFrom(views, `explore: orders { fields: ${list} join: users {} }`)
  return [...explores.get('orders')!.fields.keys()]
}
