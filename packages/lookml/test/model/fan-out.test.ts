import { expect, test } from 'vitest'
import { repeatingJoin } from '../../src/model/index.ts'
import { modelFrom } from './model-of.ts'

const explore = modelFrom(
  'view: orders {} view: items {} view: users {} view: products {} view: profiles {}',
  `explore: orders {
    join: items { relationship: one_to_many sql_on: \${orders.id} = \${items.order_id} ;; }
    join: products { relationship: many_to_one sql_on: \${items.product_id} = \${products.id} ;; }
    join: users { relationship: many_to_one foreign_key: user_id }
    join: profiles { relationship: one_to_one sql_on: \${users.id} = \${profiles.user_id} ;; }
  }`
).explores.get('orders')!

test.each([
  ['orders', 'items'],
  ['items', undefined],
  ['products', 'products'],
  ['users', 'users'],
  ['profiles', 'users']
])('Rows of %s are repeated by the join %s', (view, join) => {
  expect(repeatingJoin(explore, view)?.name).toBe(join)
})

test('A join of many to many repeats both of its views', () => {
  const { explores } = modelFrom(
    'view: a {} view: b {}',
    'explore: a { join: b { relationship: many_to_many sql_on: ${a.x} = ${b.x} ;; } }'
  )
  expect(['a', 'b'].map((view) => repeatingJoin(explores.get('a')!, view)?.name)).toEqual(['b', 'b'])
})
